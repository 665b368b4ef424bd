import type { Page } from '@playwright/test';

export const TRANSFER_TYPES = ['document', 'script', 'style', 'font', 'data', 'other'] as const;
export type TransferType = (typeof TRANSFER_TYPES)[number];

/** Bytes of bodies as they came over the wire. */
export type Transfer = Readonly<Record<TransferType, number>>;

interface Loaded {
  readonly url: string;
  readonly bytes: number;
  readonly end: number;
}

const ENDINGS: readonly (readonly [RegExp, TransferType])[] = [
  [/\.js$/, 'script'],
  [/\.css$/, 'style'],
  [/\.woff2$/, 'font'],
  [/\.(json|bin)$/, 'data'],
  [/\/$|\.html$/, 'document'],
];

export function transferTypeOf(url: string): TransferType {
  const { pathname } = new URL(url);
  return ENDINGS.find(([ending]) => ending.test(pathname))?.[1] ?? 'other';
}

/** What was complete by then. */
export function transferUntil(loaded: readonly Loaded[], time: number): Transfer {
  const sums = { document: 0, script: 0, style: 0, font: 0, data: 0, other: 0 };
  for (const { url, bytes, end } of loaded) if (end <= time) sums[transferTypeOf(url)] += bytes;
  return sums;
}

export function totalOf(transfer: Transfer): number {
  return TRANSFER_TYPES.reduce((sum, type) => sum + transfer[type], 0);
}

/** Everything that the page's own thread asked for, with when it had come. */
export function resourcesOf(page: Page): Promise<Loaded[]> {
  return page.evaluate(() =>
    performance
      .getEntries()
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .map(({ name, encodedBodySize, responseEnd }) => ({
        url: name,
        bytes: encodedBodySize,
        end: responseEnd,
      })),
  );
}
