import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochDay, utcDate } from '../../domain/calendar.ts';
import { KAZAKH_AXIS, kazakhDates } from './dates.ts';

/** `Intl` sets thin and no-break spaces, and dashes with or without; which ones is its own business. */
const plain = (text: string) => text.replaceAll(/\s/g, ' ').replaceAll(' – ', '–');
const days = fc.integer({ min: epochDay(1900), max: epochDay(2100) });
const ours = fc.tuple(fc.constantFrom('month', 'day'), fc.constantFrom('long', 'short'));

/** Node has all of ICU; browsers may not. */
function full(precision: 'month' | 'day', style: 'long' | 'short') {
  return new Intl.DateTimeFormat('kk', {
    timeZone: 'UTC',
    year: 'numeric',
    month: style,
    ...(precision === 'day' ? { day: 'numeric' } : {}),
  });
}

describe('Kazakh dates', () => {
  it('are those of a full Intl, for any day', () => {
    fc.assert(
      fc.property(ours, days, ([precision, style], day) => {
        const date = utcDate(day);
        expect(plain(kazakhDates(precision, style).format(date))).toBe(
          plain(full(precision, style).format(date)),
        );
      }),
    );
  });

  it('are those of a full Intl, for any range', () => {
    const lengths = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 5000 }));
    fc.assert(
      fc.property(ours, days, lengths, ([precision, style], day, length) => {
        const [from, to] = [utcDate(day), utcDate(day + length)];
        expect(plain(kazakhDates(precision, style).formatRange(from, to))).toBe(
          plain(full(precision, style).formatRange(from, to)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('stand on an axis in short', () => {
    expect(KAZAKH_AXIS.dayMonth(9, 6)).toBe('9 мау.');
    expect(plain(KAZAKH_AXIS.dayMonthYear(9, 6, 2019))).toBe('2019 ж. 9 мау.');
    expect(plain(KAZAKH_AXIS.monthYear(1, 2019))).toBe('2019 ж. қаң.');
  });
});
