import { useSyncExternalStore } from 'react';
import { chooseSingleKeys, SINGLE_KEYS, singleKeysOn } from './single-keys.ts';

const listeners = new Set<() => void>();

/** Returns whether the browser will remember it. */
export function setSingleKeys(on: boolean): boolean {
  chooseSingleKeys(on);
  for (const listener of listeners) listener();
  try {
    if (on) localStorage.removeItem(SINGLE_KEYS.key);
    else localStorage.setItem(SINGLE_KEYS.key, SINGLE_KEYS.off);
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
