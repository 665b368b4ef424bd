/** Where the reader's choice of theme is kept. */
export const THEME_KEY = 'democracy-ledger:theme';

export const DARK_SYSTEM = '(prefers-color-scheme: dark)';
