import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochDay, isoDate } from '../domain/calendar.ts';
import { edtf } from '../domain/edtf.ts';
import { formatDay, formatDays, formatEdtf, formatRange } from './format-date.ts';
import { EN_DATES } from './en/timeline.ts';

/** `Intl` sets thin and no-break spaces; which ones is its own business. */
const plain = (text: string) => text.replaceAll(/\s/g, ' ');
const say = (text: string, words = EN_DATES) => plain(formatEdtf(edtf(text), words));

describe('formatEdtf', () => {
  it.each([
    ['2019-06-09', '9 June 2019'],
    ['2019-06', 'June 2019'],
    ['2019', '2019'],
    ['2014-12~', 'about December 2014'],
    ['2014-12?', 'December 2014 (uncertain)'],
    ['2014%', 'about 2014 (uncertain)'],
    ['2014-12/..', 'from December 2014 on'],
    ['2014-12%/..', 'from about December 2014 (uncertain) on'],
    ['2014/2015', '2014–2015'],
    ['2014-12~/2015', 'about December 2014 – 2015'],
    ['2018-12/2019-01-02', 'December 2018 – 2 January 2019'],
    ['2018-12-30/2019-01-02', '30 December 2018 – 2 January 2019'],
    ['2019-01-01', '1 January 2019'],
    ['2019-12-31', '31 December 2019'],
  ])('says %s as %s', (text, words) => expect(say(text)).toBe(words));

  it('names what both ends share once', () => {
    expect(say('2019-06-09/2019-06-13')).toMatch(/^9 ?– ?13 June 2019$/);
    expect(say('2014-01/2014-10')).toMatch(/^January ?– ?October 2014$/);
  });

  it('of any day, month and year names exactly these, whatever the zone', () => {
    const days = fc.integer({ min: epochDay(1900), max: epochDay(2100) });
    fc.assert(
      fc.property(days, (day) => {
        const iso = isoDate(day);
        const [year = '', , dayOfMonth = ''] = iso.split('-');
        expect(say(iso)).toBe(`${Number(dayOfMonth)} ${say(iso.slice(0, 7))}`);
        expect(say(iso).endsWith(` ${say(year)}`)).toBe(true);
        expect(formatDay(day, EN_DATES)).toBe(say(iso));
      }),
    );
  });

  it('speaks other languages', () => {
    const russian = { locale: 'ru', about: String, uncertain: String, from: String };
    expect(say('2019-06', russian)).toMatch(/июн.*2019/);
  });
});

describe('ranges of days', () => {
  it.each([
    [epochDay(2019, 6, 9), epochDay(2019, 6, 10), /^9 June 2019$/],
    [epochDay(2019, 6, 9), epochDay(2019, 6, 30), /^June 2019$/],
    [epochDay(2019, 3, 9), epochDay(2019, 6, 30), /^March ?– ?June 2019$/],
    [epochDay(2019), epochDay(2020), /^2019$/],
    [epochDay(2018, 11), epochDay(2019, 3), /^Nov 2018 ?– ?Feb 2019$/],
  ])('are named as shortly as is true: %d to %d', (start, end, expected) => {
    expect(plain(formatRange({ start, end }, EN_DATES))).toMatch(expected);
  });

  it('include the last day, not the one after', () => {
    const words = plain(formatDays({ start: epochDay(2019), end: epochDay(2020) }, EN_DATES));
    expect(words).toMatch(/^1 January ?– ?31 December 2019$/);
  });
});

describe('formatDay', () => {
  it('names the UTC day', () => {
    expect([0, 18_056.5, -1].map((day) => formatDay(day, EN_DATES))).toEqual([
      '1 January 1970',
      '9 June 2019',
      '31 December 1969',
    ]);
  });
});
