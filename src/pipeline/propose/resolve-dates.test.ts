import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../domain/edtf.ts';
import { dateMentionsIn } from './date-mentions.ts';
import { maskFootnotes } from './footnotes.ts';
import { resolveDates, sameDates, type DatedMention } from './resolve-dates.ts';

const COVERED = 2019;

/** The dates of the last of several sentences of one paragraph. */
function dated(sentences: readonly string[], covered = COVERED): DatedMention[] {
  let before: DatedMention | undefined;
  let dates: DatedMention[] = [];
  for (const sentence of sentences) {
    const words = maskFootnotes(sentence);
    dates = resolveDates(words, dateMentionsIn(words), { covered, before });
    before = dates[0] ?? before;
  }
  return dates;
}

function datesOf(...sentences: string[]): string[] {
  return dated(sentences).map(({ edtf }) => edtf);
}

describe('dates stated in words', () => {
  it.each([
    ['On June 9, 2017, crowds met.', ['2017-06-09']],
    ['On 9 June 2017 crowds met.', ['2017-06-09']],
    ['In June 2017 crowds met.', ['2017-06']],
    ['Crowds met in 2017.', ['2017']],
    ['They met from June 9 to June 13, 2017.', ['2017-06-09/2017-06-13']],
    ['The strike of June 9–13, 2017 ended.', ['2017-06-09/2017-06-13']],
    ['From April 2016 until October 2017, the hall was shut.', ['2016-04/2017-10']],
    ['Since March 2015 a probe has run.', ['2015-03/..']],
    ['The 2013–18 programme was launched.', ['2013/2018']],
    ['Suits rose in the first half of 2016.', ['2016-01/2016-06']],
    ['He paid 2,017 pounds and $2016.', []],
    ['It was signed by October 2018.', ['2018-10~']],
  ])('%s', (sentence, expected) => {
    expect(datesOf(sentence)).toEqual(expected);
  });

  it('survive glued footnotes', () => {
    expect(datesOf('He was held in November 20142 on a charge.')).toEqual(['2014-11']);
    expect(datesOf('People were held (in January,10 February,11 April,12 and September13 ).')).toEqual([
      '2019-01',
      '2019-02',
      '2019-04',
      '2019-09',
    ]);
    expect(datesOf('The goal was set for September4 .')).toEqual(['2019-09']);
    expect(datesOf('Nothing moved throughout 2014.1')).toEqual(['2014']);
  });

  it('are never more precise than the words', () => {
    expect(datesOf('In late November, he left.')).toEqual(['2019-11']);
    expect(datesOf('In October, 27 suits were filed.')).toEqual(['2019-10']);
    expect(datesOf('In May, 35 people may march with President May.')).toEqual(['2019-05']);
  });

  it('are left out when they lie ahead', () => {
    expect(datesOf('In June 2019 it joined for the 2020-2021 term.')).toEqual(['2019-06']);
  });
});

describe('days and months without a year', () => {
  it.each<[expected: string[], ...sentences: string[]]>([
    [['2019-06-09'], 'On June 9, crowds met.'],
    // the sentence before fixes a year only where time goes on in it
    [['2019-07-29'], 'In September 2018 he was sentenced.', 'On July 29, a court freed him.'],
    [['2018-11'], 'In September 2018 he was sentenced.', 'In November, a court freed him.'],
    [['2018-03'], 'In 2018, a party was founded.', 'In March, it was banned.'],
    [['2018-07', '2018-09'], 'In July 2018 he was held and in September freed.'],
    [['2019-05', '2018-12'], 'In May a court upheld the sentence of December 2018.'],
    [['2018-01', '2018-03'], 'They were held in January and March 2018.'],
    [['2012', '2019-03'], 'The outlet, banned in 2012, was sued in March.'],
    [['2019-01/2019-07'], 'Offences were counted in the first seven months of the year.'],
    [['2019'], 'Throughout the year, people were held.'],
    // a day for which something was planned says little about what happened
    [['2019-05~'], 'Ahead of rallies planned for May 21, dozens were held.'],
  ])('%j', (expected, ...sentences) => {
    expect(datesOf(...sentences)).toEqual(expected);
  });
});

describe('dates that count from another', () => {
  it.each<[expected: string[], ...sentences: string[]]>([
    [['2019-07-09'], 'On July 7, they spoke.', 'Two days later, he answered.'],
    [['2019-07-08', '2019-07-08'], 'On July 7, they spoke.', 'One day later, on July 8, he answered.'],
    [['2019-12'], 'On December 16, crowds met.', 'Later that month, a law was proposed.'],
    [['2019-02-04'], 'On February 4, they spoke.', 'On the same day, the case was dropped.'],
    [['2019-02-05'], 'On February 4, they spoke.', 'The next day, the case was dropped.'],
    [['2018'], 'In 2019, a general was charged.', 'The previous year, another was sentenced.'],
    [['2019-12~'], 'In November 2019, it was closed.', 'A few weeks later, its editor was beaten.'],
    [['2019-06', '2018'], 'In June 2019 she left, having arrived the year before.'],
  ])('%j', (expected, ...sentences) => {
    expect(datesOf(...sentences)).toEqual(expected);
  });

  it('say how they were found', () => {
    expect(dated(['On July 29, a court freed him.'])[0]).toMatchObject({
      why: '“July 29” without a year: the year covered',
      inferred: true,
    });
    expect(dated(['On July 29, 2018, a court freed him.'])[0]?.inferred).toBe(false);
  });
});

describe('resolveDates', () => {
  it('gives dates that can be read, not after the year covered', () => {
    const phrase = fc.constantFrom(
      'In May 2017, ',
      'On 31 June ',
      'on February 30, 2018, ',
      'two weeks later, ',
      'that month ',
      'the following year, ',
      'the previous day ',
      'in September13 ',
      'between March and May ',
      'from May to February ',
      'in the first ten months of the year ',
      'since 1999 ',
      '2013–20 ',
      'he was held, ',
      'by December ',
      'in 2031 ',
    );
    fc.assert(
      fc.property(
        fc.array(phrase, { maxLength: 6 }),
        fc.integer({ min: 1990, max: 2030 }),
        (phrases, covered) => {
          for (const { edtf, start, end } of dated(
            [phrases.slice(0, 3).join(''), phrases.join('')],
            covered,
          )) {
            const parsed = parseEdtf(edtf);
            expect(parsed).toMatchObject({ ok: true });
            expect(Number(edtf.slice(0, 4))).toBeLessThanOrEqual(covered);
            expect(end).toBeGreaterThan(start);
          }
        },
      ),
    );
  });

  it('knows dates that differ only in certainty', () => {
    expect(sameDates('2019-12~', '2019-12')).toBe(true);
    expect(sameDates('2019-12', '2019-12-01')).toBe(false);
  });
});
