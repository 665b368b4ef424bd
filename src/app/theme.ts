import * as z from 'zod/mini';
import { THEME_KEY } from './theme-key.ts';

/** A preference of the reader, not of the view: it stays in this browser and out of links. */
export const ThemeChoice = z.enum(['auto', 'light', 'dark']);
export type ThemeChoice = z.infer<typeof ThemeChoice>;

export function readThemeChoice(): ThemeChoice {
  try {
    return ThemeChoice.safeParse(localStorage.getItem(THEME_KEY)).data ?? 'auto';
  } catch {
    // Storage may be forbidden; the page then follows the system.
    return 'auto';
  }
}

export function storeThemeChoice(choice: ThemeChoice): void {
  try {
    localStorage.setItem(THEME_KEY, choice);
  } catch {
    // Not remembered, but it holds for this visit.
  }
}

/** Sets the theme of the page; `systemIsDark` decides for `auto`. */
export function applyTheme(choice: ThemeChoice, systemIsDark: boolean): void {
  const dark = choice === 'dark' || (choice === 'auto' && systemIsDark);
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
}
