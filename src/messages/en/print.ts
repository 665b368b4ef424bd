import { plural } from '../plural.ts';
import type { Translation } from '../translation.ts';

/** The words of the printed page, in English. */
export const enPrint = {
  shown: 'Shown',
  days: (days: string) => `${days}.`,
  events: (shown: number, all: number) => `${shown} of ${plural(all, 'event', 'events')}.`,
  kinds: (kinds: string) => `Only ${kinds}.`,
  noKinds: 'No kind of event.',
  toldBy: (sources: string) => `Told by ${sources}.`,
  noSources: 'No source.',
  query: (words: string) => `With the words “${words}”.`,
  printed: (product: string, date: string) => `Printed from ${product} on ${date}:`,
  sources: 'Sources of this view',
  terms: (terms: string) => `Terms: ${terms}`,
  cause: 'That an event falls in the year of a score does not make it a cause.',
} as const;

export type PrintMessages = Translation<typeof enPrint>;
