import { describe, expect, it } from 'vitest';
import { epochDay } from '../domain/calendar.ts';
import { edtf } from '../domain/edtf.ts';
import { timelineEn } from './timeline-en.ts';

describe('date', () => {
  it.each([
    ['2019-06-09', '9 June 2019'],
    ['2019-06', 'June 2019'],
    ['2019', '2019'],
    ['2014-12~', 'about December 2014'],
    ['2014-12?', 'December 2014 (uncertain)'],
    ['2014-12%', 'about December 2014 (uncertain)'],
    ['2019-06-09/2019-06-13', '9–13 June 2019'],
    ['2019-06-28/2019-07-02', '28 June – 2 July 2019'],
    ['2019-06/2019-09', 'June–September 2019'],
    ['2018-12-30/2019-01-02', '30 December 2018 to 2 January 2019'],
    ['2018/2019', '2018 to 2019'],
    ['2018-12/2019-01-02', 'December 2018 to 2 January 2019'],
    ['2014-12/..', 'from December 2014 on'],
  ])('says %s as %s', (text, expected) => {
    expect(timelineEn.date(edtf(text))).toBe(expected);
  });
});

describe('range', () => {
  it.each([
    [epochDay(2019, 6, 9), epochDay(2019, 6, 10), '9 June 2019'],
    [epochDay(2019, 6, 9), epochDay(2019, 6, 30), 'June 2019'],
    [epochDay(2019, 3, 9), epochDay(2019, 6, 30), 'March–June 2019'],
    [epochDay(2019), epochDay(2020), '2019'],
    [epochDay(2018, 11), epochDay(2019, 3), 'Nov 2018 – Feb 2019'],
  ])('names %d to %d as %s', (start, end, expected) => {
    expect(timelineEn.range({ start, end })).toBe(expected);
  });
});

describe('names', () => {
  it('says of a score what it is, which year it judges, and how it was obtained', () => {
    expect(
      timelineEn.scoreName({
        title: 'Democracy Score',
        value: '1.25',
        edition: 2015,
        coverageYear: 2014,
        status: 'Consolidated Authoritarian Regime',
        basis: 'recomputed',
        converted: true,
      }),
    ).toBe(
      'Democracy Score 1.25, edition 2015, covers 2014; Consolidated Authoritarian Regime; ' +
        'recomputed from its parts; converted to today’s scale',
    );
  });

  it('lists three events of a badge and counts the rest', () => {
    expect(timelineEn.clusterName(['A', 'B', 'C', 'D'], '2016')).toBe('4 events, 2016: A; B; C; and 1 more');
    expect(timelineEn.laneName('Arrests', 1)).toBe('Arrests, 1 event');
  });
});
