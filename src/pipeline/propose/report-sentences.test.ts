import { describe, expect, it } from 'vitest';
import { sentencesOfReport } from './report-sentences.ts';

function split(text: string): string[] {
  return sentencesOfReport(text).map(({ start, end }) => text.slice(start, end));
}

describe('sentences of a report', () => {
  it('are those of paragraphs and list items; headings and questions are left out', () => {
    const text =
      'A Heading\n\nIs there a free press here?\n\nOne editor was fined.1 Another was held.\n\n  • All was calm in May.';
    expect(split(text)).toEqual(['One editor was fined.', 'Another was held.', 'All was calm in May.']);
    expect(sentencesOfReport(text).map(({ block }) => block)).toEqual([3, 3, 4]);
  });

  it('begin after a glued full stop and a glued heading, which opens a paragraph', () => {
    const text =
      'The courts jailed two activists.Freedom of AssemblyThe police said “no.”In May, YouTube was blocked (for good).All was calm at 5.30 in Kazan.';
    expect(split(text)).toEqual([
      'The courts jailed two activists.',
      'The police said “no.”',
      'In May, YouTube was blocked (for good).',
      'All was calm at 5.30 in Kazan.',
    ]);
    expect(sentencesOfReport(text).map(({ block }) => block)).toEqual([1, 2, 2, 2]);
  });

  it('begin after the menu of a page', () => {
    const text = 'AboutNewsReportsPeopleContactDonateAgainst all odds the courts freed her.';
    expect(split(text)).toEqual(['Against all odds the courts freed her.']);
  });

  it('go on around a stray address', () => {
    const text =
      'In May, one reporter was warned;11\n\nhttp://example.org/page. in June, another was hurt by police.12';
    expect(split(text)).toEqual([
      'In May, one reporter was warned;11',
      'in June, another was hurt by police.',
    ]);
  });

  it('leave out references', () => {
    expect(split('See the report of the agency, http://example.org/x.\n\nAll was calm there.')).toEqual([
      'All was calm there.',
    ]);
  });

  it('have their footnote digits blanked in the words', () => {
    const [sentence] = sentencesOfReport('The law,4 as amended, passed in November 20142 at last.');
    expect(sentence?.words).toBe('The law,  as amended, passed in November 2014  at last.');
  });
});
