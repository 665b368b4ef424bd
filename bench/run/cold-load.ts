import type { Page } from '@playwright/test';
import { APP_FIRST_VIEW } from '../drive/app-page.ts';
import { openFresh, PATIENCE_MS } from '../drive/browser.ts';
import { loaded } from '../drive/measure.ts';
import { CPU_SLOWDOWN, slowNetwork, slowProcessor } from '../drive/throttle.ts';
import { resourcesOf, totalOf, TRANSFER_TYPES, transferUntil } from '../drive/transfer.ts';
import { within } from '../drive/within.ts';
import type { LoadTimes } from '../probe/probe.ts';
import { addSample, type Samples } from '../report/samples.ts';
import type { Stage } from './stage.ts';

function addTimes(samples: Samples, times: LoadTimes): void {
  addSample(samples, 'cold.fcp', times.firstContentfulPaint ?? Number.NaN);
  addSample(samples, 'cold.painted', times.chartPainted ?? Number.NaN);
  addSample(samples, 'cold.interactive', times.interactive ?? Number.NaN);
  addSample(samples, 'cold.blocking', times.blocking);
  addSample(samples, 'cold.shift', times.layoutShift);
}

async function addTransfer(samples: Samples, page: Page, { chartPainted }: LoadTimes): Promise<void> {
  const until = transferUntil(await resourcesOf(page), chartPainted ?? Infinity);
  for (const type of TRANSFER_TYPES) addSample(samples, `until.${type}`, until[type]);
  addSample(samples, 'until.total', totalOf(until));
}

/** Opens the page with an empty cache on a slow network and a slow processor. */
export async function measureColdLoad({ origin, probe, paced, samples }: Stage): Promise<void> {
  const { page, devtools, network, close } = await openFresh(paced, probe, APP_FIRST_VIEW);
  try {
    await slowNetwork(devtools);
    await slowProcessor(devtools, CPU_SLOWDOWN);
    // Until its load event nothing is asked of the page: that would be script of ours, and cost it time.
    await page.goto(`${origin}/`);
    const first = await loaded(page);
    // What is known of the first view stays known when the rest does not come in bearable time.
    let times = first;
    try {
      await within(network.silent(), PATIENCE_MS, 'the end of all requests');
      times = await loaded(page);
      // What comes after the first view keeps the page busy once more.
      addSample(samples, 'cold.rest', times.interactive ?? Number.NaN);
      addSample(samples, 'all.total', totalOf(transferUntil(await resourcesOf(page), Infinity)));
    } finally {
      addTimes(samples, { ...times, interactive: first.interactive });
      await addTransfer(samples, page, times);
    }
  } finally {
    await close();
  }
}
