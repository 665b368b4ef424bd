import type { Language } from '../../domain/language.ts';
import type { MethodMessages } from '../../messages/en/method.ts';
import { formatScore } from '../../messages/format-number.ts';
import {
  computeFiw,
  computeNit,
  type CalculatorStart,
  type CalculatorValues,
} from '../../state/calculator.ts';

type Words = MethodMessages['calculator'];

/** In whose words, and how numbers are written. */
export interface OutcomeWords {
  readonly words: Words;
  readonly language: Language;
}

/** One line of the outcome. */
interface OutcomeRow {
  readonly name: string;
  readonly value: string;
  /** Rating, or the unrounded value. */
  readonly detail?: string;
  /** What stood there at the start, where that differs. */
  readonly was?: string;
}

export interface Outcome {
  readonly rows: readonly OutcomeRow[];
  /** One sentence, for those who hear the page. */
  readonly summary: string;
}

type Row = Omit<OutcomeRow, 'was'>;

function fiwRows(values: CalculatorValues, { words }: OutcomeWords): { rows: Row[]; summary: string } {
  const { total, pr, cl, prRating, clRating, status: found } = computeFiw(values);
  const status = words.statuses[found];
  return {
    rows: [
      { name: words.total, value: words.of(String(total), '100') },
      { name: words.pr, value: words.of(String(pr), '40'), detail: words.rating(prRating) },
      { name: words.cl, value: words.of(String(cl), '60'), detail: words.rating(clRating) },
      { name: words.status, value: status },
    ],
    summary: words.fiwSummary(String(total), String(pr), String(cl), status),
  };
}

function nitRows(
  values: CalculatorValues,
  { words, language }: OutcomeWords,
): { rows: Row[]; summary: string } {
  const { mean, democracyScore, percentage, regimeType: found } = computeNit(values);
  const regimeType = words.statuses[found];
  const score = formatScore(democracyScore, 2, language);
  const percent = formatScore(percentage, 2, language);
  return {
    rows: [
      { name: words.democracyScore, value: score, detail: words.unrounded(formatScore(mean, 4, language)) },
      { name: words.percentage, value: words.percent(percent) },
      { name: words.regimeType, value: regimeType },
    ],
    summary: words.nitSummary(score, percent, regimeType),
  };
}

function textOf({ value, detail }: Row): string {
  return detail === undefined ? value : `${value}, ${detail}`;
}

function compare(row: Row, before: Row | undefined): OutcomeRow {
  const was = before && textOf(before);
  return was === undefined || was === textOf(row) ? row : { ...row, was };
}

/** What the values come to, beside what the edition's own come to. */
export function buildOutcome(start: CalculatorStart, values: CalculatorValues, words: OutcomeWords): Outcome {
  const rowsOf = start.instrument === 'fiw' ? fiwRows : nitRows;
  const before = rowsOf(start.values, words).rows;
  const { rows, summary } = rowsOf(values, words);
  return { rows: rows.map((row, index) => compare(row, before[index])), summary };
}
