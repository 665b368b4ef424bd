import { addSample, type SizeResult } from '../report/samples.ts';
import { measureColdLoad } from './cold-load.ts';
import { measureLatency, measureUnslowed } from './measure-latency.ts';
import { measureAppWork, measureFirstDraws, measureLimitWork, USUAL_SIZE } from './measure-work.ts';
import type { Size } from './open-app.ts';
import { sizeOfBundle, timeParsing, type Site } from './site.ts';
import type { Stage } from './stage.ts';
import { processorTimeNow, stolenShare } from './stolen-time.ts';

interface Part {
  readonly name: string;
  /** Whether it needs the application, and not only the limit. */
  readonly app: boolean;
  readonly measure: () => Promise<void> | void;
}

/** A part that failed so often is left out of the runs that follow. */
const TOLERATED = 2;

function partsOf(stage: Stage, { bundle }: Site): readonly Part[] {
  let size: Size = USUAL_SIZE;
  const parse = (): void => {
    if (bundle) addSample(stage.samples, 'parse', timeParsing(bundle));
  };
  const beside = async (): Promise<void> => {
    size = await measureAppWork(stage);
  };
  return [
    { name: 'the cold load', app: true, measure: () => measureColdLoad(stage) },
    { name: 'the first draws', app: true, measure: () => measureFirstDraws(stage) },
    { name: 'the page beside the limit', app: true, measure: beside },
    { name: 'the limit', app: false, measure: () => measureLimitWork(stage, size) },
    { name: 'the ways into the evidence', app: true, measure: () => measureUnslowed(stage) },
    { name: 'the interactions', app: true, measure: () => measureLatency(stage) },
    { name: 'parsing', app: true, measure: parse },
  ];
}

function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n')[0]?.slice(0, 300) ?? '';
}

/** All runs at one size, the application and the limit in turn. What fails is written down and not hidden. */
export async function measureSize(
  site: Site,
  stage: Stage,
  runs: number,
  times: number,
): Promise<SizeResult> {
  const failures: string[] = site.problem === null ? [] : [site.problem];
  if (site.bundle) {
    const { raw, gzip } = sizeOfBundle(site.bundle);
    addSample(stage.samples, 'bundle.raw', raw);
    addSample(stage.samples, 'bundle.gzip', gzip);
  }
  const failed = new Map<string, number>();
  const begun = processorTimeNow();
  for (let run = 1; run <= runs; run += 1) {
    for (const { name, app, measure } of partsOf(stage, site)) {
      if ((app && !site.bundle) || (failed.get(name) ?? 0) >= TOLERATED) continue;
      try {
        await measure();
      } catch (error) {
        failed.set(name, (failed.get(name) ?? 0) + 1);
        failures.push(`run ${run}, ${name}: ${reasonOf(error)}`);
      }
    }
    console.log(`${times}×: run ${run} of ${runs} done`);
  }
  const stolen = stolenShare(begun, processorTimeNow());
  return { times, runs, events: site.events, samples: stage.samples, stolen, failures };
}
