import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate, daysInMonth, epochDay, isoDate } from './calendar.ts';
import { edtf, EdtfText, parseEdtf, type EdtfDate } from './edtf.ts';
import { refutes } from '../testing/complaints.ts';

const PLAIN = { approximate: false, uncertain: false, openEnd: false };

function refusal(text: string): string {
  const result = parseEdtf(text, 'row 7');
  if (result.ok) throw new Error(`${text} was accepted`);
  expect(result.problems).toHaveLength(1);
  expect(result.problems[0]?.where).toBe('row 7');
  return result.problems[0]?.message ?? '';
}

// 2014-01-01 is day 16071, 2019-01-01 day 17897: 49 years of 365 days and 12 leap days since 1970.
describe('parseEdtf', () => {
  it.each<[string, EdtfDate['precision'], number, number]>([
    ['2019-06-09', 'day', 18_056, 18_057],
    ['2020-02-29', 'day', 18_321, 18_322],
    ['2019-12-31', 'day', 18_261, 18_262],
    ['2019-09', 'month', 18_140, 18_170],
    ['2020-02', 'month', 18_293, 18_322],
    ['2019-12', 'month', 18_231, 18_262],
    ['2014', 'year', 16_071, 16_436],
    ['2020', 'year', 18_262, 18_628],
    ['2019-06-09/2019-06-13', 'interval', 18_056, 18_061],
    ['2019-06/2019-09', 'interval', 18_048, 18_170],
    ['2014/2019', 'interval', 16_071, 18_262],
    ['2019-06-09/2019-06', 'interval', 18_056, 18_078],
    ['2019-06/2019-06-09', 'interval', 18_048, 18_057],
    ['2019-06-09/2019-06-09', 'interval', 18_056, 18_057],
  ])('%s is a %s, days %i to %i', (text, precision, start, end) => {
    expect(parseEdtf(text)).toEqual({ ok: true, value: { text, precision, start, end, ...PLAIN } });
  });

  it('reads an open end as what its start says', () => {
    const expected = { precision: 'interval', start: 16_405, end: 16_436, ...PLAIN, openEnd: true };
    expect(edtf('2014-12/..')).toEqual({ text: '2014-12/..', ...expected });
    expect(edtf('2014-12~/..')).toEqual({ text: '2014-12~/..', ...expected, approximate: true });
  });

  it.each([
    ['2014-12~', true, false],
    ['2014-12?', false, true],
    ['2014-12%', true, true],
    ['2014~/2015', true, false],
    ['2014/2015?', false, true],
    ['2014~/2015?', true, true],
  ])('%s: approximate %s, uncertain %s', (text, approximate, uncertain) => {
    expect(edtf(text)).toMatchObject({ approximate, uncertain });
  });

  it.each([
    ['2019-13', 'there is no month 13'],
    ['2019-00', 'there is no month 00'],
    ['2019-00-10', 'there is no month 00'],
    ['2019-02-29', '2019-02 has no day 29'],
    ['1900-02-29', '1900-02 has no day 29'],
    ['2019-04-31', '2019-04 has no day 31'],
    ['2019-06-00', '2019-06 has no day 00'],
    ['2019-06-13/2019-06-09', 'the interval ends before it begins'],
    ['2019/2018', 'the interval ends before it begins'],
    ['2019/2020/2021', 'more than one "/"'],
    ['2019-06-09/2019-13', 'there is no month 13'],
    ['2019-13/2019-06-09', 'there is no month 13'],
  ])('refuses %s: %s', (text, reason) => {
    expect(refusal(text)).toBe(`"${text}" is not a date we can read: ${reason}`);
  });

  it.each([
    '',
    ' ',
    '2019 ',
    ' 2019',
    '19',
    '20190',
    '-2019',
    '2019-6',
    '2019-06-9',
    '2019/',
    '/2019',
    '../2019',
    '2019/..~',
    '../..',
    '2019-21',
    '201X',
    '2019-06-XX',
    '2019~~',
    '~2019',
    'June 2019',
    '2019-06-09T00:00Z',
    '2019\n',
    '２０１９',
    '[2019]',
    'Y12019',
  ])('refuses %j', (text) => {
    expect(refusal(text)).toContain(text);
  });

  it(`of any day, month or year names exactly its days ${refutes(14)}`, () => {
    const days = fc.integer({ min: epochDay(1), max: epochDay(9999, 12, 31) });
    fc.assert(
      fc.property(days, fc.constantFrom('', '~', '?', '%'), (day, flag) => {
        const { year, month } = civilDate(day);
        const text = isoDate(day);
        expect(edtf(text + flag)).toMatchObject({ start: day, end: day + 1 });
        const ofMonth = edtf(text.slice(0, 7) + flag);
        expect(ofMonth.end - ofMonth.start).toBe(daysInMonth(year, month));
        const ofYear = edtf(text.slice(0, 4) + flag);
        expect([365, 366]).toContain(ofYear.end - ofYear.start);
        for (const { start, end } of [ofMonth, ofYear]) expect(start <= day && day < end).toBe(true);
      }),
    );
  });

  it('accepts an interval exactly when it does not end before it begins', () => {
    const days = fc.integer({ min: epochDay(1990), max: epochDay(2030) });
    fc.assert(
      fc.property(days, days, fc.constantFrom(4, 7, 10), fc.constantFrom(4, 7, 10), (a, b, from, to) => {
        const [first, last] = [isoDate(a).slice(0, from), isoDate(b).slice(0, to)];
        const result = parseEdtf(`${first}/${last}`);
        expect(result.ok).toBe(edtf(last).end > edtf(first).start);
        if (!result.ok) return;
        expect(result.value).toMatchObject({ start: edtf(first).start, end: edtf(last).end });
        expect(result.value.start).toBeLessThan(result.value.end);
      }),
    );
  });

  it('never throws, and what it accepts spans at least a day', () => {
    const pieces = fc.constantFrom('2019', '06', '31', '-', '/', '..', '~', '?', '0', ' ');
    const texts = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 9 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const result = parseEdtf(text);
        if (result.ok) expect(result.value.end - result.value.start).toBeGreaterThanOrEqual(1);
        else expect(result.problems).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });
});

describe('edtf', () => {
  it('throws on what no schema has accepted', () => {
    expect(() => edtf('2019-02-30')).toThrow(
      new RangeError('"2019-02-30" is not a date we can read: 2019-02 has no day 30'),
    );
  });
});

describe('EdtfText', () => {
  it('accepts what parseEdtf does, and says why not', () => {
    expect(EdtfText.safeParse('2019-06~').success).toBe(true);
    expect(EdtfText.safeParse(2019).success).toBe(false);
    expect(EdtfText.safeParse('2019-13').error?.issues[0]?.message).toContain('there is no month 13');
  });
});
