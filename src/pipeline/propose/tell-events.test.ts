import { describe, expect, it } from 'vitest';
import { sentencesOfReport } from './report-sentences.ts';
import { tellingsOfReport } from './tell-events.ts';

/** Date and primary kind of everything that a report covering 2019 tells. */
function told(text: string): string[] {
  return tellingsOfReport(sentencesOfReport(text), 2019).map(({ date, kinds }) => `${date.edtf} ${kinds[0]}`);
}

describe('tellings of a report', () => {
  it('give each happening of a sentence the date that stands nearest', () => {
    expect(
      told('In July 2018 the minister resigned, and in September a court sentenced him to a year.'),
    ).toEqual(['2018-07 government', '2018-09 trial']);
  });

  it('let the date at the head rule the main clause', () => {
    expect(told('In June, the trader, arrested in 2012, fled the country.')).toEqual([
      '2019-06 international',
      '2012 arrest',
    ]);
  });

  it('take a date after “after” for the background', () => {
    expect(told('After the January 2019 elections, the speaker was dismissed.')).toEqual([
      '2019-01 election',
      '2019 government',
    ]);
  });

  it('go on from the sentence before within a paragraph, not beyond it', () => {
    const held = 'On May 15, police detained a satirist at home.';
    expect(told(`${held} He was released on parole by a court.`)).toEqual([
      '2019-05-15 arrest',
      '2019-05-15~ release',
    ]);
    expect(told(`${held}\n\nHe was released on parole by a court.`)).toEqual([
      '2019-05-15 arrest',
      '2019 release',
    ]);
  });

  it('mark what sums up a year', () => {
    const [summary] = tellingsOfReport(
      sentencesOfReport('Dozens of demonstrators were arrested in 2019.'),
      2019,
    );
    expect(summary).toMatchObject({ summary: true, kinds: ['arrest'] });
    const [single] = tellingsOfReport(sentencesOfReport('The editor was arrested in May 2019.'), 2019);
    expect(single?.summary).toBe(false);
  });

  it('trust a named day more than what is usual', () => {
    const text =
      'On May 15, the editor was arrested by police.\n\nEditors are often arrested by the police there.';
    const [day, usual] = tellingsOfReport(sentencesOfReport(text), 2019);
    expect(day!.confidence).toBeGreaterThan(usual?.confidence ?? 0);
  });
});
