import { CPU_SLOWDOWN, slowProcessor } from '../drive/throttle.ts';
import { markdownTable } from '../report/format.ts';
import { interactionsOf } from './measure-latency.ts';
import { openApp, type OpenApp } from './open-app.ts';
import { functionTimes, ownerTimes, type CpuProfile, type FunctionTime } from './profile-tree.ts';
import { sourcePlaces } from './source-places.ts';
import type { Stage } from './stage.ts';

const ROWS = 30;
const SAMPLING_MICROSECONDS = 250;

async function recorded(app: OpenApp, act: () => Promise<unknown>): Promise<CpuProfile> {
  await app.devtools.send('Profiler.enable');
  await app.devtools.send('Profiler.setSamplingInterval', { interval: SAMPLING_MICROSECONDS });
  await app.devtools.send('Profiler.start');
  await act();
  const { profile } = await app.devtools.send('Profiler.stop');
  return profile;
}

function tableOf(times: readonly FunctionTime[]): string {
  const rows = times
    .slice(0, ROWS)
    .map(({ name, file, line, self, total }) => [
      line === null ? name : `${name} (${file}:${line})`,
      self.toFixed(1),
      total.toFixed(1),
    ]);
  return markdownTable(['function', 'itself, ms', 'with what it calls, ms'], rows);
}

async function describe(profile: CpuProfile): Promise<string> {
  const times = functionTimes(profile, await sourcePlaces(profile.nodes.map(({ callFrame }) => callFrame)));
  const owners = ownerTimes(times).slice(0, ROWS);
  return [
    markdownTable(
      ['package or file', 'itself, ms'],
      owners.map(([owner, time]) => [owner, time.toFixed(1)]),
    ),
    tableOf(times.filter(({ file }) => file.startsWith('src/'))),
    tableOf(times.toSorted((x, y) => y.self - x.self)),
  ].join('\n\n');
}

/** Where the time of one interaction goes, on a slow processor; the sums are of all its repetitions. */
export async function profileInteraction({ paced, origin, probe }: Stage, wanted: string): Promise<string> {
  const app = await openApp(paced, origin, probe);
  try {
    await slowProcessor(app.devtools, CPU_SLOWDOWN);
    for await (const [name, act] of interactionsOf(app)) {
      if (name !== wanted) {
        await act();
        continue;
      }
      return await describe(await recorded(app, act));
    }
    throw new Error(`There is no interaction "${wanted}".`);
  } finally {
    await app.close();
  }
}
