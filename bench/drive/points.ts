import type { Page } from '@playwright/test';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** `count` items, evenly spread over the list. */
export function spread<T>(items: readonly T[], count: number): T[] {
  if (items.length <= count) return [...items];
  return Array.from(
    { length: count },
    (_, index) => items[Math.floor((index * items.length) / count)],
  ).filter((item) => item !== undefined);
}

/** Middles of those marks of events that are on the screen, row by row; scores count as none. */
export function marksOfApp(page: Page): Promise<Point[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.timeline [data-mark]')]
      .filter((mark) => !(mark.getAttribute('data-mark') ?? '').includes('@'))
      .map((mark) => mark.getBoundingClientRect())
      .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))
      .filter(({ y }) => y < innerHeight),
  );
}

/** The same of the hand-written page, which says where it drew them. */
export function marksOfLimit(page: Page): Promise<Point[]> {
  return page.evaluate(() => {
    const canvas = document.querySelector('canvas');
    return JSON.parse(canvas?.dataset['marks'] ?? '[]') as { x: number; y: number }[];
  });
}
