import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Ledger } from '../bundle/ledger.ts';
import { epochDay } from '../domain/calendar.ts';
import type { EventKind } from '../domain/event-kind.ts';
import { coverageOf, instrumentOf, type DayRange } from '../domain/instrument.ts';
import { parseScoreKey, type ScoreKey } from '../domain/score.ts';
import type { LedgerStore } from './ledger-store.ts';
import type { ViewState } from './view-state.ts';

/**
 * What the reader points at, with the pointer or the focus, in whichever view. It is no part of the view
 * state: it passes, no link holds it, and only the marks that it touches may render for it. So it has a
 * store of its own beside each ledger's.
 */
export type Pointed =
  | { readonly type: 'event'; readonly ids: readonly string[] }
  | { readonly type: 'score'; readonly key: ScoreKey }
  /** A year, and in it one kind of event. */
  | { readonly type: 'year'; readonly year: number; readonly kind: EventKind | null };

export interface Pointing {
  readonly at: Pointed;
  /** The timeline shows by itself what is pointed at in it. */
  readonly by: 'timeline' | 'page';
}

type PointingStore = StoreApi<Pointing | null>;

const stores = new WeakMap<LedgerStore, PointingStore>();

export function pointingOf(ledger: LedgerStore): PointingStore {
  const store = stores.get(ledger) ?? createStore<Pointing | null>(() => null);
  stores.set(ledger, store);
  return store;
}

/** `null`: nothing any more. What another view points at stays then. */
export function pointAt(store: PointingStore, by: Pointing['by'], at: Pointed | null): void {
  const before = store.getState();
  if (at === null) {
    if (before?.by === by) store.setState(null, true);
  } else if (before?.by !== by || !samePointed(before.at, at)) store.setState({ at, by }, true);
}

function samePointed(a: Pointed, b: Pointed): boolean {
  if (a.type === 'event')
    return b.type === 'event' && a.ids.length === b.ids.length && a.ids.every((id) => b.ids.includes(id));
  if (a.type === 'score') return b.type === 'score' && a.key === b.key;
  return b.type === 'year' && a.year === b.year && a.kind === b.kind;
}

type Known = Pick<Ledger, 'instruments'>;

/** What the timeline marks for another view: a mark of its own, or the days that are meant. */
export type TimelineLink =
  | Exclude<Pointed, { readonly type: 'year' }>
  | (DayRange & { readonly type: 'days'; readonly kind: EventKind | null });

export function timelineLink(
  at: Pointed,
  { instruments }: Known,
  view: Pick<ViewState, 'nitStrip' | 'fiwStrip'>,
): TimelineLink | undefined {
  if (at.type === 'event') return at;
  if (at.type === 'year')
    return { type: 'days', start: epochDay(at.year), end: epochDay(at.year + 1), kind: at.kind };
  const parts = parseScoreKey(at.key);
  if (!parts || [...view.nitStrip, ...view.fiwStrip].includes(parts.indicator)) return at;
  const instrument = instruments.get(instrumentOf(parts.indicator));
  return instrument && { type: 'days', ...coverageOf(instrument, parts.edition), kind: null };
}
