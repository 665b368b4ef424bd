import * as z from 'zod/mini';

export function isLine(text: string): boolean {
  return text !== '' && text === text.trim() && !text.includes('\n');
}

/** Text for one line of a page: not empty, no line break, no spaces around it. */
export const Line = z.string().check(z.refine(isLine, 'expected one line without outer spaces'));
