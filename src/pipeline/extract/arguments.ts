import { parseArgs } from 'node:util';
import { CountryCode } from '../../domain/country.ts';
import { failure, success, type Problem, type Result } from '../../domain/result.ts';
import { SourceId } from '../../domain/source.ts';
import { READABLE_INSTRUMENTS, type ReadableInstrument } from './extract-document.ts';

/** A new page, as the curator describes it on the command line. */
export interface PageRequest {
  readonly document: string;
  readonly instrument: ReadableInstrument;
  readonly country: string;
  readonly edition: number;
  readonly source: string;
}

const USAGE = `Usage:
  npm run data:extract
      reads every document of data/sources again
  npm run data:extract -- <document> --instrument fiw|nit --country KAZ --edition 2021 [--source fiw-2021-kaz]
      reads a new page`;

const OPTIONS = {
  instrument: { type: 'string' },
  country: { type: 'string' },
  edition: { type: 'string' },
  source: { type: 'string' },
} as const;

function parseLine(argv: readonly string[]) {
  try {
    return success(parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true }));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return failure<never>({ where: 'command line', message, mend: USAGE });
  }
}

/** `undefined` stands for a run over all documents of the dataset. */
export function parseArguments(argv: readonly string[]): Result<PageRequest | undefined> {
  const line = parseLine(argv);
  if (!line.ok) return line;
  const { positionals, values } = line.value;
  const { instrument, country, edition, source } = values;
  const [document] = positionals;
  const readable = READABLE_INSTRUMENTS.find((known) => known === instrument);
  if (document === undefined && Object.keys(values).length === 0) return success(undefined);
  const problems: Problem[] = [];
  const demand = (holds: boolean, where: string, expected: string, found: string | undefined): void => {
    if (!holds) problems.push({ where, message: 'wrong or missing', expected, found: found ?? 'nothing' });
  };
  demand(positionals.length === 1, '<document>', 'one file', positionals.join(' ') || undefined);
  demand(readable !== undefined, '--instrument', READABLE_INSTRUMENTS.join(' or '), instrument);
  demand(CountryCode.safeParse(country).success, '--country', 'a three-letter code such as KAZ', country);
  demand(/^(?:19[7-9]\d|20\d\d)$/.test(edition ?? ''), '--edition', 'a year such as 2021', edition);
  const id = source ?? `${instrument}-${edition}-${country?.toLowerCase()}`;
  if (source !== undefined) {
    demand(SourceId.safeParse(source).success, '--source', 'a lower-case id such as fiw-2021-kaz', source);
  }
  if (problems.length > 0 || document === undefined || country === undefined || !readable) {
    return failure(...problems, { where: 'command line', message: 'nothing was read', mend: USAGE });
  }
  return success({ document, instrument: readable, country, edition: Number(edition), source: id });
}
