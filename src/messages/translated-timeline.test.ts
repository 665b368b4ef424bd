import { describe, expect, it } from 'vitest';
import { epochDay } from '../domain/calendar.ts';
import { edtf } from '../domain/edtf.ts';
import { kkTimeline } from './kk/timeline.ts';
import { ruTimeline } from './ru/timeline.ts';

/** `Intl` sets thin and no-break spaces; which ones is its own business. */
const plain = (text: string) => text.replaceAll(/\s/g, ' ');
const score = {
  title: 'T',
  value: '1,25',
  edition: 2015,
  coverageYear: 2014,
  status: null,
  basis: 'recomputed',
  converted: true,
} as const;

describe('the timeline in Russian', () => {
  it.each([
    ['2019-06-09', '9 июня 2019 г.'],
    ['2019-06', 'июнь 2019 г.'],
    ['2019', '2019'],
    ['2014-12~', 'примерно декабрь 2014 г.'],
    ['2014-12?', 'декабрь 2014 г. (неточно)'],
    ['2014-12/..', 'декабрь 2014 г. и далее'],
    ['2014/2015', '2014–2015'],
  ])('says %s as %s', (text, words) => expect(plain(ruTimeline.date(edtf(text)))).toBe(words));

  it('declines months where a day stands before them, on the axis too', () => {
    const { axis } = ruTimeline;
    expect([axis.month(5), axis.month(6), axis.month(12)]).toEqual(['май', 'июнь', 'дек.']);
    expect([axis.dayMonth(9, 5), axis.dayMonth(29, 2)]).toEqual(['9 мая', '29 февр.']);
    expect(plain(axis.monthYear(5, 2019))).toBe('май 2019 г.');
    expect(plain(axis.dayMonthYear(9, 5, 2019))).toBe('9 мая 2019 г.');
  });

  it('writes numbers with a comma and names of marks in full', () => {
    expect(ruTimeline.number(1.25, 2)).toBe('1,25');
    expect(ruTimeline.scoreName(score)).toBe(
      'T: 1,25, выпуск 2015, за 2014 год; пересчитано из составляющих; переведено на нынешнюю шкалу',
    );
    expect(ruTimeline.clusterName({ count: 5, titles: ['A', 'B', 'C'] }, '2016')).toBe(
      '5 событий, 2016: A; B; C; и ещё 2',
    );
    expect(ruTimeline.laneName('Аресты', 22)).toBe('Аресты, 22 события');
    expect(ruTimeline.stripName('T', 21)).toBe('T, 21 оценка');
    expect(ruTimeline.eventName('A', '2019', true)).toBe('2019: A (итог по нескольким событиям)');
    expect(ruTimeline.scaleNote({ min: 1, max: 7 }, { min: 1, max: 2 })).toBe('шкала 1–7, показано 1–2');
  });
});

describe('the timeline in Kazakh', () => {
  it.each([
    ['2019-06-09', '2019 ж. 9 маусым'],
    ['2019-06', '2019 ж. маусым'],
    ['2014-12~', 'шамамен 2014 ж. желтоқсан'],
    ['2014-12/..', '2014 ж. желтоқсан және одан кейін'],
  ])('says %s as %s', (text, words) => expect(plain(kkTimeline.date(edtf(text)))).toBe(words));

  it('names ranges, months and marks', () => {
    const window = { start: epochDay(2019, 6, 9), end: epochDay(2019, 6, 14) };
    expect(plain(kkTimeline.days(window))).toBe('2019 ж. 9–13 маусым');
    expect([kkTimeline.axis.month(1), kkTimeline.axis.month(12)]).toEqual(['қаң.', 'жел.']);
    expect(kkTimeline.number(1.25, 2)).toBe('1,25');
    expect(kkTimeline.scoreName(score)).toContain('2015 шығарылымы, 2014 жыл үшін');
    expect(kkTimeline.clusterName({ count: 4, titles: ['A', 'B', 'C'] }, '2016')).toBe(
      '4 оқиға, 2016: A; B; C; және тағы 1',
    );
    expect(kkTimeline.laneName('БАҚ', 1)).toBe('БАҚ, 1 оқиға');
  });
});
