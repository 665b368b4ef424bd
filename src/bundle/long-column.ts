import * as z from 'zod/mini';
import { messageOf } from './parse-versioned.ts';

/** Whether a value of a column is as its schema wants it. */
type Test = (value: unknown) => boolean;

/**
 * A column of a hundred thousand rows. That nothing is wrong, a plain look at each of them finds many
 * times as fast as a schema; where something is, the schema says what and where.
 */
export function longColumn<T>(row: z.ZodMiniType<T>, isSound: Test): z.ZodMiniType<T[]> {
  const rows = z.array(row);
  return z.custom<T[]>().check((payload) => {
    const { value } = payload;
    if (Array.isArray(value) && value.every(isSound)) return;
    const { error } = rows.safeParse(value);
    for (const issue of error?.issues ?? [])
      payload.issues.push({ code: 'custom', path: issue.path, message: messageOf(issue), input: value });
  });
}

export const isIndex: Test = (value) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

/** At least `least` of them. */
export function isIndices(least: number): Test {
  return (value) => Array.isArray(value) && value.length >= least && value.every(isIndex);
}
