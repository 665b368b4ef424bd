import type { InteractionTime } from '../probe/probe.ts';
import { TRANSFER_TYPES } from '../drive/transfer.ts';

export type Unit = 'ms' | 'kB' | 'MB' | '%' | '';

export interface Row {
  readonly key: string;
  readonly label: string;
  readonly unit: Unit;
}

const ms = (key: string, label: string): Row => ({ key, label, unit: 'ms' });

export const COLD_ROWS: readonly Row[] = [
  ms('cold.fcp', 'First contentful paint'),
  ms('cold.painted', 'Chart painted'),
  ms('cold.interactive', 'Interactive'),
  ms('cold.rest', 'Everything read, the page at rest'),
  ms('cold.blocking', 'Blocked by long tasks'),
  { key: 'cold.shift', label: 'Layout shift', unit: '' },
  ...TRANSFER_TYPES.map((type): Row => ({
    key: `until.${type}`,
    label: `Until the chart: ${type}`,
    unit: 'kB',
  })),
  { key: 'until.total', label: 'Until the chart: all', unit: 'kB' },
  { key: 'all.total', label: 'In all, at rest', unit: 'kB' },
];

/** Interactions of the whole page, slowed down. */
const LATENCY_INTERACTIONS = [
  ['filter', 'Filter: a kind alone, all again'],
  ['search', 'Search: a keystroke'],
  ['hover', 'Hover: from mark to mark'],
  ['pin', 'Pin: open the evidence'],
  ['zoom', 'Zoom: a notch of the wheel'],
  ['pan', 'Pan: a step of a drag'],
  ['brush', 'Brush: a step of a drag'],
] as const;

/** `slow`: on a slowed processor; `plain`: on the processor as it is. */
export type Pace = 'slow' | 'plain';

export type LatencyRow = Row & { readonly settled: string; readonly timing: string };

function latencyRows(pace: Pace, names: readonly string[]): readonly LatencyRow[] {
  return LATENCY_INTERACTIONS.filter(([name]) => names.includes(name)).map(([name, label]) => ({
    key: `${pace}.${name}`,
    label,
    unit: 'ms',
    settled: `${pace}.${name}.settled`,
    timing: `${pace}.${name}.timing`,
  }));
}

export const LATENCY_ROWS = latencyRows(
  'slow',
  LATENCY_INTERACTIONS.map(([name]) => name),
);

/** The ways into the evidence, which must answer within a tenth of a second on an ordinary computer. */
export const PLAIN_INTERACTIONS: readonly string[] = ['filter', 'search', 'pin'];

export const PLAIN_ROWS = latencyRows('plain', PLAIN_INTERACTIONS);

export const EXPORT_ROWS: readonly Row[] = [
  ms('export.file', 'PNG at 4×: from click to file'),
  ms('export.longest', 'PNG at 4×: longest task'),
];

/** A drag without a pause, on the processor as it is. */
export const PAN_ROWS: readonly Row[] = [
  ms('frames.gap', 'From frame to frame, on average'),
  { key: 'frames.late', label: 'Frames that came late', unit: '%' },
];

const SCREEN_MS = 1000 / 60;

/** Of one drag, from the milliseconds between its frames; a frame is late when the screen had to show the last one again. */
export function panSamples(gaps: readonly number[]): [string, number][] {
  if (gaps.length === 0) throw new Error('The page heard of no move of the drag.');
  const total = gaps.reduce((sum, gap) => sum + gap, 0);
  const late = gaps.filter((gap) => gap > 1.5 * SCREEN_MS).length;
  return [
    ['frames.gap', total / gaps.length],
    ['frames.late', (100 * late) / gaps.length],
  ];
}

/** The page beside the limit, as fast as the machine allows. */
export const WORK_INTERACTIONS = [
  ['first', 'First draw, from navigation'],
  ['hover', 'Hover'],
  ['pin', 'Pin'],
  ['zoom', 'Zoom: a notch of the wheel'],
  ['pan', 'Pan: a step of a drag'],
] as const;

export type Side = 'app' | 'limit';

export const workKey = (side: Side, name: string): string => `${side}.${name}`;

/** The same without the input's way to the page. */
export const ownKey = (side: Side, name: string): string => `${side}.${name}.own`;

export const COST_ROWS: readonly Row[] = [
  { key: 'bundle.raw', label: 'Bundle', unit: 'MB' },
  { key: 'bundle.gzip', label: 'Bundle, gzipped', unit: 'MB' },
  ms('parse', 'Parse and validate the whole bundle (Node)'),
  { key: 'heap.rest', label: 'Heap after loading', unit: 'MB' },
  { key: 'heap.used', label: 'Heap after all interactions', unit: 'MB' },
  { key: 'nodes.rest', label: 'Document nodes after loading', unit: '' },
];

export function latencySamples(
  pace: Pace,
  name: string,
  times: readonly InteractionTime[],
): [string, number[]][] {
  return [
    [`${pace}.${name}`, times.map(({ nextPaint }) => nextPaint)],
    [`${pace}.${name}.settled`, times.map(({ settled }) => settled)],
    [`${pace}.${name}.timing`, times.map(({ eventTiming }) => Number(eventTiming))],
  ];
}
