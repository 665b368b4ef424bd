import { EVENT_KINDS, EventKind } from '../domain/event-kind.ts';
import { DEFAULT_LANGUAGE, parseLanguage } from '../domain/language.ts';
import { parseScoreKey, scoreKey } from '../domain/score.ts';
import {
  BAD,
  good,
  listCodec,
  SEPARATOR,
  stripCodec,
  switchCodec,
  type Codec,
  type KnownIds,
} from './link-codec.ts';
import { formatPair, parsePair } from './edition-pair.ts';
import { deriveExtent } from './extent.ts';
import { clipRange, formatRange, parseRange } from './time-text.ts';
import {
  DEFAULT_VIEW,
  SUBSCORE_VIEWS,
  TOUR_STEPS,
  type EventList,
  type Selection,
  type ViewState,
} from './view-state.ts';

/** Raised when a key changes its meaning; older links are then migrated here, never broken. */
const VIEW_VERSION = 1;

/** A part of a link that could not be used, for the notice that tells the reader so. */
export interface RejectedValue {
  readonly key: string;
  readonly value: string;
}

export interface ParsedView {
  readonly view: ViewState;
  readonly rejected: readonly RejectedValue[];
}

/** Keys that other sites append to links; they are none of our business. */
const FOREIGN_KEY = /^(utm_.*|fbclid|gclid|ref)$/;

type Values = Readonly<Record<string, string>>;
function isKind(text: string): text is EventKind {
  return EventKind.safeParse(text).success;
}

function isSource(text: string, known: KnownIds): text is string {
  return known.sources.has(text);
}

const listOfKinds = listCodec('kinds', isKind);

/** One codec a key of the view, exhaustively by type; the selection has keys of its own, below. */
const CODECS: { readonly [K in Exclude<keyof ViewState, 'selection'>]: Codec<ViewState[K]> } = {
  language: {
    key: 'lang',
    write: (language) => (language === DEFAULT_LANGUAGE ? undefined : language),
    read: (text) => {
      const language = parseLanguage(text);
      return language ? good(language) : BAD;
    },
  },
  window: {
    key: 'time',
    write: (range) => (range === null ? undefined : formatRange(range)),
    read: (text, known) => {
      const range = parseRange(text);
      // Of a link made for a longer bundle, the part that there is.
      const clipped = range && clipRange(range, deriveExtent(known));
      return clipped ? good(clipped) : BAD;
    },
  },
  kinds: {
    ...listOfKinds,
    read: (text, known) => {
      const read = listOfKinds.read(text, known);
      if (!read.ok || read.value === null) return read;
      const chosen = new Set(read.value);
      return good(chosen.size === EVENT_KINDS.length ? null : EVENT_KINDS.filter((kind) => chosen.has(kind)));
    },
  },
  sources: listCodec('sources', isSource),
  query: {
    key: 'q',
    write: (query) => (query === '' ? undefined : query),
    read: (text) => (text.length <= 200 ? good(text) : BAD),
  },
  nitStrip: stripCodec('nit', DEFAULT_VIEW.nitStrip),
  fiwStrip: stripCodec('fiw', DEFAULT_VIEW.fiwStrip),
  table: switchCodec('table'),
  explain: switchCodec('explain'),
  subscores: {
    key: 'subscores',
    write: (shown) => (shown === DEFAULT_VIEW.subscores ? undefined : shown),
    read: (text) => {
      const shown = SUBSCORE_VIEWS.find((candidate) => candidate === text);
      return shown ? good(shown) : BAD;
    },
  },
  tree: switchCodec('tree'),
  earlier: switchCodec('earlier'),
  compare: {
    key: 'compare',
    write: (pair) => (pair === null ? undefined : formatPair(pair)),
    read: (text, known) => {
      const pair = parsePair(text, known);
      return pair ? good(pair) : BAD;
    },
  },
  tour: {
    key: 'tour',
    write: (step) => (step === null ? undefined : String(step)),
    read: (text) => (/^[1-9]$/.test(text) && Number(text) <= TOUR_STEPS ? good(Number(text)) : BAD),
  },
};

/** `protest.2019..2019`, and after a `~` the window in which the badge stood. */
function writeList(list: EventList): string {
  const within = list.within ? `${SEPARATOR}${formatRange(list.within)}` : '';
  return `${list.kind}.${formatRange(list)}${within}`;
}

function readList(text: string): EventList | undefined {
  const dot = text.indexOf('.');
  const kind = EventKind.safeParse(text.slice(0, dot));
  const [days = '', window, ...rest] = text.slice(dot + 1).split(SEPARATOR);
  const range = parseRange(days);
  if (!kind.success || !range || rest.length > 0) return undefined;
  const list = { kind: kind.data, ...range };
  if (window === undefined) return list;
  const within = parseRange(window);
  return within && { ...list, within };
}

