import type { LedgerEvent } from '../../domain/event.ts';
import { PassageFile } from '../dataset/passage-file.ts';
import type { Reason } from '../dataset/reason.ts';
import { jsonText } from '../dataset/write-atomically.ts';
import {
  CASES_FILE,
  DISAGREEMENTS_FILE,
  EVENTS_FILE,
  LINKS_FILE,
  NAMES_FILE,
  PASSAGES_FILE,
  REASONS_FILE,
  smallContext,
  smallDataset,
  smallEvents,
  type SmallDataset,
} from './small-dataset.ts';

type Context = ReturnType<typeof smallContext>;

/** The dataset with its disagreements, links, cases or names changed. */
export function withContext(change: (context: Context) => Partial<Context>): SmallDataset {
  const small = smallDataset();
  const { disagreements, links, cases, names } = { ...smallContext(), ...change(smallContext()) };
  small.files.set(DISAGREEMENTS_FILE, jsonText(disagreements));
  small.files.set(LINKS_FILE, jsonText(links));
  small.files.set(CASES_FILE, jsonText(cases));
  small.files.set(NAMES_FILE, jsonText(names));
  return small;
}

/** The dataset without disagreements, links and cases, for tests that put other events into it. */
export function withoutContext(): SmallDataset {
  return withContext(() => ({ disagreements: [], links: [], cases: [] }));
}

/** The dataset with its events changed. */
export function withEvents(
  change: (rally: LedgerEvent, sentence: LedgerEvent) => readonly LedgerEvent[],
): SmallDataset {
  const small = smallDataset();
  small.files.set(EVENTS_FILE, jsonText(change(...smallEvents())));
  return small;
}

/** The dataset with its passages changed. */
export function withPassages(change: (file: PassageFile) => PassageFile): SmallDataset {
  const small = smallDataset();
  const file = PassageFile.parse(JSON.parse(small.files.get(PASSAGES_FILE) ?? ''));
  small.files.set(PASSAGES_FILE, jsonText(change(file)));
  return small;
}

/** The dataset with reasons that a curator chose. */
export function withReasons(...reasons: readonly Reason[]): SmallDataset {
  const small = smallDataset();
  small.files.set(REASONS_FILE, jsonText(reasons));
  return small;
}

/** A record begins on the line before its first field. */
export function lineBefore(line: string): string {
  return String(Number(line) - 1);
}

/** `data/events/XYZ/2019.json:` and the line on which the words stand for the `nth` time. */
export function place(small: SmallDataset, words: string, nth = 1, file = EVENTS_FILE): string {
  const lines = (small.files.get(file) ?? '').split('\n');
  const found = lines.flatMap((line, index) => (line.includes(words) ? [index + 1] : []));
  return `${file}:${found[nth - 1]}`;
}
