import type * as z from 'zod/mini';
import type { Instrument } from '../domain/instrument.ts';
import { failure, success, type Problem, type Result } from '../domain/result.ts';
import type { Score } from '../domain/score.ts';
import { checkReferences } from './check-references.ts';
import { indexLedger, type Ledger } from './ledger.ts';
import { Manifest, SCHEMA_VERSION } from './manifest.ts';
import { decodeScores, refuteColumns } from './score-columns.ts';
import { Shard } from './shard.ts';

/** More than this many problems help nobody; the first ones lead to the cause. */
const MAX_PROBLEMS = 20;

/** Words for the commonest issue; the catalogue of the schema library would cost the first view 2 kB. */
function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `expected ${issue.expected}`;
  if (issue.code === 'unrecognized_keys') return `unknown key ${issue.keys.join(', ')}`;
  if (issue.code === 'invalid_value') return `expected ${issue.values.map(String).join(' or ')}`;
  return issue.message;
}

function problemsOf(where: string, error: z.core.$ZodError): Problem[] {
  return error.issues.slice(0, MAX_PROBLEMS).map((issue) => ({
    where: [where, ...issue.path.map(String)].join(' › '),
    message: messageOf(issue),
  }));
}

function versionProblem(where: string, data: unknown): Problem | undefined {
  const version =
    typeof data === 'object' && data !== null && 'schemaVersion' in data ? data.schemaVersion : undefined;
  if (typeof version !== 'number' || version === SCHEMA_VERSION) return undefined;
  return {
    where,
    message: 'it was written for another version of this page',
    expected: `schema version ${SCHEMA_VERSION}`,
    found: `version ${version}`,
    mend: 'Reload the page; if that does not help, the site has to be rebuilt.',
  };
}

/** Parsed JSON → manifest. */
export function parseManifest(data: unknown): Result<Manifest> {
  const version = versionProblem('manifest.json', data);
  if (version) return failure(version);
  const parsed = Manifest.safeParse(data);
  if (!parsed.success) return failure(...problemsOf('manifest.json', parsed.error));
  const { countries, defaultCountry } = parsed.data;
  if (!countries.some(({ code }) => code === defaultCountry)) {
    return failure({
      where: 'manifest.json',
      message: `the default country ${defaultCountry} is not among its countries`,
    });
  }
  return success(parsed.data);
}

function parseScores(shard: Shard, where: string): Result<Score[]> {
  const uneven = refuteColumns(shard.scores);
  if (uneven !== undefined) return failure({ where, message: uneven });
  try {
    const sourceIds = shard.sources.map((source) => source.csl.id);
    return success(decodeScores(shard.scores, shard.country.code, sourceIds));
  } catch (error) {
    if (error instanceof RangeError) return failure({ where, message: error.message });
    throw error;
  }
}

/** Parsed JSON of a country's shard → a ledger whose every reference leads somewhere. */
export function parseShard(
  data: unknown,
  instruments: readonly Instrument[],
  where = 'shard',
): Result<Ledger> {
  const version = versionProblem(where, data);
  if (version) return failure(version);
  const parsed = Shard.safeParse(data);
  if (!parsed.success) return failure(...problemsOf(where, parsed.error));
  const shard = parsed.data;
  const scores = parseScores(shard, where);
  if (!scores.ok) return scores;
  const problems = checkReferences(shard, scores.value, instruments);
  if (problems.length > 0) return failure(...problems.slice(0, MAX_PROBLEMS));
  return success(indexLedger({ shard, instruments, scores: scores.value }));
}
