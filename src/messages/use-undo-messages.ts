import { enUndo, type UndoMessages } from './en-undo.ts';

/** The catalogue of undo and redo; import it only from parts that load after the first view. */
export function useUndoMessages(): UndoMessages {
  return enUndo;
}
