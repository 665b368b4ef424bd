import type { Ledger } from '../bundle/ledger.ts';
import {
  civilLibertiesRating,
  FIW_CL_SUBCATEGORIES,
  FIW_PR_SUBCATEGORIES,
  FIW_QUESTIONS_BY_SUBCATEGORY,
  politicalRightsRating,
  statusOfRatings,
  type FiwStatus,
} from '../domain/fiw-aggregation.ts';
import { coverageYearOf } from '../domain/instrument.ts';
import { democracyPercentage, meanOfCategories, roundTo } from '../domain/nit-aggregation.ts';
import { NIT_CATEGORIES, nitCategoriesOf } from '../domain/nit-categories.ts';
import { regimeType, type RegimeType } from '../domain/regime-type.ts';
import { scoreKey, type Score } from '../domain/score.ts';

/** The instruments that are made of parts which a reader can move. */
export type CalculatorInstrument = 'fiw' | 'nit';

/** Indicator id → value. */
export type CalculatorValues = ReadonlyMap<string, number>;

/** The values of one edition, to move away from. */
export interface CalculatorStart {
  readonly instrument: CalculatorInstrument;
  readonly edition: number;
  readonly coverageYear: number;
  /** In the order of the instrument's tree. */
  readonly values: CalculatorValues;
  /** Values that no report or table at hand prints (see `Basis`). */
  readonly carried: readonly string[];
}

/** Of questions 0–4 (steps of 1) and of categories 1–7 (steps of 0.25). */
export const CALCULATOR_SCALE: Readonly<
  Record<CalculatorInstrument, { readonly min: number; readonly max: number; readonly step: number }>
> = { fiw: { min: 0, max: 4, step: 1 }, nit: { min: 1, max: 7, step: 0.25 } };

const FIW_QUESTIONS = Object.values(FIW_QUESTIONS_BY_SUBCATEGORY).flat();

/** Until edition 2017 the first was added to political rights; the second is subtracted from them. */
const ADDED = 'FIW.ADD-A';
const SUBTRACTED = 'FIW.ADD-Q';

function partsOf(instrument: CalculatorInstrument, edition: number): string[] {
  return instrument === 'fiw'
    ? FIW_QUESTIONS.map((code) => `FIW.${code}`)
    : nitCategoriesOf(edition).map((code) => `NIT.${code}`);
}

type ScoreSource = Pick<Ledger, 'instruments' | 'scoreByKey' | 'scoresByIndicator'>;

/** What an edition states beyond the 25 questions, where that is not nothing. */
function extrasOf(ledger: ScoreSource, edition: number): Score[] {
  return [ADDED, SUBTRACTED].flatMap((indicator) => {
    const score = ledger.scoreByKey.get(scoreKey({ indicator, edition }));
    return score && score.value !== 0 ? [score] : [];
  });
}

function startOf(
  ledger: ScoreSource,
  instrument: CalculatorInstrument,
  edition: number,
): CalculatorStart | undefined {
  const parts = partsOf(instrument, edition);
  const scores = parts.flatMap((indicator) => ledger.scoreByKey.get(scoreKey({ indicator, edition })) ?? []);
  const tree = ledger.instruments.get(instrument);
  if (scores.length !== parts.length || !tree) return undefined;
  const all = instrument === 'fiw' ? [...scores, ...extrasOf(ledger, edition)] : scores;
  return {
    instrument,
    edition,
    coverageYear: coverageYearOf(tree, edition),
    values: new Map(all.map(({ indicator, value }) => [indicator, value])),
    carried: all.filter(({ basis }) => basis === 'carried').map(({ indicator }) => indicator),
  };
}

/** The editions of which every part is known, the latest first. */
export function deriveStarts(ledger: ScoreSource, instrument: CalculatorInstrument): CalculatorStart[] {
  const first = instrument === 'fiw' ? 'FIW.A1' : `NIT.${NIT_CATEGORIES[1]}`;
  return (ledger.scoresByIndicator.get(first) ?? [])
    .flatMap(({ edition }) => startOf(ledger, instrument, edition) ?? [])
    .sort((a, b) => b.edition - a.edition);
}

/** Nearest value on the instrument's scale. */
export function clampValue(instrument: CalculatorInstrument, value: number): number {
  const { min, max, step } = CALCULATOR_SCALE[instrument];
  const onStep = min + Math.round((value - min) / step) * step;
  return Math.min(max, Math.max(min, onStep));
}

export interface FiwOutcome {
  /** A–G. */
  readonly subcategories: Readonly<Record<string, number>>;
  readonly pr: number;
  readonly cl: number;
  readonly total: number;
  /** 1 (most free) to 7. */
  readonly prRating: number;
  readonly clRating: number;
  readonly status: FiwStatus;
}

function sum(list: readonly number[]): number {
  return list.reduce((total, value) => total + value, 0);
}

/** Questions → subcategories → political rights, civil liberties → total, ratings, status (methodology of Freedom in the World). */
export function computeFiw(values: CalculatorValues): FiwOutcome {
  const valueOf = (id: string) => values.get(id) ?? 0;
  const subcategories = Object.fromEntries(
    Object.entries(FIW_QUESTIONS_BY_SUBCATEGORY).map(([letter, questions]) => [
      letter,
      sum(questions.map((code) => valueOf(`FIW.${code}`))),
    ]),
  );
  const sumOf = (letters: readonly string[]) => sum(letters.map((letter) => subcategories[letter] ?? 0));
  const pr = sumOf(FIW_PR_SUBCATEGORIES) + valueOf(ADDED) - valueOf(SUBTRACTED);
  const cl = sumOf(FIW_CL_SUBCATEGORIES);
  const [prRating, clRating] = [politicalRightsRating(pr), civilLibertiesRating(cl)];
  const status = statusOfRatings(prRating, clRating);
  return { subcategories, pr, cl, total: pr + cl, prRating, clRating, status };
}

export interface NitOutcome {
  /** Unrounded. */
  readonly mean: number;
  /** The mean as the report prints it, with two decimals. */
  readonly democracyScore: number;
  /** 0–100, from the unrounded mean, with two decimals. */
  readonly percentage: number;
  readonly regimeType: RegimeType;
}

/**
 * Category ratings → Democracy Score, percentage, regime type. The type follows from the printed,
 * rounded score, because the bands are written with two decimals. Throws on no ratings at all.
 */
export function computeNit(values: CalculatorValues): NitOutcome {
  const mean = meanOfCategories([...values.values()]);
  const democracyScore = roundTo(mean, 2);
  return {
    mean,
    democracyScore,
    percentage: roundTo(democracyPercentage(mean), 2),
    regimeType: regimeType(democracyScore),
  };
}

/** The parts that no longer have the value they started from. */
export function movedParts(start: CalculatorStart, values: CalculatorValues): string[] {
  return [...start.values].filter(([id, value]) => values.get(id) !== value).map(([id]) => id);
}
