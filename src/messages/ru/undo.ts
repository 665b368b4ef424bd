import type { UndoMessages } from '../en/undo.ts';

/** The words of undo and redo, in Russian. */
export const ruUndo: UndoMessages = {
  undo: 'Отменить',
  redo: 'Вернуть',
  undoOf: (parts) => `Отменить: ${parts}`,
  redoOf: (parts) => `Вернуть: ${parts}`,
  undone: (parts) => `Отменено: ${parts}`,
  redone: (parts) => `Возвращено: ${parts}`,
  parts: {
    tour: 'экскурсия',
    window: 'время',
    kinds: 'виды',
    sources: 'источники',
    query: 'поиск',
    nitStrip: 'показатель',
    fiwStrip: 'показатель',
    compare: 'сравнение выпусков',
    subscores: 'составляющие',
    selection: 'источники отметки',
    table: 'таблица',
    explain: 'объяснение',
    tree: 'показатели',
    earlier: 'тепловая карта',
  },
};
