import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refuteQuotation } from '../../domain/quotation.ts';
import { describeProblem } from '../../domain/describe-problem.ts';
import { extractFiwPage } from './fiw-page.ts';
import {
  FIW_CODES,
  fiwAggregates,
  fiwQuestions,
  FREEDONIA,
  PLAIN_FIW_LAYOUT,
  renderFiwPage,
  type FiwFigures,
  type FiwLayout,
} from './testing/fiw-page-builder.ts';

// prettier-ignore
const VALUES = [3, 2, 1, 4, 2, 0, 1, 2, 3, 1, 2, 4, 1, 0, 2, 2, 3, 1, 1, 2, 0, 3, 2, 2, 1];
const FIGURES: FiwFigures = { questions: fiwQuestions(VALUES), lastYear: 44 };

const layouts: fc.Arbitrary<FiwLayout> = fc.record({
  eol: fc.constantFrom('\n', '\r\n'),
  score: fc.constantFrom('tight', 'spaced', 'bold', 'glued'),
  question: fc.constantFrom('lines', 'heading line', 'one line', 'score first'),
  headline: fc.constantFrom('lines', 'one line', 'status last'),
  siteBoxes: fc.constantFrom('foot', 'head'),
  wrapped: fc.boolean(),
  space: fc.constantFrom(' ', '\u00a0'),
  blankLines: fc.constantFrom(1, 3),
});
const questionValues = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 25, maxLength: 25 });

const extract = (text: string) => extractFiwPage({ ...FREEDONIA, text });

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

function expectedOf({ questions, lastYear, change }: FiwFigures): Record<string, number> {
  const { total, pr, cl } = fiwAggregates(questions);
  return {
    'FIW.TOTAL@2031': total,
    'FIW.PR@2031': pr,
    'FIW.CL@2031': cl,
    ...Object.fromEntries(FIW_CODES.map((code) => [`FIW.${code}@2031`, questions[code]])),
    'FIW.TOTAL@2030': lastYear,
    ...(change && { [`FIW.${change.code}@2030`]: change.from }),
  };
}

