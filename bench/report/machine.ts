import { execFileSync } from 'node:child_process';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { CPU_SLOWDOWN } from '../drive/throttle.ts';
import type { SizeResult } from './samples.ts';

export interface Circumstances {
  readonly chromium: string;
  readonly seed: number;
  readonly date: Date;
  readonly sizes: readonly Pick<SizeResult, 'times' | 'runs' | 'stolen'>[];
}

/** What no-one can repeat the numbers without. */
function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}

/** The benchmark alone keeps about one and a half cores at work. */
const BUSY_LOAD = 2;
const BUSY = '**The machine was busy with other work: the table shows its form, and its times say nothing.**';

/** One line, or none where nobody knows. */
function stolenTime(sizes: Circumstances['sizes']): readonly string[] {
  const shares = sizes.flatMap(({ times, stolen: share }) =>
    share === null ? [] : [`${Math.round(share * 100)} % at ${times}×`],
  );
  if (shares.length === 0) return [];
  return [
    `Of the time in which the processors were wanted, the host of this virtual machine gave to others: ${shares.join(', ')}`,
  ];
}

export function describeMachine(circumstances: Circumstances): readonly string[] {
  const { chromium, seed, date, sizes } = circumstances;
  const runs = sizes.map((each) => `${each.runs} at ${each.times}×`).join(', ');
  const processors = cpus();
  const model = processors[0]?.model.trim() ?? 'unknown processor';
  const memory = Math.round(totalmem() / 2 ** 30);
  const [load = 0] = loadavg();
  const busy = load > BUSY_LOAD * processors.length;
  return [
    ...(busy ? [BUSY] : []),
    `${date.toISOString().slice(0, 10)}, commit ${commit()}, interleaved runs: ${runs}, seed ${seed}`,
    `${model}, ${processors.length} cores, ${memory} GB, ${type()} ${release()}, no GPU; load ${load.toFixed(1)} at the end`,
    ...stolenTime(sizes),
    `Node ${process.version}, Chromium ${chromium}, headless`,
    `Cold load: slow 4G (1.6 Mbit/s, 150 ms; throttled as in the developer tools) and ${CPU_SLOWDOWN}× CPU slowdown`,
  ];
}
