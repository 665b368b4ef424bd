import type { Ledger } from '../../bundle/ledger.ts';
import type { ScoreDatum, StripDatum, TimelineData } from '../../charts/timeline/timeline-data.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { coverageOf, coverageYearOf, instrumentOf, type Instrument } from '../../domain/instrument.ts';
import { scoreKey, type Score } from '../../domain/score.ts';
import { statusOf } from '../../domain/score-status.ts';
import type { Messages } from '../../messages/en.ts';
import type { FiwStrip } from '../../state/view-state.ts';
import type { Lane } from '../../state/visible-events.ts';

/** A scale is cut at a fifth of its length, so that small movements show and the cut is a round number. */
const SCALE_PARTS = 5;

function scoreDatum(score: Score, instrument: Instrument): ScoreDatum {
  return {
    key: scoreKey(score),
    edition: score.edition,
    coverageYear: coverageYearOf(instrument, score.edition),
    coverage: coverageOf(instrument, score.edition),
    value: score.value,
    basis: score.basis,
    converted: score.converted,
    status: statusOf(score),
  };
}

/** The part of a scale that is drawn: whole bands where the instrument has them, else whole fifths from the bottom. */
function shownRange(indicator: Indicator, bands: Instrument['bands'], values: readonly number[]) {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const touched = bands.filter((band) => band.to >= low && band.from <= high);
  if (touched.length > 0) {
    return {
      min: Math.min(...touched.map(({ from }) => from)),
      max: Math.max(...touched.map(({ to }) => to)),
    };
  }
  const part = (indicator.max - indicator.min) / SCALE_PARTS;
  const max = indicator.min + Math.ceil((high - indicator.min) / part) * part;
  return { min: indicator.min, max: Math.max(max, indicator.min + part) };
}

function buildStrip(ledger: Ledger, id: 'NIT.DS' | FiwStrip, messages: Messages): StripDatum | undefined {
  const indicator = ledger.indicators.get(id);
  const instrument = ledger.instruments.get(instrumentOf(id));
  const scores = ledger.scoresByIndicator.get(id);
  if (!indicator || !instrument || !scores || scores.length === 0) return undefined;
  const bands = instrument.bands.filter((band) => band.indicator === id);
  const range = shownRange(
    indicator,
    bands,
    scores.map(({ value }) => value),
  );
  return {
    id,
    title: `${instrument.name}: ${messages.timeline.strips[id]}`,
    ...range,
    scale: { min: indicator.min, max: indicator.max },
    decimals: indicator.decimals,
    freer: indicator.freer,
    bands: bands.map(({ name, from, to }) => ({ name, from, to })),
    scores: scores.map((score) => scoreDatum(score, instrument)),
    gapReason: messages.timeline.noEdition,
  };
}

/** The strips alone: they change with the indicator only, not with filters or the window. */
export function buildStrips(ledger: Ledger, fiwStrip: FiwStrip, messages: Messages): readonly StripDatum[] {
  return (['NIT.DS', fiwStrip] as const)
    .map((id) => buildStrip(ledger, id, messages))
    .filter((strip) => strip !== undefined);
}

export function buildTimelineLanes(lanes: readonly Lane[], messages: Messages): TimelineData['lanes'] {
  return lanes.map(({ kind, events }) => ({
    kind,
    label: messages.kinds[kind],
    events: events.map(({ id, title, when, summary }) => ({ id, title, when, summary: summary ?? false })),
  }));
}
