import * as z from 'zod/mini';

/** Text for one line of a page: not empty, no line break, no spaces around it. */
export const Line = z.string().check(
  z.minLength(1),
  z.refine((text) => text === text.trim() && !text.includes('\n'), 'expected one line without outer spaces'),
);
