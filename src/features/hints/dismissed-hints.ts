import * as z from 'zod/mini';
import type { HintId } from '../../messages/en/help.ts';

/** In the order in which they stand. */
export const HINT_IDS: readonly HintId[] = ['evidence', 'sharing', 'guide'];

const STORAGE_KEY = 'democracy-ledger:hints';
const Dismissed = z.array(z.enum(['evidence', 'sharing', 'guide']));

/** Where nothing is stored, or something else, no tip was dismissed. */
export function readDismissed(): readonly HintId[] {
  try {
    return Dismissed.safeParse(JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '[]')).data ?? [];
  } catch {
    return [];
  }
}

export function storeDismissed(ids: readonly HintId[]): void {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(ids));
  } catch {
    // Not remembered, but gone for this visit.
  }
}
