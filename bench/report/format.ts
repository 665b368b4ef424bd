import { median, percentile95 } from '../statistics.ts';
import type { Unit } from './rows.ts';

const NOTHING = '–';

/** Three digits that matter; whole numbers from a hundred on. */
export function formatValue(value: number, unit: Unit = 'ms'): string {
  if (Number.isNaN(value)) return NOTHING;
  const scaled = unit === 'kB' ? value / 1e3 : unit === 'MB' ? value / 1e6 : value;
  if (scaled === 0) return '0';
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(scaled))));
  return scaled.toFixed(Math.min(digits, 3));
}

/** `12.3 (18.0)`: median and 95th percentile. */
export function formatSamples(values: readonly number[] | undefined, unit: Unit = 'ms'): string {
  if (!values || values.length === 0) return NOTHING;
  return `${formatValue(median(values), unit)} (${formatValue(percentile95(values), unit)})`;
}

export function formatRatio(
  values: readonly number[] | undefined,
  to: readonly number[] | undefined,
): string {
  if (!values || !to) return NOTHING;
  const ratio = median(values) / median(to);
  return Number.isFinite(ratio) ? `${ratio.toFixed(2)}×` : NOTHING;
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map(tableRow).join('\n');
}
