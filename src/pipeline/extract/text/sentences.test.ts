import { describe, expect, it } from 'vitest';
import { sentencesIn } from './sentences.ts';

function split(text: string): string[] {
  return sentencesIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

function whole(text: string): boolean[] {
  return sentencesIn(text, { start: 0, end: text.length }).map((sentence) => sentence.whole);
}

describe('sentences of a block', () => {
  it('end at full stops, question and exclamation marks', () => {
    expect(split('It rained. Did it stop? No! Rain fell.')).toEqual([
      'It rained.',
      'Did it stop?',
      'No!',
      'Rain fell.',
    ]);
  });

  it('leave out footnote digits that are glued to the full stop', () => {
    expect(split('It was a process.1 In the end it failed.12 All left.3')).toEqual([
      'It was a process.',
      'In the end it failed.',
      'All left.',
    ]);
  });

  it('leave out several footnotes, and keep those inside', () => {
    expect(split('The law,4 as amended, passed.5,6 All agreed.')).toEqual([
      'The law,4 as amended, passed.',
      'All agreed.',
    ]);
  });

  it('tell a year with a footnote from a decimal', () => {
    expect(split('It was idle throughout 2014.1 The party rested.')).toEqual([
      'It was idle throughout 2014.',
      'The party rested.',
    ]);
    expect(split('It earned 7.1 Percent of all. Others earned 16.2 percent.')).toEqual([
      'It earned 7.1 Percent of all.',
      'Others earned 16.2 percent.',
    ]);
    expect(split('The rating stayed at 1.25. It fell later.')).toEqual([
      'The rating stayed at 1.25.',
      'It fell later.',
    ]);
  });

  it('survive titles, initials and abbreviations', () => {
    expect(
      split('Dr. J. R. Smith of the U.S. State Department met Gen. Lee at 5 p.m. on Nov. 3. He left.'),
    ).toEqual(['Dr. J. R. Smith of the U.S. State Department met Gen. Lee at 5 p.m. on Nov. 3.', 'He left.']);
    expect(split('See No. 5 of N.Ivanov et al. for more. All of it.')).toEqual([
      'See No. 5 of N.Ivanov et al. for more.',
      'All of it.',
    ]);
    expect(split('He said no. Then he left.')).toEqual(['He said no.', 'Then he left.']);
  });

  it('end at an abbreviation when a word follows that opens a sentence', () => {
    expect(split('She went to the U.S. The others stayed.')).toEqual([
      'She went to the U.S.',
      'The others stayed.',
    ]);
  });

  it('keep quotation marks and brackets that close after the full stop', () => {
    expect(split('He called it “a start.” She agreed.')).toEqual(['He called it “a start.”', 'She agreed.']);
    expect(split('Lawyers spoke of “a campaign.”12 “No,” he said.')).toEqual([
      'Lawyers spoke of “a campaign.”',
      '“No,” he said.',
    ]);
    expect(split('He came back.3 (He was held on charges.4 ) His return was noted.')).toEqual([
      'He came back.',
      '(He was held on charges.4 )',
      'His return was noted.',
    ]);
  });

  it('go on after a mark that belongs to a name', () => {
    expect(split('The Go! party and news.kz were banned. All protested.')).toEqual([
      'The Go! party and news.kz were banned.',
      'All protested.',
    ]);
  });

  it('begin after bullets and heading marks', () => {
    expect(split('  • In May, it rained.')).toEqual(['In May, it rained.']);
    expect(split('header2 As a result, it fell.')).toEqual(['As a result, it fell.']);
    expect(split('- In May, it rained. Later, too.')).toEqual(['In May, it rained.', 'Later, too.']);
  });

  it('are not whole without an end or a beginning', () => {
    expect(whole('It rained. And then')).toEqual([true, false]);
    expect(whole('and then it rained. It stopped.')).toEqual([false, true]);
    expect(split('')).toEqual([]);
  });

  it('carry offsets into the whole text', () => {
    const text = 'Heading\n\nOne went.1 Two came.\n\nFoot';
    const [first, second] = sentencesIn(text, { start: 9, end: 29 });
    expect(first).toEqual({ start: 9, end: 18, whole: true });
    expect(second).toEqual({ start: 20, end: 29, whole: true });
  });
});
