import { democracyPercentage, meanOfCategories, roundTo } from '../../../domain/nit-aggregation.ts';
import { NIT_CATEGORIES } from '../../../domain/nit-categories.ts';
import { regimeType } from '../../../domain/regime-type.ts';
import { NIT_CATEGORY_NAMES } from '../nit-names.ts';
import type { PageContext } from '../page-result.ts';
import { wrapLines } from './wrap-lines.ts';

/** Ways in which copies of a Nations in Transit page differ. */
export interface NitLayout {
  readonly eol: '\n' | '\r\n';
  readonly rating: 'glued' | 'slash';
  /** The rating closes the description, stands on its own line, or comes before the description. */
  readonly place: 'same line' | 'own line' | 'before description';
  readonly changes: 'paragraphs' | 'bullets' | 'none';
  readonly headline: 'with rounded percentage' | 'plain';
  readonly siteBoxes: 'foot' | 'head';
  readonly note: boolean;
  readonly wrapped: boolean;
  /** The publisher's pages mix no-break spaces into their text. */
  readonly space: ' ' | '\u00a0';
}

export const PLAIN_NIT_LAYOUT: NitLayout = {
  eol: '\n',
  rating: 'glued',
  place: 'same line',
  changes: 'bullets',
  headline: 'plain',
  siteBoxes: 'foot',
  note: false,
  wrapped: false,
  space: ' ',
};

export interface NitFigures {
  /** Seven, in the order of the instrument. */
  readonly ratings: readonly number[];
  /** The category that moved, and from where. */
  readonly change?: { readonly code: string; readonly from: number };
  readonly misprint?: {
    readonly glued?: Readonly<Record<string, string>>;
    readonly score?: string;
    readonly percentage?: string;
    readonly rounded?: string;
    readonly regime?: string;
    readonly lastYear?: string;
    readonly lastRegime?: string;
    readonly lastScore?: string;
  };
}

export const SYLVANIA = {
  file: 'page.txt',
  source: 'nit-2031-syl',
  instrument: 'nit',
  country: 'SYL',
  countryNames: ['Sylvania'],
  edition: 2031,
} as const satisfies Omit<PageContext, 'text'>;

export function nitAggregates(ratings: readonly number[]) {
  const mean = meanOfCategories(ratings);
  const score = roundTo(mean, 2);
  const exact = democracyPercentage(mean);
  return { score, percentage: roundTo(exact, 2), rounded: Math.round(exact), regime: regimeType(score) };
}

/** The ratings before the announced change. */
export function lastYearOf({ ratings, change }: NitFigures): number[] {
  return NIT_CATEGORIES.map((code, index) => (code === change?.code ? change.from : (ratings[index] ?? 0)));
}

function renderHeadline(figures: NitFigures, layout: NitLayout): string[] {
  const now = nitAggregates(figures.ratings);
  const last = nitAggregates(lastYearOf(figures));
  const { misprint = {} } = figures;
  const regime = misprint.regime ?? now.regime;
  const rounded = misprint.rounded ?? String(now.rounded);
  const first = layout.headline === 'plain' ? regime : `${regime}${layout.eol}${rounded}${layout.eol}100`;
  return [
    [
      first,
      `DEMOCRACY-PERCENTAGE Democracy Percentage ${misprint.percentage ?? now.percentage.toFixed(2)} 100`,
      `DEMOCRACY-SCORE Democracy Score ${misprint.score ?? now.score.toFixed(2)} 7`,
      "Last Year's Democracy Percentage & Status",
      `${misprint.lastYear ?? last.rounded} 100 ${misprint.lastRegime ?? last.regime}`,
      'The ratings are based on a scale of 1 to 7, with 7 representing the highest level.',
    ].join(layout.eol),
  ];
}

function announcement(code: string, rating: number, { change }: NitFigures): string {
  const name = NIT_CATEGORY_NAMES[code]?.toLowerCase();
  return change?.code === code
    ? `As 3 of 4 parties had asked, Sylvania’s rating for ${name} moves from ${change.from.toFixed(2)} to ${rating.toFixed(2)}.`
    : `Sylvania’s ${name} rating remains unchanged at ${rating.toFixed(2)}.`;
}

