import type * as z from 'zod/mini';
import { failure, success, type Problem, type Result } from '../domain/result.ts';
import { SCHEMA_VERSION } from './manifest.ts';

/** More than this many problems help nobody; the first ones lead to the cause. */
export const MAX_PROBLEMS = 20;

/** Words for the commonest issue; the catalogue of the schema library would cost the first view 2 kB. */
export function messageOf(issue: z.core.$ZodIssue): string {
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

/** JSON of any shape → a file of the bundle of this shape, written for this version of the page. */
export function parseVersioned<T>(schema: z.ZodMiniType<T>, data: unknown, where: string): Result<T> {
  const version = versionProblem(where, data);
  if (version) return failure(version);
  const parsed = schema.safeParse(data);
  return parsed.success ? success(parsed.data) : failure(...problemsOf(where, parsed.error));
}
