import type { LedgerEvent } from '../domain/event.ts';

/** Ids of the sources of an event's accounts, each once. */
export function sourcesOf({ accounts }: Pick<LedgerEvent, 'accounts'>): string[] {
  return [...new Set(accounts.map(({ source }) => source))];
}
