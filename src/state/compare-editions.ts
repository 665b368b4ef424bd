import type { Ledger } from '../bundle/ledger.ts';
import type { Indicator } from '../domain/indicator.ts';
import { instrumentOf, type Instrument, type InstrumentId } from '../domain/instrument.ts';
import { nitCategoriesOf } from '../domain/nit-categories.ts';
import { scoreKey, type Score } from '../domain/score.ts';
import { editionsIn, type EditionPair } from './edition-pair.ts';
import { FIW_EXTRAS } from './score-computation.ts';
import { hasMoved, stepInto, type ScoreStep } from './score-steps.ts';

/** What a comparison of figures needs of the ledger: no sentences. */
export type Figures = Pick<Ledger, 'instruments' | 'indicators' | 'scoresByIndicator' | 'scoreByKey'>;

/** Which way a value went; on the ratings 1–7 a lower number is freer. */
export type Movement = 'freer' | 'less-free' | 'same';

/** One indicator in two editions. */
export interface ComparedIndicator {
  readonly indicator: Indicator;
  /** How far below the top of the tree. */
  readonly depth: number;
  /** `null`: the edition has no such score. */
  readonly before: Score | null;
  readonly after: Score | null;
  /** Later minus earlier; `null` where one is missing, or the two may not be compared. */
  readonly change: number | null;
  readonly movement: Movement | null;
  /** Every change from one edition to the next on the way, in order of time. */
  readonly steps: readonly ScoreStep[];
  /** Editions in between without this score: what moved there is not known. */
  readonly missing: readonly number[];
}

export interface Comparison {
  readonly instrument: Instrument;
  readonly from: number;
  readonly to: number;
  /** Why no difference is shown; the values of both editions stand all the same. */
  readonly refused: 'categories-changed' | null;
  /** On what the two editions are compared; before its totals, Freedom in the World has ratings alone. */
  readonly basis: 'total' | 'ratings' | 'none';
  /** In the order of the tree. */
  readonly rows: readonly ComparedIndicator[];
  /** Editions in between of which no score is at hand. */
  readonly missing: readonly number[];
}

/** Nations in Transit went from six categories to seven with edition 2005: no total spans that. */
function refusal({ instrument, from, to }: EditionPair): Comparison['refused'] {
  const sameParts = instrument !== 'nit' || nitCategoriesOf(from) === nitCategoriesOf(to);
  return sameParts ? null : 'categories-changed';
}

function yearsBetween(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from - 1) }, (_, index) => from + 1 + index);
}

export function movementOf({ freer }: Pick<Indicator, 'freer'>, change: number): Movement {
  if (change === 0) return 'same';
  return change > 0 === (freer === 'high') ? 'freer' : 'less-free';
}

function depthOf(figures: Figures, { parent }: Indicator): number {
  const above = parent === null ? undefined : figures.indicators.get(parent);
  return above ? 1 + depthOf(figures, above) : 0;
}

/** Ends and steps of binary fractions; the difference of two printed values has their decimals. */
function difference(before: Score, after: Score, { decimals }: Pick<Indicator, 'decimals'>): number {
  return Number((after.value - before.value).toFixed(decimals));
}

function compareIndicator(figures: Figures, indicator: Indicator, pair: EditionPair): ComparedIndicator {
  const at = (edition: number) =>
    figures.scoreByKey.get(scoreKey({ indicator: indicator.id, edition })) ?? null;
  const [before, after] = [at(pair.from), at(pair.to)];
  const comparable = before !== null && after !== null && refusal(pair) === null;
  const change = comparable ? difference(before, after, indicator) : null;
  const between = (figures.scoresByIndicator.get(indicator.id) ?? []).filter(
    ({ edition }) => edition > pair.from && edition <= pair.to,
  );
  return {
    indicator,
    depth: depthOf(figures, indicator),
    before,
    after,
    change,
    movement: change === null ? null : movementOf(indicator, change),
    steps: comparable ? between.flatMap((score) => stepInto(figures, score) ?? []).filter(hasMoved) : [],
    missing: comparable ? yearsBetween(pair.from, pair.to).filter((edition) => at(edition) === null) : [],
  };
}

