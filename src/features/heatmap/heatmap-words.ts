import type { HeatmapLabels } from '../../charts/heatmap/heatmap-labels.ts';
import type { HeatColumn, MissingReason, ScoreCell } from '../../charts/heatmap/heatmap-model.ts';
import type { Indicator } from '../../domain/indicator.ts';
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
