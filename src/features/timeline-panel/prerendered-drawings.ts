import { createContext } from 'react';
import { PRERENDERED_WIDTHS, type PrerenderedWidth } from './prerendered-widths.ts';

/** Those that the page which is being prerendered gets. */
export const PrerenderedDrawings =
  /* @__PURE__ */ createContext<readonly PrerenderedWidth[]>(PRERENDERED_WIDTHS);
