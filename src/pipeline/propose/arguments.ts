import { parseArgs } from 'node:util';
import { failure, success, type Problem, type Result } from '../../domain/result.ts';
import { SourceId } from '../../domain/source.ts';

/** A report, as the curator names it on the command line. */
export interface ProposeRequest {
  readonly document: string;
  readonly source: string | undefined;
  readonly covers: number | undefined;
  readonly out: string | undefined;
}

export const USAGE = `Usage:
  npm run data:propose -- <document> [--source usdos-2020-kaz] [--covers 2020] [--out review.json]
      writes event candidates for review; a document of data/sources needs no options`;

const OPTIONS = {
  source: { type: 'string' },
  covers: { type: 'string' },
  out: { type: 'string' },
} as const;

function parseLine(argv: readonly string[]) {
  try {
    return success(parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true }));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return failure<never>({ where: 'command line', message, mend: USAGE });
  }
}

export function parseProposeArguments(argv: readonly string[]): Result<ProposeRequest> {
  const line = parseLine(argv);
  if (!line.ok) return line;
  const { positionals, values } = line.value;
  const { source, covers, out } = values;
  const [document] = positionals;
  const problems: Problem[] = [];
  const demand = (holds: boolean, where: string, expected: string, found: string | undefined): void => {
    if (!holds) problems.push({ where, message: 'wrong or missing', expected, found: found ?? 'nothing' });
  };
  demand(positionals.length === 1, '<document>', 'one file', positionals.join(' ') || undefined);
  demand(
    source === undefined || SourceId.safeParse(source).success,
    '--source',
    'a lower-case id such as usdos-2020-kaz',
    source,
  );
  demand(covers === undefined || /^(?:19|20)\d\d$/.test(covers), '--covers', 'a year such as 2019', covers);
  if (problems.length > 0 || document === undefined)
    return failure(...problems, { where: 'command line', message: 'nothing was read', mend: USAGE });
  return success({ document, source, covers: covers === undefined ? undefined : Number(covers), out });
}
