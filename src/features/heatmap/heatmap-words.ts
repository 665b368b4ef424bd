import type { HeatmapLabels } from '../../charts/heatmap/heatmap-labels.ts';
import type {
  HeatCell,
  HeatColumn,
  HeatmapModel,
  MissingReason,
  ScoreCell,
} from '../../charts/heatmap/heatmap-model.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Basis } from '../../domain/score.ts';
import type { FigureFile } from '../../export/file-name.ts';
import type { HeatmapMessages } from '../../messages/en/heatmap.ts';

/** Points are whole and below a thousand: the same in every language. */
const number = String;

function missing(messages: HeatmapMessages, reason: MissingReason): string {
  return 'edition' in reason
    ? messages.missing[reason.why](String(reason.edition))
    : messages.missing[reason.why];
}

function shortName({ level, code, name }: Indicator): string {
  return level === 'total' ? name : `${code} ${name}`;
}

function changeNote(messages: HeatmapMessages, change: number | null): string {
  if (change === null) return messages.noBefore;
  if (change === 0) return messages.unchanged;
  const amount = number(Math.abs(change));
  return change > 0 ? messages.up(amount) : messages.down(amount);
}

function notesOf(messages: HeatmapMessages, cell: ScoreCell): string[] {
  const { basis, converted, sum, value } = cell;
  return [
    changeNote(messages, cell.change),
    ...(basis === 'published' ? [] : [messages[basis]]),
    ...(converted ? [messages.converted] : []),
    ...(sum === null ? [] : [sum === value ? messages.adds(number(sum)) : messages.differs(number(sum))]),
  ];
}

/** The catalogue → what the heat map asks for. */
export function heatmapLabels(messages: HeatmapMessages): HeatmapLabels {
  const columnName = ({ edition, coverageYear }: HeatColumn) => messages.columnName(edition, coverageYear);
  return {
    name: messages.grid,
    indicator: messages.indicator,
    edition: messages.edition,
    covers: messages.covers,
    columnName,
    rowName: ({ code, name, max }) => messages.rowName(code, name, number(max)),
    cellName: (indicator, column, cell) =>
      messages.cellName(
        shortName(indicator),
        columnName(column),
        messages.value(number(cell.value), number(indicator.max)),
        notesOf(messages, cell),
      ),
    missingName: (indicator, column, reason) =>
      messages.cellName(shortName(indicator), columnName(column), missing(messages, reason), []),
    missing: (reason) => missing(messages, reason),
    number,
  };
}

export function scoreCells({ rows }: HeatmapModel): readonly ScoreCell[] {
  return rows.flatMap(({ cells }) => cells.filter((cell) => cell.state === 'score'));
}

/** How values came about that were not published, each way once. */
export function basesIn(model: HeatmapModel): readonly Exclude<Basis, 'published'>[] {
  const bases = new Set(scoreCells(model).map(({ basis }) => basis));
  return (['recomputed', 'carried'] as const).filter((basis) => bases.has(basis));
}

/** Why cells of this heat map are hatched, each reason once. */
export function reasonsIn({ rows }: HeatmapModel, labels: HeatmapLabels): readonly string[] {
  const reasons = rows.flatMap(({ indicator, cells }) =>
    cells.flatMap((cell) =>
      // Of a family of rows one is enough: all questions begin together.
      cell.state === 'missing' ? [`${indicator.level}|${labels.missing(cell.reason)}`] : [],
    ),
  );
  return [...new Set(reasons.map((text) => text.slice(text.indexOf('|') + 1)))];
}

/** What is known of the sums, and of the questions beside the 25. */
export function sumNotes({ sums, extras }: HeatmapModel, messages: HeatmapMessages): readonly string[] {
  const { compared, different } = sums;
  const agree = different === 0 ? messages.sumsAgree(compared) : messages.sumsDiffer(compared, different);
  return [
    ...(compared > 0 ? [agree] : []),
    ...(extras === 'zero' ? [messages.extrasZero] : []),
    ...(extras === 'shown' ? [messages.extrasShown] : []),
  ];
}

/** One cell with all that it needs to stand alone. */
export interface SavedCell {
  readonly indicator: Indicator;
  readonly column: HeatColumn;
  readonly cell: HeatCell;
}

export function savedRows({ rows, columns }: HeatmapModel): readonly SavedCell[] {
  return rows.flatMap(({ indicator, cells }) =>
    columns.flatMap((column, index) => {
      const cell = cells[index];
      return cell ? [{ indicator, column, cell }] : [];
    }),
  );
}

/** By the years that the editions shown cover. */
export function heatmapFile({ columns }: HeatmapModel, country: string): Omit<FigureFile, 'format'> {
  const years = [columns.at(0)?.coverageYear ?? 0, columns.at(-1)?.coverageYear ?? 0] as const;
  return { country, years, selection: ['fiw', 'questions'] };
}
