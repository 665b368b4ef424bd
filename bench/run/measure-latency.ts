import { hover, pan, pin, zoom, type Times } from '../drive/figure-interactions.ts';
import { memoryOf } from '../drive/memory.ts';
import { panSteadily } from '../drive/steady-pan.ts';
import { dragBrush, exportPng, filter, search } from '../drive/panel-interactions.ts';
import { CPU_SLOWDOWN, slowProcessor } from '../drive/throttle.ts';
import { latencySamples, panSamples, PLAIN_INTERACTIONS } from '../report/rows.ts';
import { addSample, type Samples } from '../report/samples.ts';
import { figureOfApp, openApp, type OpenApp } from './open-app.ts';
import type { Stage } from './stage.ts';

/** The order matters: panning and brushing need the window that zooming has made smaller. */
export async function* interactionsOf(app: OpenApp): AsyncGenerator<readonly [string, () => Promise<Times>]> {
  const { page } = app;
  yield ['filter', () => filter(page)];
  yield ['search', () => search(page)];
  const figure = await figureOfApp(app, 'latency');
  yield ['hover', () => hover(figure)];
  yield ['pin', () => pin(figure)];
  yield ['zoom', () => zoom(figure)];
  yield ['pan', () => pan(figure)];
  yield ['brush', () => dragBrush(page)];
}

async function addMemory(samples: Samples, { devtools }: OpenApp, when: 'rest' | 'used'): Promise<void> {
  const { heap, nodes } = await memoryOf(devtools);
  addSample(samples, `heap.${when}`, heap);
  addSample(samples, `nodes.${when}`, nodes);
}

/** How many frames a drag gets that does not pause, in the window that zooming has made smaller. */
async function addSteadyPan(samples: Samples, app: OpenApp): Promise<void> {
  const figure = await figureOfApp(app, 'latency');
  await zoom(figure);
  for (const [row, value] of panSamples(await panSteadily(app.page, app.devtools, figure.grip)))
    addSample(samples, row, value);
}

/** Filter, search and open on the processor as it is, and a drag. */
export async function measureUnslowed({ origin, probe, paced, samples }: Stage): Promise<void> {
  const app = await openApp(paced, origin, probe);
  try {
    for await (const [name, act] of interactionsOf(app)) {
      if (!PLAIN_INTERACTIONS.includes(name)) continue;
      for (const [row, values] of latencySamples('plain', name, await act()))
        addSample(samples, row, ...values);
      if (name === PLAIN_INTERACTIONS.at(-1)) break;
    }
    await addSteadyPan(samples, app);
  } finally {
    await app.close();
  }
}

/** Every interaction of the page on a slow processor, as the reader waits for it. */
export async function measureLatency({ origin, probe, paced, samples }: Stage): Promise<void> {
  const app = await openApp(paced, origin, probe);
  try {
    await addMemory(samples, app, 'rest');
    await slowProcessor(app.devtools, CPU_SLOWDOWN);
    for await (const [name, act] of interactionsOf(app))
      for (const [row, values] of latencySamples('slow', name, await act()))
        addSample(samples, row, ...values);
    const { file, longestTask } = await exportPng(app.page);
    addSample(samples, 'export.file', file);
    addSample(samples, 'export.longest', longestTask);
    await slowProcessor(app.devtools, 1);
    await addMemory(samples, app, 'used');
  } finally {
    await app.close();
  }
}
