import { epochDay } from '../../src/domain/calendar.ts';
import { edtf } from '../../src/domain/edtf.ts';
import { EVENT_KINDS, type EventKind } from '../../src/domain/event-kind.ts';
import { coverageOf, instrumentOf } from '../../src/domain/instrument.ts';
import type { Score } from '../../src/domain/score.ts';
import { mergeScores } from '../../src/pipeline/build/merge-scores.ts';
import { scoreRowsOf, type Dataset } from '../../src/pipeline/dataset/dataset.ts';
import type { LaneColumns, LimitColumns, StripColumns } from '../limit/columns.ts';

/** The strips of the page's default view. */
const STRIPS = ['NIT.DS', 'FIW.TOTAL'];
/** The first year of the page's default window. */
const FIRST_YEAR_SHOWN = 2000;

function laneOf(dataset: Dataset, kind: EventKind): LaneColumns {
  const events = dataset.events
    .filter(({ value }) => value.kinds[0] === kind)
    .map(({ value }) => ({ title: value.title, when: edtf(value.date) }))
    .sort((a, b) => a.when.start - b.when.start || a.when.end - b.when.end);
  return {
    kind,
    start: events.map(({ when }) => when.start),
    end: events.map(({ when }) => when.end),
    title: events.map(({ title }) => title),
  };
}

function stripOf(dataset: Dataset, indicator: string, scores: readonly Score[]): StripColumns {
  const instrument = dataset.instruments.find(({ id }) => id === instrumentOf(indicator));
  const rows = scores.filter((score) => score.indicator === indicator);
  const covered = rows.map(({ edition }) => coverageOf(instrument ?? NO_MONTHS, edition));
  return {
    title: `${instrument?.name ?? ''}: ${indicator}`,
    start: covered.map(({ start }) => start),
    end: covered.map(({ end }) => end),
    value: rows.map(({ value }) => value),
  };
}

const NO_MONTHS = { coverageMonths: { from: 0, to: 12 } };

/** The default country's marks and score segments as plain columns for the hand-written page. */
export function limitColumns(dataset: Dataset): LimitColumns {
  const [country] = dataset.countries;
  const rows = scoreRowsOf(dataset).filter((row) => row.country === country?.code);
  const indicators = dataset.instruments.flatMap((instrument) => instrument.indicators.map(({ id }) => id));
  const sources = dataset.sources.map(({ value }) => value);
  const scores = mergeScores(rows, sources, indicators);
  const strips = STRIPS.map((indicator) => stripOf(dataset, indicator, scores));
  const last = Math.max(...strips.flatMap(({ end }) => end));
  return {
    window: { start: epochDay(FIRST_YEAR_SHOWN), end: last },
    lanes: EVENT_KINDS.map((kind) => laneOf(dataset, kind)),
    strips,
  };
}
