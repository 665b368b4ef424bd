import { execFileSync } from 'node:child_process';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { CPU_SLOWDOWN } from '../drive/throttle.ts';

export interface Circumstances {
  readonly chromium: string;
  readonly runs: number;
  readonly seed: number;
  readonly date: Date;
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

export function describeMachine({ chromium, runs, seed, date }: Circumstances): readonly string[] {
  const processors = cpus();
  const model = processors[0]?.model.trim() ?? 'unknown processor';
  const memory = Math.round(totalmem() / 2 ** 30);
  const [load = 0] = loadavg();
  const busy = load > BUSY_LOAD * processors.length;
  return [
    ...(busy ? [BUSY] : []),
    `${date.toISOString().slice(0, 10)}, commit ${commit()}, ${runs} interleaved runs, seed ${seed}`,
    `${model}, ${processors.length} cores, ${memory} GB, ${type()} ${release()}, no GPU; load ${load.toFixed(1)} at the end`,
    `Node ${process.version}, Chromium ${chromium}, headless`,
    `Cold load: slow 4G (1.6 Mbit/s, 150 ms; throttled as in the developer tools) and ${CPU_SLOWDOWN}× CPU slowdown`,
  ];
}
