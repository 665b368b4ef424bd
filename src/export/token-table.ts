import type { TokenTable } from './resolve-tokens.ts';

export type FigureTheme = 'light' | 'dark';

/** The named tokens that have a value; a missing custom property reads as an empty string. */
export function buildTokenTable(
  names: readonly string[],
  readProperty: (name: string) => string,
): TokenTable {
  const entries = names.map((name) => [name, readProperty(name).trim()] as const);
  return new Map(entries.filter(([, value]) => value !== ''));
}

/**
 * Reads tokens from the style sheet of the page, whatever theme the page itself wears: a hidden element
 * takes on the theme, and the browser computes.
 */
export function readTokenTable(names: readonly string[], theme: FigureTheme, page: Document): TokenTable {
  const probe = page.createElement('div');
  probe.dataset['theme'] = theme;
  probe.hidden = true;
  page.body.append(probe);
  try {
    const style = getComputedStyle(probe);
    return buildTokenTable(names, (name) => style.getPropertyValue(name));
  } finally {
    probe.remove();
  }
}
