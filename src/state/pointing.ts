import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ChartEvent } from '../bundle/event-columns.ts';
import type { Ledger } from '../bundle/ledger.ts';
import { epochDay } from '../domain/calendar.ts';
import { EVENT_KINDS, type EventKind } from '../domain/event-kind.ts';
import { coverageOf, coverageYearOf, instrumentOf, type DayRange } from '../domain/instrument.ts';
import { parseScoreKey, type ScoreKey } from '../domain/score.ts';
import { yearOfEvent } from './events-by-year.ts';
import type { LedgerStore } from './ledger-store.ts';
import { activeKinds, type ViewState } from './view-state.ts';
import { laneOf } from './visible-events.ts';

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

/** `2019`, or `2019/protest`: a part of the histogram. */
export function cellKey(year: number, kind: EventKind | null): string {
  return kind === null ? String(year) : `${year}/${kind}`;
}

/** The reverse of `cellKey`; `null` for the columns that are no year. */
export function pointedCell(cell: string): Pointed | null {
  const [year, name] = cell.split('/');
  const kind = name === undefined ? null : EVENT_KINDS.find((each) => each === name);
  return /^\d{4}$/.test(year ?? '') && kind !== undefined ? { type: 'year', year: Number(year), kind } : null;
}

/** Every place of the page that stands for what is pointed at. */
export interface PointedPlaces {
  readonly events: ReadonlySet<string>;
  readonly scores: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
  /** Of the histogram. */
  readonly cells: ReadonlySet<string>;
}

type Known = Pick<Ledger, 'instruments' | 'indicators' | 'scoreByKey'> & {
  readonly eventById: ReadonlyMap<string, ChartEvent>;
};

const NONE: ReadonlySet<string> = new Set();

export function placesOf(at: Pointed, ledger: Known, view: Pick<ViewState, 'kinds'>): PointedPlaces {
  if (at.type === 'event') return eventPlaces(at.ids, ledger, view);
  if (at.type === 'score') {
    const year = coverageYear(at.key, ledger);
    return {
      events: NONE,
      scores: new Set([at.key]),
      indicators: new Set([parseScoreKey(at.key)?.indicator ?? '']),
      cells: new Set(year === undefined ? [] : [cellKey(year, null)]),
    };
  }
  return {
    events: NONE,
    scores: NONE,
    indicators: NONE,
    cells: new Set([cellKey(at.year, null), cellKey(at.year, at.kind)]),
  };
}

/** An event has a segment where it is drawn: its year and the kind of its lane. A total over events has none. */
function eventPlaces(
  ids: readonly string[],
  { eventById }: Known,
  view: Pick<ViewState, 'kinds'>,
): PointedPlaces {
  const kinds = new Set(activeKinds(view));
  const cells = ids.flatMap((id) => {
    const event = eventById.get(id);
    const year = event && event.summary !== true ? yearOfEvent(event) : undefined;
    const kind = event && laneOf(event, kinds);
    return year === undefined || kind === undefined ? [] : [cellKey(year, null), cellKey(year, kind)];
  });
  return { events: new Set(ids), scores: NONE, indicators: NONE, cells: new Set(cells) };
}

function coverageYear(key: ScoreKey, { instruments }: Known): number | undefined {
  const parts = parseScoreKey(key);
  const instrument = parts && instruments.get(instrumentOf(parts.indicator));
  return instrument && coverageYearOf(instrument, parts.edition);
}

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
