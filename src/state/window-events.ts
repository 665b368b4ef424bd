import type { DatedEvent, EvidenceLedger } from '../bundle/evidence-ledger.ts';
import type { Account } from '../domain/event.ts';
import type { EventKind } from '../domain/event-kind.ts';
import { coverageOf, instrumentOf, type DayRange } from '../domain/instrument.ts';
import type { ScoreStep } from './score-steps.ts';
import type { ViewState } from './view-state.ts';
import { deriveShown } from './shown-in-window.ts';
import { deriveLanes, deriveMatching, overlaps } from './visible-events.ts';

/** A report tells the event in the section of a score that it moved. */
export interface Telling {
  readonly step: ScoreStep;
  readonly source: string;
}

export interface WindowEvent {
  readonly event: DatedEvent;
  /** The lane in which it is drawn: it counts there and nowhere else. */
  readonly kind: EventKind;
  /** Empty: it only coincides. */
  readonly tellings: readonly Telling[];
  /** Those of the reports that are shown. */
  readonly accounts: readonly Account[];
}

export interface KindOfEvents {
  readonly kind: EventKind;
  /** Single events, told ones too. */
  readonly count: number;
  /** Single events that only coincide. */
  readonly coinciding: readonly WindowEvent[];
}

/** The events of some days, each once: told beside a change, or coinciding under its kind, or a summary. */
export interface WindowEvents {
  /** Single events; summaries are not added to them. */
  readonly total: number;
  /** Without the kinds that have no single event, in the order of the lanes. */
  readonly kinds: readonly KindOfEvents[];
  readonly told: readonly WindowEvent[];
  /** Totals over single events. */
  readonly summaries: readonly WindowEvent[];
}

/** Background, told there but from before or after the coverage, is not hung on the score. */
function tellingsOf(
  ledger: EvidenceLedger,
  event: DatedEvent,
  accounts: readonly Account[],
  steps: readonly ScoreStep[],
): Telling[] {
  return steps.flatMap((step) => {
    const id = instrumentOf(step.after.indicator);
    const instrument = ledger.instruments.get(id);
    if (!instrument || !event.indicators.includes(step.after.indicator)) return [];
    if (!overlaps(event, coverageOf(instrument, step.after.edition))) return [];
    return accounts
      .filter((account) => {
        const source = ledger.sources.get(account.source);
        return source?.instrument === id && source.edition === step.after.edition;
      })
      .map(({ source }) => ({ step, source }));
  });
}

/** `steps`: the changes of score in the window. */
export function deriveWindowEvents(
  ledger: EvidenceLedger,
  filter: Pick<ViewState, 'kinds' | 'sources' | 'query'>,
  window: DayRange,
  steps: readonly ScoreStep[],
): WindowEvents {
  const lanes = deriveLanes(deriveMatching(ledger, filter, ledger), filter);
  const kindOf = new Map(lanes.flatMap(({ kind, events }) => events.map(({ id }) => [id, kind] as const)));
  const all = deriveShown(lanes, window).flatMap(({ id }): WindowEvent[] => {
    const [event, kind] = [ledger.eventById.get(id), kindOf.get(id)];
    if (!event) return [];
    const accounts = event.accounts.filter(({ source }) => filter.sources?.includes(source) ?? true);
    return kind ? [{ event, kind, accounts, tellings: tellingsOf(ledger, event, accounts, steps) }] : [];
  });
  const single = all.filter(({ event }) => event.summary !== true);
  const kinds = lanes.map(({ kind }) => {
    const ofKind = single.filter((found) => found.kind === kind);
    return {
      kind,
      count: ofKind.length,
      coinciding: ofKind.filter(({ tellings }) => tellings.length === 0),
    };
  });
  return {
    total: single.length,
    kinds: kinds.filter(({ count }) => count > 0),
    told: single.filter(({ tellings }) => tellings.length > 0),
    summaries: all.filter(({ event }) => event.summary === true),
  };
}
