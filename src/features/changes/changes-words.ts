import type { Indicator } from '../../domain/indicator.ts';
import { coverageOf, coverageYearOf, type Instrument } from '../../domain/instrument.ts';
import { civilDate } from '../../domain/calendar.ts';
import type { Score } from '../../domain/score.ts';
import { coverageText } from '../../export/citation.ts';
import type { ChangesMessages } from '../../messages/en/changes.ts';
import { totalOf, type ComparedIndicator, type Comparison } from '../../state/compare-editions.ts';

/** "2019", or "2018–2019" for an edition that covers parts of two years. */
export function coversText(instrument: Instrument, edition: number): string {
  const { start, end } = coverageOf(instrument, edition);
  return coverageText([civilDate(start).year, civilDate(end - 1).year]);
}

/** First and last year that the two editions cover. */
export function comparedYears({ instrument, from, to }: Comparison): readonly [number, number] {
  return [coverageYearOf(instrument, from), coverageYearOf(instrument, to)];
}

/** "carried, converted", or nothing for a value as published. */
export function marksOf(score: Score, words: ChangesMessages): string {
  const basis = score.basis === 'published' ? [] : [words.marks[score.basis]];
  return [...basis, ...(score.converted ? [words.marks.converted] : [])].join(', ');
}

/** "1.25 (carried, converted)" */
export function valueText(score: Score, indicator: Indicator, words: ChangesMessages): string {
  const marks = marksOf(score, words);
  const value = words.number(score.value, indicator.decimals);
  return marks === '' ? value : `${value} (${marks})`;
}

/** "1.75 → 1.50 (converted)"; marks that both values have are told once. */
export function moveText(
  before: Score,
  after: Score,
  indicator: Indicator,
  words: ChangesMessages,
): { readonly from: string; readonly to: string } {
  const shared = marksOf(before, words) === marksOf(after, words);
  const from = words.number(before.value, indicator.decimals);
  return {
    from: shared ? from : valueText(before, indicator, words),
    to: valueText(after, indicator, words),
  };
}

export function indicatorName({ code, name }: Indicator): string {
  return `${code} ${name}`;
}

/** Whether anything moved: over the whole stretch, or there and back. */
export function hasNews({ movement, steps }: ComparedIndicator): boolean {
  return (movement !== null && movement !== 'same') || steps.length > 0;
}

function scoresOf({ rows }: Comparison): Score[] {
  return rows.flatMap(({ before, after }) => [before, after].filter((score) => score !== null));
}

/** Editions of which some values were turned; empty where both were. */
export function turnedAlone(comparison: Comparison): number[] {
  const converted = scoresOf(comparison).filter((score) => score.converted);
  const editions = [...new Set(converted.map(({ edition }) => edition))];
  return editions.length === 1 ? editions : [];
}

/** What the marks beside the values mean, each once. */
export function marksText(comparison: Comparison, words: ChangesMessages): string {
  const scores = scoresOf(comparison);
  const bases = new Set(scores.map(({ basis }) => basis));
  const found = (['recomputed', 'carried'] as const).filter((basis) => bases.has(basis));
  const converted = scores.some((score) => score.converted) ? (['converted'] as const) : [];
  return [...found, ...converted].map((mark) => words.marksExplained[mark]).join(' ');
}

/** Notes of the tables, those of several indicators told once. */
export function notesOf(comparison: Comparison, words: ChangesMessages): string[] {
  const byNote = new Map<string, { edition: number; note: string; codes: string[] }>();
  for (const { indicator, before, after } of comparison.rows) {
    for (const score of [before, after]) {
      if (!score || score.note === null) continue;
      const key = `${score.edition} ${score.note}`;
      const found = byNote.get(key) ?? { edition: score.edition, note: score.note, codes: [] };
      byNote.set(key, { ...found, codes: [...found.codes, indicator.code] });
    }
  }
  return [...byNote.values()]
    .sort((a, b) => a.edition - b.edition)
    .map(({ codes, edition, note }) => words.note(codes, edition, note));
}

/** What a reader must know before reading the differences. */
export function caveatsOf(comparison: Comparison, words: ChangesMessages): readonly string[] {
  const { instrument, basis, refused, missing, rows } = comparison;
  const total = rows.find(({ indicator }) => indicator === totalOf(instrument));
  const without = [comparison.from, comparison.to].filter(
    (edition) => ![total?.before, total?.after].some((score) => score?.edition === edition),
  );
  const turned = turnedAlone(comparison);
  return [
    ...(refused === null && basis === 'ratings' ? [words.ratingsOnly(without)] : []),
    ...(refused === null && basis === 'none' ? [words.nothingInCommon] : []),
    ...(turned.length > 0 ? [words.converted(turned)] : []),
    ...(missing.length > 0 ? [words.missing(missing.map(String))] : []),
  ];
}

/** Which way it went, or why that is not said. */
export function movementText(row: ComparedIndicator, refused: boolean, words: ChangesMessages): string {
  const { movement, before, after, steps } = row;
  if (movement === null) {
    const only = before ?? after;
    const both = before !== null && after !== null;
    return both || only === null || refused ? words.notCompared : words.onlyIn(only.edition);
  }
  if (movement === 'same') return steps.length > 0 ? words.cameBack : words.same;
  return movement === 'freer' ? words.freer : words.lessFree;
}
