import type { ChartEvent } from '../bundle/event-columns.ts';
import type { Ledger } from '../bundle/ledger.ts';
import { EVENT_KINDS, type EventKind } from '../domain/event-kind.ts';
import { coverageYearOf, instrumentOf } from '../domain/instrument.ts';
import { parseScoreKey, type ScoreKey } from '../domain/score.ts';
import { yearOfEvent } from './events-by-year.ts';
import type { Pointed } from './pointing.ts';
import { activeKinds, type ViewState } from './view-state.ts';
import { laneOf } from './visible-events.ts';

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

type Known = Pick<Ledger, 'instruments'> & {
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
