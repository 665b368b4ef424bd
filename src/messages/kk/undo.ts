import type { UndoMessages } from '../en/undo.ts';

/** The words of undo and redo, in Kazakh. */
export const kkUndo: UndoMessages = {
  undo: 'Болдырмау',
  redo: 'Қайтару',
  undoOf: (parts) => `Болдырмау: ${parts}`,
  redoOf: (parts) => `Қайтару: ${parts}`,
  undone: (parts) => `Болдырылмады: ${parts}`,
  redone: (parts) => `Қайтарылды: ${parts}`,
  parts: {
    tour: 'саяхат',
    window: 'уақыт',
    kinds: 'түрлер',
    sources: 'дереккөздер',
    query: 'іздеу',
    nitStrip: 'көрсеткіш',
    fiwStrip: 'көрсеткіш',
    compare: 'шығарылымдарды салыстыру',
    subscores: 'құрамдас бөліктер',
    selection: 'белгінің дереккөздері',
    table: 'кесте',
    explain: 'түсіндірме',
    tree: 'көрсеткіштер',
    earlier: 'жылу картасы',
  },
};
