import { matchesIn, type Span } from './text/spans.ts';

/**
 * Lines of the publisher's site around and between the text of a report. A section ends where they
 * begin; what they print ("Global Freedom Score 23") belongs to no stated edition and is no data.
 */
const CHROME = new RegExp(
  String.raw`^[ \t•*#]*(?:` +
    [
      String.raw`On [^\r\n]+\s+See all data, scores`,
      'See all data, scores',
      'Country Facts',
      '(?:Global|Internet) Freedom Score',
      'Other Years',
      'Be the first to know',
      'Authors?:',
      String.raw`Notes?[ \t*]*\r?$`,
      String.raw`header\d+[ \t]`,
      'FREEDOM IN THE WORLD',
      String.raw`LAST YEAR['’]S `,
      String.raw`Overview[ \t*]*\r?$`,
      'Key Developments in ',
    ].join('|') +
    ')',
  'gm',
);

/** Where the next piece of page furniture begins; the end of the stretch when there is none. */
export function chromeAfter(text: string, within: Span): number {
  return (
    matchesIn(text, CHROME, { start: within.start, end: text.length }).find(({ start }) => start < within.end)
      ?.start ?? within.end
  );
}

/** Scores that the site prints in its own boxes, whatever the page: label, figure and status. */
const SITE_SCORES =
  /\b(?:Global|Internet) Freedom Score[\s•*:]*\d{1,3}\s*(?:\/\s*|\s)100(?!\d)(?:[\s●•*]*(?:(?:not|partly)\s+)?free\b)?/gi;

export function siteScoresIn(text: string): Span[] {
  return matchesIn(text, SITE_SCORES, { start: 0, end: text.length });
}
