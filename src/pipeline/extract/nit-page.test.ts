import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NIT_CATEGORIES } from '../../domain/nit-categories.ts';
import { refuteQuotation } from '../../domain/quotation.ts';
import { describeProblem } from '../../domain/describe-problem.ts';
import { extractNitPage } from './nit-page.ts';
import {
  lastYearOf,
  nitAggregates,
  PLAIN_NIT_LAYOUT,
  renderNitPage,
  SYLVANIA,
  type NitFigures,
  type NitLayout,
} from './testing/nit-page-builder.ts';

const RATINGS = [2.25, 2.5, 3, 1.75, 2, 4.25, 1];
const FIGURES: NitFigures = { ratings: RATINGS, change: { code: 'LDG', from: 1.5 } };

const layouts: fc.Arbitrary<NitLayout> = fc.record({
  eol: fc.constantFrom('\n', '\r\n'),
  rating: fc.constantFrom('glued', 'slash'),
  place: fc.constantFrom('same line', 'own line', 'before description'),
  changes: fc.constantFrom('paragraphs', 'bullets', 'none'),
  headline: fc.constantFrom('with rounded percentage', 'plain'),
  siteBoxes: fc.constantFrom('foot', 'head'),
  note: fc.boolean(),
  wrapped: fc.boolean(),
  space: fc.constantFrom(' ', '\u00a0'),
});
const quarter = fc.integer({ min: 4, max: 28 }).map((quarters) => quarters / 4);
const sevenRatings = fc.array(quarter, { minLength: 7, maxLength: 7 });

const extract = (text: string) => extractNitPage({ ...SYLVANIA, text });

function messagesOf(text: string): string {
  const page = extract(text);
  return page.ok ? '' : page.problems.map(describeProblem).join('\n');
}

function valuesOf(text: string): Record<string, number> {
  const page = extract(text);
  if (!page.ok) throw new Error(page.problems.map(describeProblem).join('\n'));
  return Object.fromEntries(
    page.value.rows.map(({ indicator, edition, value }) => [`${indicator}@${edition}`, value]),
  );
}

function expectedOf(figures: NitFigures, { changes }: NitLayout): Record<string, number> {
  const { score, percentage } = nitAggregates(figures.ratings);
  const last = nitAggregates(lastYearOf(figures));
  const { change } = figures;
  return {
    'NIT.DS@2031': score,
    'NIT.DP@2031': percentage,
    ...Object.fromEntries(NIT_CATEGORIES.map((code, index) => [`NIT.${code}@2031`, figures.ratings[index]])),
    'NIT.DP@2030': last.rounded,
    ...(change && changes !== 'none' && { [`NIT.${change.code}@2030`]: change.from }),
    ...(change && changes === 'bullets' && { 'NIT.DS@2030': last.score }),
  };
}

