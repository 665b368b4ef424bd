import { parseArgs } from 'node:util';

export interface Options {
  /** How many times today's events. */
  readonly sizes: readonly number[];
  /** Of each size; the last number counts for all sizes that are left. */
  readonly runs: readonly number[];
  readonly seed: number;
  /** An interaction to profile instead of measuring all. */
  readonly profile: string | null;
  /** Where the table goes. */
  readonly out: string;
}

export const DEFAULT_OPTIONS: Options = {
  sizes: [1, 10],
  runs: [7],
  seed: 2026,
  profile: null,
  out: 'bench/RESULTS.md',
};

export const USAGE = `npm run bench -- [--sizes 1,10] [--runs 7] [--seed 2026] [--out bench/RESULTS.md] [--profile <interaction>]
  --sizes    times today's events, such as 1,10,100,1000
  --runs     interleaved runs (page, limit, page, limit, …) of each size, such as 7 or 7,7,3,1
  --seed     of the generated events
  --out      the table; raw numbers go to a temporary folder
  --profile  where the time of one interaction goes, such as "search"; writes no table`;

function positive(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new Error(`--${name} needs whole numbers from 1, not "${text}".`);
  return value;
}

function positives(name: string, text: string): readonly number[] {
  return text.split(',').map((each) => positive(name, each));
}

/** How often the size at this place of the list is measured. */
export function runsOf({ runs }: Pick<Options, 'runs'>, place: number): number {
  return runs[place] ?? runs.at(-1) ?? 1;
}

/** Throws with a message for whoever typed it. */
export function parseOptions(argv: readonly string[]): Options {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...argv],
    options: { sizes: text, runs: text, seed: text, out: text, profile: text },
  });
  const { sizes, runs, seed, out, profile } = values;
  return {
    sizes: sizes === undefined ? DEFAULT_OPTIONS.sizes : positives('sizes', sizes),
    runs: runs === undefined ? DEFAULT_OPTIONS.runs : positives('runs', runs),
    seed: seed === undefined ? DEFAULT_OPTIONS.seed : positive('seed', seed),
    out: out ?? DEFAULT_OPTIONS.out,
    profile: profile ?? null,
  };
}
