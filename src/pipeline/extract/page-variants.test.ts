import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../domain/describe-problem.ts';
import type { Result } from '../../domain/result.ts';
import { extractFiwPage } from './fiw-page.ts';
import { extractNitPage } from './nit-page.ts';
import type { ExtractedPage } from './page-result.ts';
import { fiwQuestions, FREEDONIA, renderFiwPage } from './testing/fiw-page-builder.ts';
import { renderNitPage, SYLVANIA } from './testing/nit-page-builder.ts';

// prettier-ignore
const VALUES = [3, 2, 1, 4, 2, 0, 1, 2, 3, 1, 2, 4, 1, 0, 2, 2, 3, 1, 1, 2, 0, 3, 2, 2, 1];
const FIW = renderFiwPage({
  questions: fiwQuestions(VALUES),
  lastYear: 44,
  change: { code: 'E1', from: 0 },
});
const NIT = renderNitPage({
  ratings: [2.25, 2.5, 3, 1.75, 2, 4.25, 1],
  change: { code: 'LDG', from: 1.5 },
});

const fiw = (text: string, countryNames: readonly string[] = FREEDONIA.countryNames) =>
  extractFiwPage({ ...FREEDONIA, countryNames, text });
const nit = (text: string, countryNames: readonly string[] = SYLVANIA.countryNames) =>
  extractNitPage({ ...SYLVANIA, countryNames, text });

function rowsOf(page: Result<ExtractedPage>): ExtractedPage['rows'] {
  if (!page.ok) throw new Error(page.problems.map(describeProblem).join('\n'));
  return page.value.rows;
}

function messagesOf(page: Result<ExtractedPage>): string {
  return page.ok ? 'it was read' : page.problems.map(describeProblem).join('\n');
}

/** The page with other words; they must stand in it. */
function changed(page: string, from: string | RegExp, to: string): string {
  const text = page.replaceAll(typeof from === 'string' ? from : new RegExp(from, 'g'), to);
  expect(text).not.toBe(page);
  return text;
}

const BEFORE_CIVIL_LIBERTIES = 'Civil Liberties\n\nD1';

describe('copies of a Freedom in the World page that are read', () => {
  it.each([
    ['narrow spaces in the scores', ' / 4', '\u202f/\u202f4'],
    ['hair spaces in the scores', ' / 4', '\u200a/\u200a4'],
    ['no-break hyphens in the headings', '0-4 pts', '0\u20114 pts'],
    ['figure dashes in the headings', '0-4 pts', '0\u20124 pts'],
    ['headings in capitals', '0-4 pts', '0-4 PTS'],
    ['soft hyphens in the questions', 'answered', 'ans\u00adwered'],
    ['form feeds between pages', '\n\nB1', '\n\f\nB1'],
    ['a note on the status', 'Overview', 'Status Change: Freedonia declined to Partly Free.\n\nOverview'],
    ['prose that begins with a code', 'Overview', 'B2 visas were refused 0 / 4 times.\n\nOverview'],
    [
      'site boxes in the middle',
      'C1 0-4',
      'Country Facts\n\nGlobal Freedom Score\n\n99/100 ● Free\n\nInternet Freedom Score\n\n12/100 ● Not Free\n\nC1 0-4',
    ],
    [
      'a title of the same edition',
      /^/,
      'Freedonia: Freedom in the World 2031 Country Report | Publisher\n\n',
    ],
    [
      'another edition named in a sentence',
      'Overview',
      'Freedom in the World 2030 had rated it too.\n\nOverview',
    ],
  ])('%s', (_, from, to) => {
    expect(rowsOf(fiw(changed(FIW, from, to)))).toEqual(rowsOf(fiw(FIW)));
  });

  it.each(['G4', 'B2 Islands', 'Political Rights Land'])('a country called %s', (name) => {
    expect(rowsOf(fiw(changed(FIW, 'Freedonia', name), [name]))).toEqual(rowsOf(fiw(FIW)));
  });
});