describe('a Freedom in the World page', () => {
  it('yields every figure in every layout', () => {
    const changes = fc.option(fc.constantFrom(...FIW_CODES), { nil: undefined });
    fc.assert(
      fc.property(
        questionValues,
        layouts,
        fc.integer({ min: 0, max: 100 }),
        changes,
        (values, layout, lastYear, code) => {
          const questions = fiwQuestions(values);
          const change =
            code === undefined ? {} : { change: { code, from: ((questions[code] ?? 0) + 2) % 5 } };
          const figures = { questions, lastYear, ...change };
          expect(valuesOf(renderFiwPage(figures, layout))).toEqual(expectedOf(figures));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('is right or refuses when any one digit of the page is another', () => {
    const text = renderFiwPage(FIGURES);
    const page = extract(text);
    const before = page.ok ? page.value.rows : [];
    expect(before).not.toEqual([]);
    const lastYear = { start: text.indexOf('44 /100'), end: text.indexOf('44 /100') + 2 };
    const places = [...text.matchAll(/\d/g)]
      .map(({ index }) => index)
      .filter((at) => at < lastYear.start || at >= lastYear.end);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.integer({ min: 0, max: 9 }), (at, digit) => {
        const after = extract(`${text.slice(0, at)}${digit}${text.slice(at + 1)}`);
        expect([undefined, before]).toContainEqual(after.ok ? after.value.rows : undefined);
      }),
      { numRuns: 400 },
    );
  });

  it('refuses one wrong score among the 25', () => {
    fc.assert(
      fc.property(
        questionValues,
        fc.constantFrom(...FIW_CODES),
        fc.integer({ min: 1, max: 4 }),
        (values, code, by) => {
          const questions = fiwQuestions(values);
          const { pr, cl, total, status } = fiwAggregates(questions);
          const wrong = { ...questions, [code]: ((questions[code] ?? 0) + by) % 5 };
          const text = renderFiwPage({ questions: wrong, lastYear: 44, misprint: { pr, cl, total, status } });
          expect(messagesOf(text)).toMatch(/do not add up to (Political Rights|Civil Liberties)/);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('puts the status on the totals, and marks all as published', () => {
    const page = extract(renderFiwPage(FIGURES));
    const rows = page.ok ? page.value.rows : [];
    const totals = rows.filter(({ indicator }) => indicator === 'FIW.TOTAL');
    expect(totals.map(({ edition, value, status }) => [edition, value, status])).toEqual([
      [2031, 45, 'Partly Free'],
      [2030, 44, 'Partly Free'],
    ]);
    expect(rows.every(({ basis, converted }) => basis === 'published' && !converted)).toBe(true);
  });

  it('gives every question its statement, its reason and its section', () => {
    const change = { code: 'E1', from: 0 };
    const text = renderFiwPage({ ...FIGURES, change });
    const page = extract(text);
    const { passages, sections } = page.ok ? page.value : { passages: [], sections: [] };
    const of = (indicator: string, role: string) =>
      passages
        .filter((passage) => passage.indicator === indicator && passage.role === role)
        .map(({ quotation }) => quotation.exact);
    expect(of('FIW.E1', 'score')).toEqual([
      expect.stringMatching(/^E1 0-4 pts\n\nIs question E .*\?\n\n2 \/ 4$/),
    ]);
    expect(of('FIW.E1', 'reason')).toEqual([
      'Judges of E1 in Freedonia met 1/4 of the applicants, as Dr. R. Firefly told the U.S. embassy in 2030.1 They earned 7.1 percent more.',
    ]);
    expect(of('FIW.E1', 'change')).toEqual([
      'The score moved from 0 to 2 because the council of E1 met, as 2 of 4 parties had asked.',
    ]);
    expect(of('FIW.E1', 'previous')).toEqual(of('FIW.E1', 'change'));
    expect(of('FIW.TOTAL', 'score')).toEqual([
      'FREEDOM IN THE WORLD 2031\n\nFreedonia\n\nPARTLY FREE\n\n45\n\n/100',
    ]);
    expect(of('FIW.TOTAL', 'previous')).toEqual(["LAST YEAR'S SCORE & STATUS\n44 /100 ● **Partly Free**"]);
    const words = sections.map(({ start, end }) => text.slice(start, end));
    expect(words).toHaveLength(25);
    expect(
      words.every((section) => /^[A-G][1-4] 0-4 pts[^]*(stayed away\)|had asked)\.$/.test(section)),
    ).toBe(true);
  });

  it('quotes only what stands there', () => {
    fc.assert(
      fc.property(layouts, (layout) => {
        const text = renderFiwPage({ ...FIGURES, change: { code: 'B2', from: 0 } }, layout);
        const page = extract(text);
        const passages = page.ok ? page.value.passages : [];
        expect(passages).toHaveLength(3 + 25 * 2 + 3);
        expect(passages.filter(({ quotation }) => refuteQuotation(text, quotation) !== undefined)).toEqual(
          [],
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe('a Freedom in the World page that cannot be trusted', () => {
  const refusals: readonly [string, string, RegExp][] = [
    [
      'a total that is no sum',
      renderFiwPage({ ...FIGURES, misprint: { total: 46 } }),
      /page\.txt:\d+: .*add up to the total; expected 19 \+ 26 = 45; found 46/,
    ],
    [
      'a status that does not follow',
      renderFiwPage({ ...FIGURES, misprint: { status: 'Free' } }),
      /the status does not follow/,
    ],
    [
      'a missing question',
      renderFiwPage(FIGURES, PLAIN_FIW_LAYOUT, /^D3 /),
      /not on the page, .*: question D3; expected a line that begins with “D3 0-4 pts”/,
    ],
    [
      'a missing score, though the prose says 1/4',
      renderFiwPage(FIGURES, PLAIN_FIW_LAYOUT, /^0 \/ 4$/),
      /could not read the score of question B3/,
    ],
    ['a missing total', renderFiwPage(FIGURES, PLAIN_FIW_LAYOUT, /^45$/), /could not read the total/],
    [
      'a missing aggregate',
      renderFiwPage(FIGURES, PLAIN_FIW_LAYOUT, /Civil Liberties<\/u>/),
      /could not read Civil Liberties/,
    ],
    [
      'no figures of last year',
      renderFiwPage(FIGURES, PLAIN_FIW_LAYOUT, /^LAST YEAR/),
      /could not read last year’s score and status/,
    ],
    ['no reason', renderFiwPage(FIGURES, PLAIN_FIW_LAYOUT, /\bof G2\b/), /no sentence under question G2/],
    [
      'a score off the scale',
      renderFiwPage({ ...FIGURES, questions: { ...FIGURES.questions, A1: 5 } }),
      /could not read the score of question A1.*found “5 \/ 4”/,
    ],
    [
      'a glued digit that is another',
      renderFiwPage(FIGURES, { ...PLAIN_FIW_LAYOUT, score: 'glued' }).replace('3.003 4.004', '3.002 4.004'),
      /could not read the score of question A1/,
    ],
    [
      'a change that leads elsewhere',
      renderFiwPage({ ...FIGURES, change: { code: 'A1', from: 1 } }).replace('from 1 to 3', 'from 1 to 2'),
      /score change of question A1 does not lead/,
    ],
    [
      'a change without figures',
      renderFiwPage({ ...FIGURES, change: { code: 'A1', from: 1 } }).replace('from 1 to 3', 'upwards'),
      /could not read the score change of question A1/,
    ],
    [
      'another edition',
      renderFiwPage(FIGURES).replace('WORLD 2031', 'WORLD 2030'),
      /names another edition; expected 2031; found 2030/,
    ],
    [
      'another country',
      renderFiwPage(FIGURES).replace('On Freedonia', 'On Sylvania'),
      /not about FRE; expected Freedonia; found Sylvania/,
    ],
    [
      'a second copy of the page',
      `${renderFiwPage(FIGURES)}\n\n${renderFiwPage(FIGURES)}`,
      /question A1 stands on the page twice/,
    ],
    [
      'an additional question',
      renderFiwPage(FIGURES).replace(
        'Civil Liberties\n',
        'ADD Q Additional Discretionary Political Rights Question\n\nCivil Liberties\n',
      ),
      /an additional question/,
    ],
    [
      'two totals',
      renderFiwPage(FIGURES).replace('/100\n', '/100\n\n55/100\n'),
      /the total more than once, and differently; expected 45 as on line \d+; found 55/,
    ],
  ];

  it.each(refusals)('refuses %s', (_, text, message) => {
    expect(messagesOf(text)).toMatch(message);
  });

  it('says all that is wrong at once', () => {
    const text = renderFiwPage(FIGURES, PLAIN_FIW_LAYOUT, /^(?:D3 |LAST YEAR)/);
    expect(messagesOf(text).split('\n')).toHaveLength(2);
  });
});
