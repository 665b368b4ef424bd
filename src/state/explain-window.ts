import type { EvidenceLedger } from '../bundle/evidence-ledger.ts';
import type { SourcedPassage } from '../bundle/evidence-shard.ts';
import { rangesOverlap } from '../domain/day-range.ts';
import type { Indicator } from '../domain/indicator.ts';
import { coverageOf, instrumentOf, type DayRange, type Instrument } from '../domain/instrument.ts';
import type { Score } from '../domain/score.ts';
import {
  changeSentences,
  explainStep,
  hasMoved,
  incomparability,
  stepInto,
  toldScores,
  type Explanation,
  type ScoreStep,
} from './score-steps.ts';
import type { ViewState } from './view-state.ts';
import { deriveWindowEvents, type WindowEvents } from './window-events.ts';

/** A change from one edition to the next, of which the later one judges days of the window. */
export interface WindowStep extends ScoreStep {
  readonly explanation: Explanation;
  /** The edition before judges days that do not lie in the window. */
  readonly fromOutside: boolean;
}

/** Editions that follow on each other: the first and the last one, which may be the same. */
export interface Stretch {
  readonly first: Score;
  readonly last: Score;
}

/** Two neighbours in the window that cannot be compared. */
export interface Break {
  readonly before: Score;
  readonly after: Score;
  readonly reason: NonNullable<ReturnType<typeof incomparability>>;
}

/** One indicator over the editions whose coverage lies in the window. */
export interface IndicatorInWindow {
  readonly indicator: Indicator;
  /** In order of time; never empty. What lies between two of them is never compared. */
  readonly stretches: readonly Stretch[];
  readonly breaks: readonly Break[];
  /** Only those where the value moved. */
  readonly steps: readonly WindowStep[];
  /** Where nothing moved: what reports say about that. */
  readonly sentences: readonly SourcedPassage[];
}

export interface InstrumentInWindow {
  readonly instrument: Instrument;
  /** Editions whose coverage lies in the window. */
  readonly editions: readonly number[];
  /** Editions of whose coverage only a part lies in the window: they are left out. */
  readonly partial: readonly number[];
  readonly changed: readonly IndicatorInWindow[];
  readonly unchanged: readonly IndicatorInWindow[];
  /** With no edition beside theirs that they could be compared with. */
  readonly uncompared: readonly IndicatorInWindow[];
}

export interface WindowExplanation {
  /** Whole days. */
  readonly window: DayRange;
  readonly instruments: readonly InstrumentInWindow[];
  readonly events: WindowEvents;
}

/** What a filter lets through; the scores themselves are never filtered. */
export type ExplainFilter = Pick<ViewState, 'kinds' | 'sources' | 'query'>;

interface Scope {
  readonly ledger: EvidenceLedger;
  readonly window: DayRange;
  readonly shown: readonly string[] | null;
}

function liesIn(inner: DayRange, outer: DayRange): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function splitAtBreaks(scores: readonly Score[]): { stretches: Stretch[]; breaks: Break[] } {
  const stretches: Stretch[] = [];
  const breaks: Break[] = [];
  for (const score of scores) {
    const open = stretches.at(-1);
    const reason = open && incomparability(instrumentOf(score.indicator), open.last.edition, score.edition);
    if (open && reason === undefined) stretches[stretches.length - 1] = { first: open.first, last: score };
    else stretches.push({ first: score, last: score });
    if (open && reason !== undefined) breaks.push({ before: open.last, after: score, reason });
  }
  return { stretches, breaks };
}

function stepsInWindow(scope: Scope, instrument: Instrument, scores: readonly Score[]): WindowStep[] {
  const { ledger, window, shown } = scope;
  return scores
    .flatMap((score) => stepInto(ledger, score) ?? [])
    .filter(hasMoved)
    .map((step) => ({
      indicator: step.indicator,
      before: step.before,
      after: step.after,
      explanation: explainStep(ledger, step, shown),
      fromOutside: !liesIn(coverageOf(instrument, step.before.edition), window),
    }));
}

/** `undefined` where no edition of the indicator judges days of the window alone. */
function indicatorInWindow(
  scope: Scope,
  instrument: Instrument,
  indicator: Indicator,
): (IndicatorInWindow & { readonly comparable: boolean }) | undefined {
  const { ledger, window, shown } = scope;
  const scores = toldScores(ledger, indicator).filter(({ edition }) =>
    liesIn(coverageOf(instrument, edition), window),
  );
  if (scores.length === 0) return undefined;
  const steps = stepsInWindow(scope, instrument, scores);
  return {
    indicator,
    ...splitAtBreaks(scores),
    steps,
    sentences: steps.length > 0 ? [] : scores.flatMap((score) => changeSentences(ledger, score, shown)),
    comparable: scores.some((score) => stepInto(ledger, score) !== undefined),
  };
}

function editionsOf(ledger: EvidenceLedger, instrument: Instrument): number[] {
  const editions = instrument.indicators.flatMap((indicator) =>
    toldScores(ledger, indicator).map(({ edition }) => edition),
  );
  return [...new Set(editions)].sort((a, b) => a - b);
}

function instrumentInWindow(scope: Scope, instrument: Instrument): InstrumentInWindow {
  const { window } = scope;
  const editions = editionsOf(scope.ledger, instrument);
  const whole = editions.filter((edition) => liesIn(coverageOf(instrument, edition), window));
  const touched = editions.filter((edition) => rangesOverlap(coverageOf(instrument, edition), window));
  const found = instrument.indicators.flatMap(
    (indicator) => indicatorInWindow(scope, instrument, indicator) ?? [],
  );
  return {
    instrument,
    editions: whole,
    partial: touched.filter((edition) => !whole.includes(edition)),
    changed: found.filter(({ steps }) => steps.length > 0),
    unchanged: found.filter(({ steps, comparable }) => steps.length === 0 && comparable),
    uncompared: found.filter(({ comparable }) => !comparable),
  };
}

/**
 * What moved in every indicator over the editions whose coverage lies in the window, what reports say
 * about it, and what happened. Instruments without a score in the bundle are left out.
 */
export function deriveWindowExplanation(
  ledger: EvidenceLedger,
  filter: ExplainFilter,
  { start, end }: DayRange,
): WindowExplanation {
  const window = { start: Math.round(start), end: Math.round(end) };
  const scope: Scope = { ledger, window, shown: filter.sources };
  const instruments = [...ledger.instruments.values()]
    .map((instrument) => instrumentInWindow(scope, instrument))
    .filter(({ editions, partial }) => editions.length + partial.length > 0);
  const steps = instruments.flatMap(({ changed }) => changed.flatMap((indicator) => indicator.steps));
  return { window, instruments, events: deriveWindowEvents(ledger, filter, window, steps) };
}