describe('a Nations in Transit page', () => {
  it('yields every figure in every layout', () => {
    const moved = fc.option(fc.tuple(fc.constantFrom(...NIT_CATEGORIES), quarter), { nil: undefined });
    fc.assert(
      fc.property(sevenRatings, layouts, moved, (ratings, layout, change) => {
        const [code, from] = change ?? [];
        const isMove =
          code !== undefined && from !== undefined && ratings[NIT_CATEGORIES.indexOf(code)] !== from;
        const figures = { ratings, ...(isMove && { change: { code, from } }) };
        expect(valuesOf(renderNitPage(figures, layout))).toEqual(expectedOf(figures, layout));
      }),
      { numRuns: 200 },
    );
  });

  it('is right or refuses when any one digit of the page is another', () => {
    const text = renderNitPage(FIGURES, { ...PLAIN_NIT_LAYOUT, headline: 'with rounded percentage' });
    const page = extract(text);
    const before = page.ok ? page.value.rows : [];
    expect(before).not.toEqual([]);
    const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.integer({ min: 0, max: 9 }), (at, digit) => {
        const after = extract(`${text.slice(0, at)}${digit}${text.slice(at + 1)}`);
        expect([undefined, before]).toContainEqual(after.ok ? after.value.rows : undefined);
      }),
      { numRuns: 400 },
    );
  });

  it('puts the regime type on the score, and notes that last year’s percentage is rounded', () => {
    const page = extract(renderNitPage(FIGURES));
    const rows = page.ok ? page.value.rows : [];
    expect(rows.filter(({ status, note }) => status !== null || note !== null)).toMatchObject([
      { indicator: 'NIT.DS', edition: 2031, status: 'Semi-Consolidated Authoritarian Regime', note: null },
      {
        indicator: 'NIT.DP',
        edition: 2030,
        status: 'Semi-Consolidated Authoritarian Regime',
        note: 'printed rounded to whole percent',
      },
    ]);
    expect(rows.every(({ basis, converted }) => basis === 'published' && !converted)).toBe(true);
  });

  it('gives every category its statement, its reasons, its announcement and its sections', () => {
    const text = renderNitPage(FIGURES, { ...PLAIN_NIT_LAYOUT, changes: 'paragraphs', note: true });
    const page = extract(text);
    const { passages, sections } = page.ok ? page.value : { passages: [], sections: [] };
    const of = (indicator: string, role: string) =>
      passages
        .filter((passage) => passage.indicator === indicator && passage.role === role)
        .map(({ quotation }) => quotation.exact);
    expect(of('NIT.LDG', 'score')).toEqual([
      'Local Democratic Governance 1.00-7.00 pts0-7 pts\nConsiders the state of LDG; and the independence of its 9 councils. 2.002 7.007',
    ]);
    expect(of('NIT.LDG', 'reason')).toEqual([
      'Councils of LDG in Sylvania sat 14 times in 2030.1 Their chair, Dr. H. Lugosi, called it “a beginning.”',
      'The council of LDG in Sylvania decided 7 cases in secret.',
    ]);
    expect(of('NIT.LDG', 'change')).toEqual([
      'As 3 of 4 parties had asked, Sylvania’s rating for local democratic governance moves from 1.50 to 2.00.',
    ]);
    expect(of('NIT.LDG', 'previous')).toEqual(of('NIT.LDG', 'change'));
    expect(of('NIT.EP', 'change')).toEqual([
      'Sylvania’s electoral process rating remains unchanged at 2.50.',
    ]);
    const words = (code: string) =>
      sections
        .filter(({ indicator }) => indicator === `NIT.${code}`)
        .map(({ start, end }) => text.slice(start, end));
    expect(words('LDG')).toEqual([
      expect.stringMatching(/^Local Democratic Governance\. The council of LDG.* to 2\.00\.$/),
      expect.stringMatching(/^Local Democratic Governance 1\.00[^]* the council of LDG rested\.3$/),
    ]);
    expect(words('CO').at(-1)).toBe('The same year, 2 generals of Sylvania were tried.');
  });

  it('quotes only what stands there', () => {
    fc.assert(
      fc.property(layouts, (layout) => {
        const text = renderNitPage(FIGURES, layout);
        const page = extract(text);
        const passages = page.ok ? page.value.passages : [];
        expect(passages.length).toBeGreaterThanOrEqual(18);
        expect(passages.filter(({ quotation }) => refuteQuotation(text, quotation) !== undefined)).toEqual(
          [],
        );
      }),
      { numRuns: 30 },
    );
  });
});

const misprint = (wrong: NitFigures['misprint'], layout: Partial<NitLayout> = {}): string =>
  renderNitPage({ ...FIGURES, ...(wrong && { misprint: wrong }) }, { ...PLAIN_NIT_LAYOUT, ...layout });
