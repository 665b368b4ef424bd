import { useSyncExternalStore } from 'react';

/**
 * Whether shortcuts of a single character work (WCAG 2.1.4: someone who speaks to the computer must be
 * able to switch them off). A preference of the reader: it stays in this browser, out of links.
 */
const STORAGE_KEY = 'democracy-ledger:single-keys';
const OFF = 'off';

const listeners = new Set<() => void>();
/** What was chosen in this visit, which holds also where the browser stores nothing. */
let chosen: boolean | undefined;

function readStored(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) !== OFF;
  } catch {
    return true;
  }
}

/** Asked whenever a key is pressed; so no part of the page needs to render again for it. */
export function singleKeysOn(): boolean {
  chosen ??= readStored();
  return chosen;
}

/** Returns whether the browser will remember it. */
export function setSingleKeys(on: boolean): boolean {
  chosen = on;
  for (const listener of listeners) listener();
  try {
    if (on) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, OFF);
    return true;
  } catch {
    return false;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useSingleKeys(): boolean {
  return useSyncExternalStore(subscribe, singleKeysOn, () => true);
}
