import { buildSparkline, type SparklineModel } from '../../charts/sparkline/sparkline-model.ts';
import { coverageOf, type DayRange, type Instrument } from '../../domain/instrument.ts';
import type { TreeNode } from '../../state/indicator-tree.ts';
import { incomparability } from '../../state/score-steps.ts';
import { shownRange } from '../../state/shown-range.ts';

export const SPARKLINE = { width: 60, height: 22 };

/** The days of all scores of a tree: its sparklines share them. */
export function daysOf(nodes: readonly TreeNode[], instrument: Instrument): DayRange {
  const all = (siblings: readonly TreeNode[]): readonly number[] =>
    siblings.flatMap(({ scores, children }) => [...scores.map(({ edition }) => edition), ...all(children)]);
  const editions = all(nodes);
  if (editions.length === 0) return { start: 0, end: 1 };
  return {
    start: coverageOf(instrument, Math.min(...editions)).start,
    end: coverageOf(instrument, Math.max(...editions)).end,
  };
}

/** The course of a node, on the part of its scale that a strip would show. */
export function nodeSparkline(
  { indicator, scores }: TreeNode,
  instrument: Instrument,
  { start: from, end: to }: DayRange,
): SparklineModel {
  const bands = instrument.bands.filter((band) => band.indicator === indicator.id);
  const range = shownRange(
    indicator,
    bands,
    scores.map(({ value }) => value),
  );
  const data = scores.map(({ edition, value }, index) => {
    const before = scores[index - 1]?.edition;
    const apart = before !== undefined && incomparability(instrument.id, before, edition) !== undefined;
    return { ...coverageOf(instrument, edition), value, apart };
  });
  return buildSparkline(data, { ...SPARKLINE, ...range, from, to });
}