const without = (block: RegExp): string => renderNitPage(FIGURES, PLAIN_NIT_LAYOUT, block);
const replaced = (from: string, to: string): string => {
  const text = renderNitPage(FIGURES);
  expect(text).toContain(from);
  return text.replace(from, to);
};
describe('a Nations in Transit page that cannot be trusted', () => {
  const refusals: readonly [string, () => string, RegExp][] = [
    [
      'a glued digit that is no rounding',
      () => misprint({ glued: { NDG: '3' } }),
      /page\.txt:\d+: the digit glued to the rating of National Democratic Governance is not its rounding; expected 2\.25 followed by 2; found “2\.253 7\.007”/,
    ],
    [
      'a rating between the steps',
      () => replaced('1.752 7.007', '1.802 7.007'),
      /Independent Media is not on the scale/,
    ],
    [
      'a rating off the scale',
      () => replaced('1.001 7.007', '0.751 7.007'),
      /Corruption is not on the scale/,
    ],
    ['a missing rating', () => replaced(' 3.003 7.007', ''), /could not read the rating of Civil Society/],
    [
      'two ratings',
      () => replaced('3.003 7.007', '3.003 7.007 2.002 7.007'),
      /two ratings stand under Civil Society/,
    ],
    [
      'a score that is no mean',
      () => misprint({ score: '2.41' }),
      /not the mean of the category ratings; expected 2\.39; found 2\.41/,
    ],
    [
      'a percentage from the rounded mean',
      () => misprint({ percentage: '23.17' }),
      /the Democracy Percentage does not follow.*expected 23\.21/,
    ],
    [
      'a headline that is not the percentage',
      () => misprint({ rounded: '24' }, { headline: 'with rounded percentage' }),
      /not the Democracy Percentage rounded; expected 23; found 24/,
    ],
    [
      'a regime type that does not follow',
      () => misprint({ regime: 'Consolidated Democracy' }),
      /the regime type does not follow/,
    ],
    [
      'a last score that is no mean',
      () => misprint({ lastScore: '2.23' }),
      /last year’s Democracy Score is not the mean/,
    ],
    [
      'a last percentage that does not follow',
      () => misprint({ lastYear: '25' }),
      /last year’s percentage does not follow/,
    ],
    [
      'a last percentage that does not follow from seven paragraphs',
      () => misprint({ lastYear: '23' }, { changes: 'paragraphs' }),
      /last year’s percentage does not follow from the announced changes; expected 22\.02, rounded; found 23/,
    ],
    [
      'a last regime type that does not follow',
      () => misprint({ lastRegime: 'Consolidated Democracy' }),
      /last year’s regime type does not follow/,
    ],
    [
      'a missing category',
      () => without(/^Electoral Process 1\.00/),
      /the category Electoral Process is not on the page/,
    ],
    [
      'a missing headline',
      () => without(/Democracy Percentage/),
      /could not read the Democracy Score[^]*could not read the Democracy Percentage/,
    ],
    ['no reason', () => without(/\b(?:of JFI|of JFI rested)\b/), /Judicial Framework and Independence/],
    [
      'an announcement of another rating',
      () => replaced('from 1.50 to 2.00', 'from 1.50 to 2.25'),
      /the announced rating of LDG does not lead/,
    ],
    [
      'an announcement that cannot be read',
      () => replaced('from 1.50 to 2.00', 'upwards'),
      /announces no rating that could be read/,
    ],
    [
      'two changes in one sentence',
      () => replaced('due to the', 'and from 1.25 to 2.00 due to the'),
      /could not tell which rating/,
    ],
    ['another edition', () => replaced('changes in 2031', 'changes in 2030'), /names another edition/],
    ['another country', () => replaced('On Sylvania', 'On Freedonia'), /not about SYL/],
  ];

  it.each(refusals)('refuses %s', (_, render, message) => {
    expect(messagesOf(render())).toMatch(message);
  });

  it('names the old scale when an announcement stands on it', () => {
    expect(messagesOf(replaced('from 1.50 to 2.00', 'from 6.50 to 6.00'))).toContain('8 − 6 = 2');
  });
});