function renderChanges(figures: NitFigures, layout: NitLayout): string[] {
  const { ratings, change, misprint } = figures;
  if (layout.changes === 'none') return [];
  const heading = 'header1 Score changes in 2031';
  if (layout.changes === 'paragraphs') {
    const paragraphs = NIT_CATEGORIES.map(
      (code, index) =>
        `${NIT_CATEGORY_NAMES[code]}. The council of ${code} in Sylvania decided 7 cases in secret. ${announcement(code, ratings[index] ?? 0, figures)}`,
    );
    return [heading, ...paragraphs, 'Outlook for 2031.', 'The council will sit again.'];
  }
  if (!change) return [heading, 'No rating moved.'];
  const to = ratings[NIT_CATEGORIES.findIndex((code) => code === change.code)] ?? 0;
  const last = misprint?.lastScore ?? nitAggregates(lastYearOf(figures)).score.toFixed(2);
  return [
    heading,
    `  • ${NIT_CATEGORY_NAMES[change.code]} rating moved from ${change.from.toFixed(2)} to ${to.toFixed(2)} due to the corruption trial, in which 12 judges testified.`,
    `header2 As a result, Sylvania’s Democracy Score moved from ${last} to ${nitAggregates(ratings).score.toFixed(2)}.`,
  ];
}

function renderCategory(code: string, rating: number, figures: NitFigures, layout: NitLayout): string[] {
  const glued = figures.misprint?.glued?.[code] ?? String(Math.round(rating));
  const figure =
    layout.rating === 'glued' ? `${rating.toFixed(2)}${glued} 7.007` : `${rating.toFixed(2)} / 7`;
  const heading = `${NIT_CATEGORY_NAMES[code]} 1.00-7.00 pts0-7 pts`;
  const description = `Considers the state of ${code}; and the independence of its 9 councils.`;
  const top = {
    'same line': `${heading}${layout.eol}${description} ${figure}`,
    'own line': `${heading}${layout.eol}${layout.eol}${description}${layout.eol}${layout.eol}${figure}`,
    'before description': `${heading} ${figure}${layout.eol}${description}`,
  }[layout.place];
  return [
    top,
    `Councils of ${code} in Sylvania sat 14 times in 2030.1 Their chair, Dr. H. Lugosi, called it “a beginning.”2 Turnout was 6.5 percent.`,
    `http://www.example.org/${code.toLowerCase()}/2030. In May, the council of ${code} rested.3`,
  ];
}

const NOTE = [
  'Note',
  'The ratings reflect the consensus of the publisher. The opinions expressed in this report are those of the author(s). The same year, 2 generals of Sylvania were tried.',
];
const SITE_BOXES = [
  '  • Global Freedom Score',
  '    99 100 free',
  '  • Internet Freedom Score',
  '    12 100 not free',
];
const FOOT = [
  'Author: J. Harker',
  'J. Harker is a solicitor.',
  'On Sylvania',
  'See all data, scores & information on this country or territory.',
];

/** Lines of a table do not wrap. */
const isTable = (block: string): boolean => /\b100\b|1\.00-7\.00|Score changes in/.test(block);

/** A page of an invented country. `leaveOut` drops blocks by their words. */
export function renderNitPage(
  figures: NitFigures,
  layout: NitLayout = PLAIN_NIT_LAYOUT,
  leaveOut?: RegExp,
): string {
  const blocks = [
    ...(layout.siteBoxes === 'head' ? SITE_BOXES : []),
    ...renderHeadline(figures, layout),
    'header1 Executive Summary',
    'Sylvania lowered its credit rating target to 3.75 percent.',
    ...renderChanges(figures, layout),
    ...NIT_CATEGORIES.flatMap((code, index) =>
      renderCategory(code, figures.ratings[index] ?? 0, figures, layout),
    ),
    ...(layout.note ? NOTE : []),
    ...FOOT,
    ...(layout.siteBoxes === 'foot' ? SITE_BOXES : []),
  ];
  return blocks
    .filter((block) => !leaveOut?.test(block))
    .map((block) => (layout.wrapped && !isTable(block) ? wrapLines(block, layout.eol) : block))
    .join(layout.eol.repeat(2))
    .replaceAll(' ', layout.space);
}
