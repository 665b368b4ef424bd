import type { Indicator } from '../../domain/indicator.ts';
import { coverageYearOf, type Instrument } from '../../domain/instrument.ts';
import { scoreKey, type Basis, type Score, type ScoreKey } from '../../domain/score.ts';

/** What the heat map is made from: the tree of Freedom in the World and its scores. */
export interface HeatmapData {
  readonly instrument: Pick<Instrument, 'coverageMonths' | 'indicators'>;
  /** Ascending by edition. */
  readonly scoresByIndicator: ReadonlyMap<string, readonly Score[]>;
  /** Whether editions without a single question are shown, too. */
  readonly earlier: boolean;
}

export interface HeatColumn {
  readonly edition: number;
  readonly coverageYear: number;
}

/** Why a cell has no value. */
export type MissingReason =
  | { readonly why: 'before' | 'after'; readonly edition: number }
  | { readonly why: 'no-edition' | 'no-score' };

interface Place {
  readonly row: number;
  readonly column: number;
}

export interface ScoreCell extends Place {
  readonly state: 'score';
  readonly key: ScoreKey;
  readonly value: number;
  /** Since the edition right before; `null` where that has no value. */
  readonly change: number | null;
  readonly basis: Basis;
  readonly converted: boolean;
  /** What its parts add up to, where all of them are at hand. */
  readonly sum: number | null;
}

export interface MissingCell extends Place {
  readonly state: 'missing';
  readonly reason: MissingReason;
}

export type HeatCell = ScoreCell | MissingCell;

export interface HeatRow {
  readonly indicator: Indicator;
  readonly cells: readonly HeatCell[];
}

/**
 * The questions of Freedom in the World by edition, under what they add up to.
 *
 *   tree → rows (a whole before its parts)
 *   scores → editions → columns → cells (value, change, sum of the parts) → sums compared
 */
export interface HeatmapModel {
  readonly columns: readonly HeatColumn[];
  readonly rows: readonly HeatRow[];
  /** How many published wholes were compared with the sum of their parts, and how many differ. */
  readonly sums: { readonly compared: number; readonly different: number };
  /** The extra questions, which stand as rows only where they move a sum. */
  readonly extras: 'none' | 'zero' | 'shown';
  /** Editions without questions, whether shown or not. */
  readonly earlierEditions: number;
}

/** `FIW.ADD-Q` lowers political rights; `FIW.ADD-A` raised them. */
const SUBTRACTED = /\.ADD-Q$/;
const EXTRA = /\.ADD-/;

const SUMMED: ReadonlySet<Indicator['level']> = new Set(['total', 'aggregate', 'subcategory', 'question']);

type Lookup = (indicator: string, edition: number) => Score | undefined;

export function buildHeatmapModel(data: HeatmapData): HeatmapModel {
  const find = lookup(data);
  const nodes = data.instrument.indicators.filter(({ level }) => SUMMED.has(level));
  const { editions, earlierEditions } = editionsOf(data, nodes);
  const shownEditions = new Set(editions);
  const extraScores = nodes
    .filter(({ id }) => EXTRA.test(id))
    .flatMap(({ id }) => data.scoresByIndicator.get(id) ?? [])
    .filter(({ edition }) => shownEditions.has(edition));
  const extras =
    extraScores.length === 0 ? 'none' : extraScores.some(({ value }) => value !== 0) ? 'shown' : 'zero';
  const shown = nodes.filter(({ id }) => extras === 'shown' || !EXTRA.test(id));
  const rows = treeOrder(shown, null).map((indicator, row) => ({
    indicator,
    cells: editions.map((edition, column) =>
      buildCell(indicator, edition, { row, column }, nodes, data, find),
    ),
  }));
  const sums = rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell.state === 'score' && cell.sum !== null ? [cell.sum === cell.value] : [])),
  );
  return {
    columns: editions.map((edition) => ({ edition, coverageYear: coverageYearOf(data.instrument, edition) })),
    rows,
    sums: { compared: sums.length, different: sums.filter((same) => !same).length },
    extras,
    earlierEditions,
  };
}

function lookup({ scoresByIndicator }: HeatmapData): Lookup {
  const byKey = new Map(
    [...scoresByIndicator.values()].flatMap((scores) => scores.map((score) => [scoreKey(score), score])),
  );
  return (indicator, edition) => byKey.get(scoreKey({ indicator, edition }));
}

/** From the first to the last edition without omission, so that a missing one is a hatched column. */
function editionsOf({ scoresByIndicator, earlier }: HeatmapData, nodes: readonly Indicator[]) {
  const editionsIn = (wanted: readonly Indicator[]) =>
    wanted.flatMap(({ id }) => (scoresByIndicator.get(id) ?? []).map(({ edition }) => edition));
  const all = editionsIn(nodes);
  const questions = editionsIn(nodes.filter(({ id, level }) => level === 'question' && !EXTRA.test(id)));
  const firstOfAll = Math.min(...all);
  const first = questions.length === 0 ? firstOfAll : Math.min(...questions);
  const from = earlier ? firstOfAll : first;
  const length = all.length === 0 ? 0 : Math.max(...all) - from + 1;
  return {
    editions: Array.from({ length }, (_, index) => from + index),
    earlierEditions: all.length === 0 ? 0 : first - firstOfAll,
  };
}

/** Every whole before its parts, otherwise in the order of the instrument. */
function treeOrder(nodes: readonly Indicator[], parent: string | null): readonly Indicator[] {
  return nodes.flatMap((node) => (node.parent === parent ? [[node], treeOrder(nodes, node.id)].flat() : []));
}

function buildCell(
  { id }: Indicator,
  edition: number,
  place: Place,
  nodes: readonly Indicator[],
  data: HeatmapData,
  find: Lookup,
): HeatCell {
  const score = find(id, edition);
  if (score === undefined)
    return { state: 'missing', ...place, reason: reasonOf(id, edition, nodes, data, find) };
  const before = find(id, edition - 1);
  return {
    state: 'score',
    ...place,
    key: scoreKey(score),
    value: score.value,
    change: before === undefined ? null : score.value - before.value,
    basis: score.basis,
    converted: score.converted,
    sum: sumOfParts(id, edition, nodes, find),
  };
}

function sumOfParts(id: string, edition: number, nodes: readonly Indicator[], find: Lookup): number | null {
  const parts = nodes.filter(({ parent }) => parent === id);
  const terms = parts.map((part) => {
    const value = find(part.id, edition)?.value;
    // An extra question counts in the editions that ask it.
    if (EXTRA.test(part.id)) return SUBTRACTED.test(part.id) ? -(value ?? 0) : (value ?? 0);
    return value;
  });
  if (parts.length === 0 || terms.includes(undefined)) return null;
  return terms.reduce<number>((sum, term) => sum + (term ?? 0), 0);
}

function reasonOf(
  id: string,
  edition: number,
  nodes: readonly Indicator[],
  { scoresByIndicator }: HeatmapData,
  find: Lookup,
): MissingReason {
  if (nodes.every((node) => find(node.id, edition) === undefined)) return { why: 'no-edition' };
  const scores = scoresByIndicator.get(id) ?? [];
  const [first, last] = [scores[0]?.edition, scores.at(-1)?.edition];
  if (first !== undefined && edition < first) return { why: 'before', edition: first };
  if (last !== undefined && edition > last) return { why: 'after', edition: last };
  return { why: 'no-score' };
}