function writeSelection(selection: Selection | null): [string, string][] {
  if (selection === null) return [];
  if (selection.type === 'score') return [['score', selection.key]];
  if (selection.type === 'list') return [['list', writeList(selection.list)]];
  const event: [string, string] = ['event', selection.id];
  return selection.list ? [event, ['list', writeList(selection.list)]] : [event];
}

function readSelection(values: Values, known: KnownIds, rejected: RejectedValue[]): Selection | null {
  const reject = (key: string) => rejected.push({ key, value: values[key] ?? '' });
  const list = values['list'] === undefined ? null : (readList(values['list']) ?? null);
  if (values['list'] !== undefined && list === null) reject('list');
  if (values['event'] !== undefined) {
    if (known.eventById.has(values['event'])) {
      // One thing is pinned at a time.
      if (values['score'] !== undefined) reject('score');
      return { type: 'event', id: values['event'], list };
    }
    reject('event');
  }
  if (values['score'] !== undefined) {
    const parts = parseScoreKey(values['score']);
    if (parts && known.scoreByKey.has(scoreKey(parts))) {
      if (list) reject('list');
      return { type: 'score', key: scoreKey(parts) };
    }
    reject('score');
  }
  return list ? { type: 'list', list } : null;
}

/** In the order of a link. */
const KEYS = [
  'language',
  'window',
  'kinds',
  'sources',
  'query',
  'nitStrip',
  'fiwStrip',
  'table',
  'explain',
  'subscores',
  'tree',
  'earlier',
  'compare',
  'tour',
] as const satisfies readonly (keyof typeof CODECS)[];

const KNOWN_KEYS = new Set(['v', 'event', 'score', 'list', ...KEYS.map((name) => CODECS[name].key)]);

function readKey<K extends keyof typeof CODECS>(
  name: K,
  values: Values,
  known: KnownIds,
  rejected: RejectedValue[],
): ViewState[K] {
  const codec: Codec<ViewState[K]> = CODECS[name];
  const text = values[codec.key];
  if (text === undefined) return DEFAULT_VIEW[name];
  const read = codec.read(text, known);
  if (read.ok) return read.value;
  rejected.push({ key: codec.key, value: text });
  return DEFAULT_VIEW[name];
}

/**
 * The decoded keys and values of a URL's query (`URLSearchParams`) → view. Never fails: what is unknown or wrong is left out and reported,
 * the rest of the link still holds.
 */
export function parseView(entries: Iterable<readonly [string, string]>, known: KnownIds): ParsedView {
  const values: Values = Object.fromEntries(entries);
  const rejected: RejectedValue[] = Object.entries(values)
    .filter(([key]) => !KNOWN_KEYS.has(key) && !FOREIGN_KEY.test(key))
    .map(([key, value]) => ({ key, value }));
  const version = values['v'];
  if (version !== undefined && version !== String(VIEW_VERSION)) rejected.push({ key: 'v', value: version });
  const view: ViewState = {
    language: readKey('language', values, known, rejected),
    window: readKey('window', values, known, rejected),
    kinds: readKey('kinds', values, known, rejected),
    sources: readKey('sources', values, known, rejected),
    query: readKey('query', values, known, rejected),
    nitStrip: readKey('nitStrip', values, known, rejected),
    fiwStrip: readKey('fiwStrip', values, known, rejected),
    table: readKey('table', values, known, rejected),
    explain: readKey('explain', values, known, rejected),
    subscores: readKey('subscores', values, known, rejected),
    tree: readKey('tree', values, known, rejected),
    earlier: readKey('earlier', values, known, rejected),
    compare: readKey('compare', values, known, rejected),
    tour: readKey('tour', values, known, rejected),
    selection: readSelection(values, known, rejected),
  };
  return { view, rejected };
}

/** Percent-encodes only what a query must; `~`, `@` and `:` stay readable and survive being pasted. */
function encode(value: string): string {
  // Half of a surrogate pair, such as half an emoji, has no encoding: `encodeURIComponent` would throw.
  const wellFormed = value.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
  return encodeURIComponent(wellFormed).replaceAll('%40', '@').replaceAll('%3A', ':').replaceAll('%20', '+');
}

function writeKey<K extends keyof typeof CODECS>(name: K, view: Pick<ViewState, K>): [string, string][] {
  const codec: Codec<ViewState[K]> = CODECS[name];
  const text = codec.write(view[name]);
  return text === undefined ? [] : [[codec.key, text]];
}

/** View → query part of a URL: only what differs from the default, with the version; '' for the default view. */
export function formatView(view: ViewState): string {
  const pairs = [...KEYS.flatMap((name) => writeKey(name, view)), ...writeSelection(view.selection)];
  if (pairs.length === 0) return '';
  return `?${[['v', String(VIEW_VERSION)], ...pairs].map(([key, value]) => `${key}=${encode(value ?? '')}`).join('&')}`;
}
