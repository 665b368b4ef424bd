import type { Ledger } from '../bundle/ledger.ts';
import { coverageYearOf, instrumentOf } from '../domain/instrument.ts';
import { scoreKey, type Score } from '../domain/score.ts';
import { movementOf, type Movement } from './compare-editions.ts';
import { incomparability } from './score-steps.ts';

/** The headline of each instrument whose direction is compared; never their values. */
export const COMPARED_HEADLINES = ['FIW.TOTAL', 'NIT.DP', 'FOTN.TOTAL'] as const;
export type ComparedHeadline = (typeof COMPARED_HEADLINES)[number];

/** Why a year has no direction. */
export type NoDirection = 'no-edition' | 'first-edition' | 'edition-missing' | 'categories-changed';

export type Direction =
  | { readonly movement: Movement; readonly score: Score; readonly before: Score }
  | { readonly movement: null; readonly score: Score | null; readonly reason: NoDirection };

/**
 * Whether instruments agree on the direction of a year: `agree`: all that can be compared went the same way
 * or all stood still; `opposite`: one up, one down; `partly`: some moved and others did not; `single`:
 * fewer than two can be compared.
 */
export type Agreement = 'agree' | 'opposite' | 'partly' | 'single';

export interface DirectionYear {
  /** The coverage year. */
  readonly year: number;
  readonly directions: ReadonlyMap<ComparedHeadline, Direction>;
  readonly agreement: Agreement;
}

type Figures = Pick<Ledger, 'instruments' | 'indicators' | 'scoresByIndicator' | 'scoreByKey'>;

function directionOf(figures: Figures, id: ComparedHeadline, edition: number): Direction {
  const score = figures.scoreByKey.get(scoreKey({ indicator: id, edition })) ?? null;
  const indicator = figures.indicators.get(id);
  if (!score || !indicator) return { movement: null, score: null, reason: 'no-edition' };
  const before = figures.scoreByKey.get(scoreKey({ indicator: id, edition: edition - 1 }));
  if (!before) {
    const [first] = figures.scoresByIndicator.get(id) ?? [];
    return { movement: null, score, reason: first === score ? 'first-edition' : 'edition-missing' };
  }
  if (incomparability(instrumentOf(id), edition - 1, edition) !== undefined)
    return { movement: null, score, reason: 'categories-changed' };
  return { movement: movementOf(indicator, score.value - before.value), score, before };
}

export function agreementOf(movements: readonly Movement[]): Agreement {
  const different = new Set(movements);
  if (movements.length < 2) return 'single';
  if (different.size === 1) return 'agree';
  return different.has('freer') && different.has('less-free') ? 'opposite' : 'partly';
}

function headlinesOf(figures: Figures): ComparedHeadline[] {
  return COMPARED_HEADLINES.filter((id) => (figures.scoresByIndicator.get(id) ?? []).length > 0);
}

function yearOfEdition(figures: Figures, { indicator, edition }: Score): number | undefined {
  const instrument = figures.instruments.get(instrumentOf(indicator));
  return instrument && coverageYearOf(instrument, edition);
}

/** Every coverage year from the first to the last, with the direction in which each instrument went. */
export function deriveDirections(figures: Figures): readonly DirectionYear[] {
  const headlines = headlinesOf(figures);
  const offsets = headlines.flatMap((id) => {
    const instrument = figures.instruments.get(instrumentOf(id));
    return instrument ? [{ id, editionAfter: -coverageYearOf(instrument, 0) }] : [];
  });
  const years = headlines
    .flatMap((id) => figures.scoresByIndicator.get(id) ?? [])
    .flatMap((score) => yearOfEdition(figures, score) ?? []);
  if (years.length === 0) return [];
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).map((year) => {
    const directions = new Map(
      offsets.map(({ id, editionAfter }) => [id, directionOf(figures, id, year + editionAfter)] as const),
    );
    const movements = [...directions.values()].flatMap(({ movement }) => movement ?? []);
    return { year, directions, agreement: agreementOf(movements) };
  });
}
