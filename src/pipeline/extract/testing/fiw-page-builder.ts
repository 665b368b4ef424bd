import {
  FIW_CL_SUBCATEGORIES,
  FIW_PR_SUBCATEGORIES,
  FIW_QUESTIONS_BY_SUBCATEGORY,
  fiwStatus,
} from '../../../domain/fiw-aggregation.ts';
import type { PageContext } from '../page-result.ts';
import { wrapLines } from './wrap-lines.ts';

/** Ways in which copies of a Freedom in the World page differ. */
export interface FiwLayout {
  readonly eol: '\n' | '\r\n';
  readonly score: 'tight' | 'spaced' | 'bold' | 'glued';
  /** Heading, question and score on lines of their own, or run together, or the score before the question. */
  readonly question: 'lines' | 'heading line' | 'one line' | 'score first';
  readonly headline: 'lines' | 'one line' | 'status last';
  /** Where the site's own boxes stand. */
  readonly siteBoxes: 'foot' | 'head';
  readonly wrapped: boolean;
  /** The publisher's pages mix no-break spaces into their text. */
  readonly space: ' ' | '\u00a0';
  readonly blankLines: 1 | 3;
}

export const PLAIN_FIW_LAYOUT: FiwLayout = {
  eol: '\n',
  score: 'spaced',
  question: 'lines',
  headline: 'lines',
  siteBoxes: 'foot',
  wrapped: false,
  space: ' ',
  blankLines: 1,
};

export interface FiwFigures {
  /** By question code, 0–4. */
  readonly questions: Readonly<Record<string, number>>;
  readonly lastYear: number;
  /** A question that moved, and from where. */
  readonly change?: { readonly code: string; readonly from: number };
  /** What the page prints instead of what follows from the questions. */
  readonly misprint?: {
    readonly total?: number;
    readonly pr?: number;
    readonly cl?: number;
    readonly status?: string;
  };
}

export const FREEDONIA = {
  file: 'page.txt',
  source: 'fiw-2031-fre',
  instrument: 'fiw',
  country: 'FRE',
  countryNames: ['Freedonia'],
  edition: 2031,
} as const satisfies Omit<PageContext, 'text'>;

export const FIW_CODES = Object.values(FIW_QUESTIONS_BY_SUBCATEGORY).flat();

function sumOf(questions: Readonly<Record<string, number>>, subcategories: readonly string[]): number {
  const codes = subcategories.flatMap((subcategory) => FIW_QUESTIONS_BY_SUBCATEGORY[subcategory] ?? []);
  return codes.reduce((sum, code) => sum + (questions[code] ?? 0), 0);
}

export function fiwAggregates(questions: Readonly<Record<string, number>>) {
  const pr = sumOf(questions, FIW_PR_SUBCATEGORIES);
  const cl = sumOf(questions, FIW_CL_SUBCATEGORIES);
  return { pr, cl, total: pr + cl, status: fiwStatus(pr, cl) };
}

export function fiwQuestions(values: readonly number[]): Record<string, number> {
  return Object.fromEntries(FIW_CODES.map((code, index) => [code, values[index] ?? 0]));
}

const SCORES = {
  tight: (value: number) => `${value}/4`,
  spaced: (value: number) => `${value} / 4`,
  bold: (value: number) => `**${value} / 4**`,
  glued: (value: number) => `${value}.00${value} 4.004`,
} as const;

function renderQuestion(code: string, { questions, change }: FiwFigures, layout: FiwLayout): string[] {
  const score = SCORES[layout.score](questions[code] ?? 0);
  const heading = `${code} 0-4 pts`;
  const asked = `Is question ${code.charAt(0)} of the list, with its 3 parts, answered well in the country?`;
  const text = [
    `Judges of ${code} in Freedonia met 1/4 of the applicants, as Dr. R. Firefly told the U.S. embassy in 2030.1 They earned 7.1 percent more.`,
    `On this, the council of ${code} fell silent (3/4 of its members stayed away).`,
  ];
  const note =
    change?.code === code
      ? [
          `Score Change: The score moved from ${change.from} to ${questions[code]} because the council of ${code} met, as 2 of 4 parties had asked.`,
        ]
      : [];
  const top = {
    lines: [heading, asked, score],
    'heading line': [`${heading} ${asked}`, score],
    'one line': [`${heading}**${asked}**${score}`],
    'score first': [`${heading} ${score}`, asked],
  }[layout.question];
  return [...top, ...text, ...note];
}

function renderHeadline({ questions, lastYear, misprint }: FiwFigures, layout: FiwLayout): string[] {
  const { pr, cl, total, status } = { ...fiwAggregates(questions), ...misprint };
  const figure = {
    lines: [status.toUpperCase(), String(total), '/100'],
    'one line': [`${total}/100 ● ${status}`],
    'status last': [`${total} /100`, status],
  }[layout.headline];
  return [
    'FREEDOM IN THE WORLD 2031',
    'Freedonia',
    ...figure,
    `<u>Political Rights</u>\t${pr}/40`,
    `<u>Civil Liberties</u>\t${cl}/60`,
    `LAST YEAR'S SCORE & STATUS${layout.eol}${lastYear} /100 ● **Partly Free**`,
    'Global freedom statuses are calculated on a weighted scale. See the methodology.',
  ];
}

const SITE_BOXES = [
  'Country Facts',
  'Global Freedom Score',
  '99/100 ● Free',
  'Internet Freedom Score',
  '12/100 ● Not Free',
  'Other Years',
  '2030 ▼',
];

const FOOT = [
  'On Freedonia',
  'See all data, scores & information on this country or territory.',
  '[See More >](#)',
];

/** Headings before the first question of a group. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  A1: ['Political Rights', 'A. Electoral Process'],
  D1: ['Civil Liberties'],
  F1: ['F. Rule of Law'],
};

/** A page of an invented country. `leaveOut` drops blocks by their first words. */
export function renderFiwPage(
  figures: FiwFigures,
  layout: FiwLayout = PLAIN_FIW_LAYOUT,
  leaveOut?: RegExp,
): string {
  const body = FIW_CODES.flatMap((code) =>
    [GROUPS[code] ?? [], renderQuestion(code, figures, layout)].flat(),
  );
  const blocks = [
    ...(layout.siteBoxes === 'head' ? SITE_BOXES : []),
    ...renderHeadline(figures, layout),
    'Overview',
    'Freedonia scored 71/100 in some other index, and 4/40 of its judges left.',
    ...body,
    ...FOOT,
    ...(layout.siteBoxes === 'foot' ? SITE_BOXES : []),
    '@2031 Publisher',
  ];
  const gap = layout.eol.repeat(layout.blankLines + 1);
  return blocks
    .filter((block) => !leaveOut?.test(block))
    .map((block) => (layout.wrapped ? wrapLines(block, layout.eol) : block))
    .join(gap)
    .replaceAll(' ', layout.space);
}
