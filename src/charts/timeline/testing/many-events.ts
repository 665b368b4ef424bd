import fc from 'fast-check';
import { epochDay, isoDate } from '../../../domain/calendar.ts';
import { EVENT_KINDS } from '../../../domain/event-kind.ts';
import type { LaneDatum, TimeWindow } from '../timeline-data.ts';
import { anEvent } from '../timeline-fixture.ts';

/** Any dates of 2008 to 2022, of any precision. */
export const anyDate: fc.Arbitrary<string> = fc
  .record({
    day: fc.integer({ min: epochDay(2008), max: epochDay(2022) }),
    length: fc.constantFrom(4, 7, 10, 10),
    mark: fc.constantFrom('', '', '~', '/..'),
  })
  .map(({ day, length, mark }) => `${isoDate(day).slice(0, length)}${mark}`);

export const anyWindow: fc.Arbitrary<TimeWindow> = fc
  .tuple(fc.double({ min: 0, max: 3000, noNaN: true }), fc.integer({ min: 14, max: 3652 }))
  .map(([offset, length]) => ({ start: epochDay(2010) + offset, end: epochDay(2010) + offset + length }));

/** Lanes of the first kinds, events dealt out in turn, each lane ascending by first day. */
export function lanesOf(dates: readonly string[], kinds = 3): LaneDatum[] {
  return EVENT_KINDS.slice(0, kinds).map((kind, lane) => ({
    kind,
    label: kind,
    events: dates
      .filter((_, index) => index % kinds === lane)
      .map((date, index) => anEvent(`${kind}-${index}`, date, { summary: index % 7 === 0 }))
      .toSorted((a, b) => a.when.start - b.when.start),
  }));
}

/** So many days, spread evenly but not regularly over the decade: the same every time. */
export function manyDates(count: number): string[] {
  return Array.from({ length: count }, (_, index) =>
    isoDate(epochDay(2010) + Math.floor(((index * 0.618_033_988_75) % 1) * 3652)),
  );
}
