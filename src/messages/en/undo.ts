import type { Translation } from '../translation.ts';

/** The words of undo and redo, in English. */
export const enUndo = {
  undo: 'Undo',
  redo: 'Redo',
  undoOf: (parts: string) => `Undo: ${parts}`,
  redoOf: (parts: string) => `Redo: ${parts}`,
  undone: (parts: string) => `Undone: ${parts}`,
  redone: (parts: string) => `Redone: ${parts}`,
  parts: {
    tour: 'tour',
    window: 'time',
    kinds: 'kinds',
    sources: 'sources',
    query: 'search',
    nitStrip: 'indicator',
    fiwStrip: 'indicator',
    compare: 'compared editions',
    subscores: 'subscores',
    selection: 'evidence',
    table: 'table',
    explain: 'explanation',
    tree: 'indicators',
    earlier: 'heat map',
  },
} as const;

export type UndoMessages = Translation<typeof enUndo>;
