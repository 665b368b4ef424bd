import type { Ledger } from '../bundle/ledger.ts';
import { canShareStrip } from './view-state.ts';

/** What the codec must know of the bundle to tell a good id from a bad one. */
export type KnownIds = Pick<
  Ledger,
  'eventById' | 'scoreByKey' | 'sources' | 'events' | 'instruments' | 'indicators' | 'scoresByIndicator'
>;

export const SEPARATOR = '~';

export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };

export const good = <T>(value: T): Read<T> => ({ ok: true, value });
export const BAD = { ok: false } as const;

export interface Codec<T> {
  /** Key in the URL. */
  readonly key: string;
  /** `undefined`: the default, which is not written. */
  readonly write: (value: T) => string | undefined;
  readonly read: (text: string, known: KnownIds) => Read<T>;
}

export function listCodec<T extends string>(
  key: string,
  isKnown: (text: string, known: KnownIds) => text is T,
): Codec<readonly T[] | null> {
  return {
    key,
    write: (items) => (items === null ? undefined : items.length === 0 ? 'none' : items.join(SEPARATOR)),
    read: (text, known) => {
      if (text === 'none') return good([]);
      const items = text.split(SEPARATOR);
      const valid = items.filter((item): item is T => isKnown(item, known));
      return valid.length === items.length ? good([...new Set(valid)]) : BAD;
    },
  };
}

/** Codes of indicators of one instrument: `E1~E2`. */
export function stripCodec(key: string, standard: readonly string[]): Codec<readonly string[]> {
  const prefix = `${key.toUpperCase()}.`;
  return {
    key,
    write: (ids) =>
      String(ids) === String(standard) ? undefined : ids.map((id) => id.slice(prefix.length)).join(SEPARATOR),
    read: (text, { indicators }) => {
      const ids = [...new Set(text.split(SEPARATOR).map((code) => prefix + code))];
      return canShareStrip(ids.map((id) => indicators.get(id))) ? good(ids) : BAD;
    },
  };
}

/** Off is the default, which is not written. */
export function switchCodec(key: string): Codec<boolean> {
  return {
    key,
    write: (open) => (open ? '1' : undefined),
    read: (text) => (text === '1' ? good(true) : BAD),
  };
}