describe('copies of a Freedom in the World page that are refused', () => {
  const additional = /:128: the page carries an additional question/;
  const change = /could not read the score change of question E1/;
  const edition = /the page names another edition; expected 2031; found 2030/;
  it.each([
    ['ADD Q', BEFORE_CIVIL_LIBERTIES, `ADD Q\n\n-3 / 0\n\n${BEFORE_CIVIL_LIBERTIES}`, additional],
    ['DQ', BEFORE_CIVIL_LIBERTIES, `DQ\n\n−3 / 0\n\n${BEFORE_CIVIL_LIBERTIES}`, additional],
    [
      'an additional question in small letters',
      BEFORE_CIVIL_LIBERTIES,
      `additional discretionary political rights question\n\n−3 / 0\n\n${BEFORE_CIVIL_LIBERTIES}`,
      additional,
    ],
    [
      'negative Political Rights',
      '\t19/40',
      '\t−3/40',
      /add up to Political Rights; expected .* = 19; found -3/,
    ],
    ['a negative total', '\n45\n', '\n−45\n', /add up to the total; expected 19 \+ 26 = 45; found -45/],
    ['a score change after a full stop', 'Score Change: The', 'Score Change. The', change],
    ['a score change after a dash', 'Score Change: The', 'Score change — The', change],
    ['a score change as a trend', 'Score Change: The', '• Trend Change The', change],
    ['a score change in words', 'from 0 to 2', 'from zero to two', change],
    ['a score change the other way round', 'from 0 to 2', 'to 2 from 0', change],
    ['another edition in a title', /^/, 'Freedom in the World 2030 | Publisher\n\n', edition],
    [
      'another edition after the country',
      /^/,
      'Freedonia: Freedom in the World 2030 Country Report\n\n',
      edition,
    ],
    ['another edition in so many words', /^/, 'FREEDOM IN THE WORLD 2030 EDITION\n\n', edition],
    ['invisible spaces', ' / 4', ' \u200b/ 4', /could not read the score of question A1/],
    ['full-width digits', '2 / 4', '２ / 4', /could not read the score of question A2/],
    ['a Cyrillic code', 'B1 0-4', '\u04121 0-4', /not in a form that is known: question B1/],
    ['a heading twice', 'A1 0-4 pts\n', 'A1 0-4 pts\n\nA1 0-4 pts\n', /question A1 stands on the page twice/],
    [
      'a status of another time',
      'Overview',
      'Free\n\nOverview',
      /the status more than once, and differently/,
    ],
    ['carriage returns alone', '\n', '\r', /could not read the score of question A1/],
  ])('%s', (_, from, to, message) => {
    expect(messagesOf(fiw(changed(FIW, from, to)))).toMatch(message);
  });

  it('does not put the page into the message where its lines cannot be told', () => {
    const messages = messagesOf(fiw(changed(FIW, '\n', '\u2028'))).split('\n');
    expect(Math.max(...messages.map(({ length }) => length))).toBeLessThan(400);
  });
});

describe('copies of a Nations in Transit page', () => {
  it.each([
    ['no-break hyphens in the regime type', 'Semi-Consolidated', 'Semi\u2011Consolidated'],
    ['a heading in capitals', 'Civil Society 1', 'CIVIL SOCIETY 1'],
    ['a broken heading', 'Judicial Framework and Independence 1', 'Judicial Framework and\nIndependence 1'],
    ['the headline twice', 'header1 Executive', 'DEMOCRACY-SCORE Democracy Score 2.39 7\nheader1 Executive'],
    ['ideographic spaces', '3.003 7.007', '3.003\u30007.007'],
  ])('reads %s', (_, from, to) => {
    expect(rowsOf(nit(changed(NIT, from, to)))).toEqual(rowsOf(nit(NIT)));
  });

  it.each(['Corruption Land', 'Governance'])('reads a country called %s', (name) => {
    expect(rowsOf(nit(changed(NIT, 'Sylvania', name), [name]))).toEqual(rowsOf(nit(NIT)));
  });

  it.each([
    [
      'a rating with a minus sign',
      '3.003 7.007',
      '−3.003 7.007',
      /could not read the rating of Civil Society/,
    ],
    ['a rating with a hyphen', '3.003 7.007', '-3.003 7.007', /could not read the rating of Civil Society/],
    ['decimal commas', '3.003 7.007', '3,003 7,007', /could not read the rating of Civil Society/],
    [
      'the old scale',
      'with 7 representing',
      'with 1 representing',
      /stands on the scale that ended with edition 2019/,
    ],
    ['a reversed scale', '1.00-7.00 pts', '7.00-1.00 pts', /the category .* is not on the page/],
    [
      'a renamed category',
      'Civil Society 1',
      'Civic Space 1',
      /the category Civil Society is not on the page/,
    ],
    [
      'a soft hyphen in a name',
      'Civil Society 1',
      'Civil So\u00adciety 1',
      /the category Civil Society is not/,
    ],
    ['another edition in a title', /^/, 'Nations in Transit 2030 | Publisher\n', /names another edition/],
    ['two scores', 'header1 Executive', 'Democracy Score 2.40 7\nheader1 Executive', /more than once/],
  ])('refuses %s', (_, from, to, message) => {
    expect(messagesOf(nit(changed(NIT, from, to)))).toMatch(message);
  });
});
