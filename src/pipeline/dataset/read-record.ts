import { en } from 'zod/locales';
import * as z from 'zod/mini';
import { failure, success, type Problem, type Result } from '../../domain/result.ts';
import type { LocatedJson } from './parse-json.ts';

// The mini build carries no messages of its own: without these, every mistake would read "Invalid input".
z.config(en());

/** A validated record with the place it was read from. */
export interface Located<T> {
  readonly value: T;
  readonly file: string;
  /** Line of a field of the record; `[]` is the record itself. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** `data/events/KAZ/2019.json:120` */
export function placeOf(
  record: Pick<Located<unknown>, 'file' | 'lineOf'>,
  path: readonly PropertyKey[] = [],
): string {
  return `${record.file}:${record.lineOf(path)}`;
}

const LONGEST_EXCERPT = 80;

/** The value at `path`, as a message shows it; `undefined` where there is none. */
function excerptAt(value: unknown, path: readonly PropertyKey[]): string | undefined {
  let node: unknown = value;
  for (const step of path) {
    if (typeof node !== 'object' || node === null) return undefined;
    node = Reflect.get(node, step);
  }
  const text = JSON.stringify(node) as string | undefined;
  if (text === undefined) return 'nothing';
  return text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT)}…` : text;
}

function problemOf(json: LocatedJson, base: readonly PropertyKey[], issue: z.core.$ZodIssue): Problem {
  const path = [...base, ...issue.path];
  const field = issue.path.map(String).join('.');
  const found = excerptAt(json.value, path);
  return {
    where: `${json.file}:${json.lineOf(path)}`,
    message: field === '' ? issue.message : `${field}: ${issue.message}`,
    ...(found === undefined ? {} : { found }),
  };
}

/** Validates the part of a JSON file at `base`; every problem names file, line and field. */
export function parseRecord<T>(
  schema: z.ZodMiniType<T>,
  json: LocatedJson,
  base: readonly PropertyKey[] = [],
): Result<Located<T>> {
  let part: unknown = json.value;
  for (const step of base)
    part = typeof part === 'object' && part !== null ? Reflect.get(part, step) : undefined;
  const parsed = schema.safeParse(part);
  if (!parsed.success) return failure(...parsed.error.issues.map((issue) => problemOf(json, base, issue)));
  return success({
    value: parsed.data,
    file: json.file,
    lineOf: (path) => json.lineOf([...base, ...path]),
  });
}
