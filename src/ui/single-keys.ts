/**
 * Whether shortcuts of a single character work (WCAG 2.1.4: someone who speaks to the computer must be
 * able to switch them off). A preference of the reader: it stays in this browser, out of links.
 */
export const SINGLE_KEYS = { key: 'democracy-ledger:single-keys', off: 'off' } as const;

/** What was chosen in this visit, which holds also where the browser stores nothing. */
let chosen: boolean | undefined;

function readStored(): boolean {
  try {
    return localStorage.getItem(SINGLE_KEYS.key) !== SINGLE_KEYS.off;
  } catch {
    return true;
  }
}

/** Asked whenever a key is pressed; so no part of the page needs to render again for it. */
export function singleKeysOn(): boolean {
  chosen ??= readStored();
  return chosen;
}

/** For this visit; `setSingleKeys` remembers it, too. */
export function chooseSingleKeys(on: boolean): void {
  chosen = on;
}
