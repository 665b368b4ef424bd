import { createMessagesHook } from './create-messages-hook.ts';
import { enUndo, type UndoMessages } from './en/undo.ts';

/** The words of undo and redo; import it only from parts that load after the first view. */
export const useUndoMessages = createMessagesHook<UndoMessages>(enUndo, {
  ru: async () => (await import('./ru/undo.ts')).ruUndo,
  kk: async () => (await import('./kk/undo.ts')).kkUndo,
});
