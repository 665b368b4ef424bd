import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LedgerStore } from './ledger-store.ts';
import type { ViewLog } from './view-log.ts';
import {
  commitView,
  isSameView,
  redoView,
  startStack,
  undoView,
  visitView,
  type UndoStack,
} from './undo-stack.ts';

export interface UndoHistory {
  readonly stack: StoreApi<UndoStack>;
  readonly undo: () => void;
  readonly redo: () => void;
}

/**
 * Follows the views that were and are committed. Undo and redo are commits of their own: the address gets
 * a new entry, and the back button leads to the view before the undo.
 */
export function trackUndo(store: LedgerStore, log: ViewLog): UndoHistory {
  const stack = createStore<UndoStack>(() => startStack(log.first));
  const replaceStack = (next: UndoStack) => stack.setState(next, true);
  log.tell(({ view, visited }) => {
    const reach = visited ? visitView : commitView;
    replaceStack(reach(stack.getState(), view));
  });
  function step(move: (from: UndoStack) => UndoStack) {
    // What is still being typed or dragged counts as a step of its own.
    const committed = commitView(stack.getState(), store.getState().view);
    const moved = move(committed);
    replaceStack(moved);
    const { view, change } = store.getState();
    // The reader keeps the language that they read in now.
    if (!isSameView(moved.present, view)) change({ ...moved.present, language: view.language }, 'push');
  }
  return { stack, undo: () => step(undoView), redo: () => step(redoView) };
}
