import type { CSSProperties } from 'react';

/** Figures of equal width, in the page and in a file of its own; not for words, whose hyphens it would widen too. */
export const TABULAR: CSSProperties = { fontVariantNumeric: 'tabular-nums' };
