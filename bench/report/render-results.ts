import { CPU_SLOWDOWN } from '../drive/throttle.ts';
import { percentile95 } from '../statistics.ts';
import { formatRatio, formatSamples, markdownTable } from './format.ts';
import {
  COLD_ROWS,
  COST_ROWS,
  EXPORT_ROWS,
  LATENCY_ROWS,
  ownKey,
  PAN_ROWS,
  PLAIN_ROWS,
  WORK_INTERACTIONS,
  workKey,
  type LatencyRow,
  type Row,
} from './rows.ts';
import type { SizeResult } from './samples.ts';

const thousands = new Intl.NumberFormat('en');

function columnOf({ times, events }: SizeResult): string {
  return `${thousands.format(times)}× (${thousands.format(events)} events)`;
}

/** A label, and what each size has to say. */
function row(
  label: string,
  results: readonly SizeResult[],
  cellsOf: (result: SizeResult) => readonly string[],
): string[] {
  return [label, ...results.flatMap(cellsOf)];
}

function simpleTable(rows: readonly Row[], results: readonly SizeResult[]): string {
  const head = ['', ...results.map(columnOf)];
  const measured = rows.filter(({ key }) => results.some(({ samples }) => samples.has(key)));
  return markdownTable(
    head,
    measured.map(({ key, label, unit }) =>
      row(unit === '' ? label : `${label}, ${unit}`, results, ({ samples }) => [
        formatSamples(samples.get(key), unit),
      ]),
    ),
  );
}

/** Next paint and complete answer side by side: a page may paint at once and answer later. */
function latencyTable(latencyRows: readonly LatencyRow[], results: readonly SizeResult[]): string {
  const head = ['', ...results.flatMap((result) => [`${columnOf(result)}: next paint`, 'answer complete'])];
  const rows = latencyRows.map(({ key, label, settled }) =>
    row(label, results, ({ samples }) => [
      formatSamples(samples.get(key)),
      formatSamples(samples.get(settled)),
    ]),
  );
  return markdownTable(head, rows);
}

/** How many of the next paints the browser's Event Timing gave; the rest ended with the frame. */
function timingNote(results: readonly SizeResult[]): string {
  const shares = LATENCY_ROWS.map(({ label, timing }) => {
    const all = results.flatMap(({ samples }) => samples.get(timing) ?? []);
    const given = all.filter((value) => value === 1).length;
    return `${label.split(':')[0]} ${given}/${all.length}`;
  });
  return `Taken from Event Timing (steps of 8 ms): ${shares.join(', ')}; the others from the input's time stamp to the end of the next frame.`;
}

function limitTable(results: readonly SizeResult[], keyOf: typeof workKey): string {
  const head = ['', ...results.flatMap((result) => [`${columnOf(result)}: page`, 'limit', 'ratio'])];
  const measured = WORK_INTERACTIONS.filter(([name]) =>
    results.some(({ samples }) => samples.has(keyOf('app', name)) || samples.has(keyOf('limit', name))),
  );
  const rows = measured.map(([name, label]) =>
    row(`${label}, ms`, results, ({ samples }) => {
      const [app, limit] = [samples.get(keyOf('app', name)), samples.get(keyOf('limit', name))];
      return [formatSamples(app), formatSamples(limit), formatRatio(app, limit)];
    }),
  );
  return markdownTable(head, rows);
}

const GROWING = [
  ...LATENCY_ROWS,
  ...COST_ROWS,
  ...COLD_ROWS.filter(({ key }) => key === 'until.total'),
] as const;

/** Each row's median as a multiple of that of the smallest size. */
function growthTable(results: readonly SizeResult[]): string {
  const [base, ...others] = results;
  if (!base || others.length === 0) return '';
  const head = ['', ...others.map(({ times }) => `${thousands.format(times / base.times)} times the events`)];
  const rows = GROWING.filter(({ key }) => base.samples.has(key)).map(({ key, label }) =>
    row(label, others, ({ samples }) => [formatRatio(samples.get(key), base.samples.get(key))]),
  );
  return ['## Growth', `Medians as multiples of those at ${base.times}×.`, markdownTable(head, rows)].join(
    '\n\n',
  );
}

function failureList(results: readonly SizeResult[]): string {
  const lines = results.flatMap((result) =>
    result.failures.map((failure) => `- **${columnOf(result)}**: ${failure}`),
  );
  return ['## What could not be measured', lines.length === 0 ? 'Nothing.' : lines.join('\n')].join('\n\n');
}

/** What the project wants of every interaction. */
const TARGET_MS = 100;

function overTarget(rows: readonly LatencyRow[], results: readonly SizeResult[]): string {
  const slow = results.flatMap(({ times, samples }) =>
    rows
      .filter(({ key }) => percentile95(samples.get(key) ?? []) > TARGET_MS)
      .map(({ label }) => `${label.split(':')[0]} at ${times}×`),
  );
  return slow.length === 0 ? '' : `Above ${TARGET_MS} ms at the 95th percentile: ${slow.join(', ')}.`;
}

function wereMeasured(rows: readonly Row[], results: readonly SizeResult[]): boolean {
  return results.some(({ samples }) => rows.some(({ key }) => samples.has(key)));
}

/** The ways into the evidence on the processor as it is, where they were measured. */
function plainParts(results: readonly SizeResult[]): readonly string[] {
  if (!wereMeasured(PLAIN_ROWS, results)) return [];
  return [
    '## From input to next paint, no slowdown, ms',
    latencyTable(PLAIN_ROWS, results),
    overTarget(PLAIN_ROWS, results),
  ];
}

function panParts(results: readonly SizeResult[]): readonly string[] {
  if (!wereMeasured(PAN_ROWS, results)) return [];
  return ['## Panning without a pause, no slowdown', simpleTable(PAN_ROWS, results)];
}

/** The whole of RESULTS.md. */
export function renderResults(machine: readonly string[], results: readonly SizeResult[]): string {
  const parts = [
    '# Results of the benchmark',
    'Written by `npm run bench`; see [README.md](README.md) for what each row means. Medians, 95th percentiles in brackets.',
    machine.map((line) => `- ${line}`).join('\n'),
    '## Cold load',
    simpleTable(COLD_ROWS, results),
    ...plainParts(results),
    `## From input to next paint, ${CPU_SLOWDOWN}× CPU slowdown, ms`,
    latencyTable(LATENCY_ROWS, results),
    timingNote(results),
    overTarget(LATENCY_ROWS, results),
    simpleTable(EXPORT_ROWS, results),
    ...panParts(results),
    '## Beside the limit, no slowdown',
    limitTable(results, workKey),
    'The same from when the page hears of the input: without its way there, for which it waits for the screen.',
    limitTable(results, ownKey),
    '## Data and memory',
    simpleTable(COST_ROWS, results),
    growthTable(results),
    failureList(results),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
