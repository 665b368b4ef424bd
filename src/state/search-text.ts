import type { EvidenceLedger } from '../bundle/evidence-ledger.ts';
import { foldText } from '../domain/fold-text.ts';

/** What a text search looks through. */
export type Searched = Pick<EvidenceLedger, 'textOf'>;

/** Every word of the query must occur somewhere in the event. */
export function matchesQuery({ textOf }: Searched, id: string, foldedWords: readonly string[]): boolean {
  const text = textOf(id);
  return text !== undefined && foldedWords.every((word) => text.includes(word));
}

export function queryWords(query: string): string[] {
  return foldText(query)
    .split(/\s+/)
    .filter((word) => word !== '');
}