/** A reading of the total, such as a rating, says nothing new where both editions have the total. */
function isTold(totalKnown: boolean, { level }: Indicator): boolean {
  return !totalKnown || (level !== 'rating' && level !== 'derived');
}

export function totalOf(instrument: Pick<Instrument, 'indicators'>): Indicator | undefined {
  return instrument.indicators.find(({ level }) => level === 'total');
}

function basisOf(rows: readonly ComparedIndicator[]): Comparison['basis'] {
  const both = rows.filter(({ before, after }) => before && after);
  if (both.some(({ indicator }) => indicator.level === 'total')) return 'total';
  return both.some(({ indicator }) => indicator.level === 'rating') ? 'ratings' : 'none';
}

/** Two editions side by side. `undefined` where the bundle does not know the instrument. */
export function deriveComparison(figures: Figures, pair: EditionPair): Comparison | undefined {
  const instrument = figures.instruments.get(pair.instrument);
  if (!instrument) return undefined;
  const total = totalOf(instrument);
  const totalKnown =
    total !== undefined &&
    [pair.from, pair.to].every((edition) =>
      figures.scoreByKey.has(scoreKey({ indicator: total.id, edition })),
    );
  const rows = instrument.indicators
    .filter((indicator) => isTold(totalKnown, indicator))
    .map((indicator) => compareIndicator(figures, indicator, pair))
    .filter(({ before, after }) => before !== null || after !== null);
  const known = new Set(editionsIn(figures, pair.instrument));
  return {
    instrument,
    from: pair.from,
    to: pair.to,
    refused: refusal(pair),
    basis: basisOf(rows),
    rows,
    missing: yearsBetween(pair.from, pair.to).filter((edition) => !known.has(edition)),
  };
}

/** Questions that came and went do not make a level of parts. */
const EXTRA_QUESTIONS = new Set<string>(FIW_EXTRAS.map(({ part }) => part));

function editionsAt(figures: Figures, id: InstrumentId, level: Indicator['level']): number[] {
  const scores = [...figures.scoresByIndicator.values()].flat();
  return scores
    .filter(({ indicator }) => instrumentOf(indicator) === id && !EXTRA_QUESTIONS.has(indicator))
    .filter(({ indicator }) => figures.indicators.get(indicator)?.level === level)
    .map(({ edition }) => edition);
}

/** The editions over which an instrument is known in its finest parts, first and last. */
function finestSpan(figures: Figures, instrument: InstrumentId): EditionPair | undefined {
  const levels = ['question', 'category', 'subcategory', 'aggregate', 'total'] as const;
  for (const level of levels) {
    const editions = editionsAt(figures, instrument, level);
    const to = Math.max(...editions);
    const comparable = editions.filter((from) => refusal({ instrument, from, to, parts: null }) === null);
    const from = Math.min(...comparable);
    if (from < to) return { instrument, from, to, parts: null };
  }
  return undefined;
}

/** The two latest editions of an instrument. */
export function latestPair(figures: Figures, instrument: InstrumentId): EditionPair | undefined {
  const [from, to] = editionsIn(figures, instrument).slice(-2);
  return from === undefined || to === undefined ? undefined : { instrument, from, to, parts: null };
}

/** The longest stretch that can be told in its finest parts; what the page compares unless asked. */
export function widestPair(figures: Figures, instrument: InstrumentId): EditionPair | undefined {
  return finestSpan(figures, instrument) ?? latestPair(figures, instrument);
}

export function defaultPair(figures: Figures): EditionPair | undefined {
  return [...figures.instruments.keys()]
    .map((id) => widestPair(figures, id))
    .find((pair) => pair !== undefined);
}

/** On either side of a break: the longest comparison that is possible there. */
export function comparableInstead(
  figures: Figures,
  { instrument: { id }, from, to }: Pick<Comparison, 'instrument' | 'from' | 'to'>,
): readonly EditionPair[] {
  const editions = editionsIn(figures, id);
  return [from, to].flatMap((side) => {
    const pair = { instrument: id, from: side, to: side, parts: null };
    const era = editions.filter((edition) => refusal({ ...pair, to: edition }) === null);
    const [first, last] = [era.at(0), era.at(-1)];
    return first === undefined || last === undefined || first === last
      ? []
      : [{ ...pair, from: first, to: last }];
  });
}
