import type { EventKind } from '../domain/event-kind.ts';
import type { DetailMessages } from '../messages/en/detail.ts';
import type { Messages } from '../messages/en/first-view.ts';

/** What the reader chose among the events; `null` where nothing is left out. */
export interface EventFilters {
  readonly kinds: readonly EventKind[] | null;
  /** By their short titles. */
  readonly sources: readonly string[] | null;
  readonly query: string;
  readonly shown: number;
  readonly all: number;
}

function listed(items: readonly string[]): string {
  return items.length === 0 ? '–' : items.join(', ');
}

/** The filters in words, part by part; a figure must say what it leaves out. */
export function filterWords(
  { kinds, sources, query, shown, all }: EventFilters,
  names: Pick<Messages, 'kinds'>,
  { words, shown: shownWords }: DetailMessages['exporting'],
): readonly string[] {
  return [
    kinds === null ? words.allKinds : words.kinds(listed(kinds.map((kind) => names.kinds[kind]))),
    ...(sources === null ? [] : [words.sources(listed(sources))]),
    ...(query === '' ? [] : [words.query(query)]),
    shownWords(shown, all),
  ];
}
