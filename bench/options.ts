import { parseArgs } from 'node:util';

export interface Options {
  /** How many times today's events. */
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly seed: number;
  /** An interaction to profile instead of measuring all. */
  readonly profile: string | null;
  /** Where the table goes. */
  readonly out: string;
}

export const DEFAULT_OPTIONS: Options = {
  sizes: [1, 10],
  runs: 7,
  seed: 2026,
  profile: null,
  out: 'bench/RESULTS.md',
};

export const USAGE = `npm run bench -- [--sizes 1,10] [--runs 7] [--seed 2026] [--out bench/RESULTS.md] [--profile <interaction>]
  --sizes    times today's events, such as 1,10,100,1000
  --runs     interleaved runs of each size: page, limit, page, limit, …
  --seed     of the generated events
  --out      the table; raw numbers go to a temporary folder
  --profile  where the time of one interaction goes, such as "search"; writes no table`;

function positive(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new Error(`--${name} needs whole numbers from 1, not "${text}".`);
  return value;
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
    sizes:
      sizes === undefined ? DEFAULT_OPTIONS.sizes : sizes.split(',').map((size) => positive('sizes', size)),
    runs: runs === undefined ? DEFAULT_OPTIONS.runs : positive('runs', runs),
    seed: seed === undefined ? DEFAULT_OPTIONS.seed : positive('seed', seed),
    out: out ?? DEFAULT_OPTIONS.out,
    profile: profile ?? null,
  };
}
