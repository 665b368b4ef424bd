import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LedgerStore } from './ledger-store.ts';
import type { ViewLog, ViewStep } from './view-log.ts';
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
  /** May follow a little later than the view. */
  readonly stack: StoreApi<UndoStack>;
  /** The stack with every view that was reached so far. */
  readonly now: () => UndoStack;
  readonly undo: () => void;
  readonly redo: () => void;
}

/**
 * Follows the views that were and are committed. Undo and redo are commits of their own: the address gets
 * a new entry, and the back button leads to the view before the undo. What was reached is counted `later`: to compare
 * views need not hold up the answer to a click.
 */
export function trackUndo(
  store: LedgerStore,
  log: ViewLog,
  later: (run: () => void) => void = (run) => run(),
): UndoHistory {
  const stack = createStore<UndoStack>(() => startStack(log.first));
  const replaceStack = (next: UndoStack) => stack.setState(next, true);
  const reached: ViewStep[] = [];
  const now = (): UndoStack => {
    for (const { view, visited } of reached.splice(0)) {
      const reach = visited ? visitView : commitView;
      replaceStack(reach(stack.getState(), view));
    }
    return stack.getState();
  };
  log.tell((each) => {
    if (reached.push(each) === 1) later(now);
  });
  function step(move: (from: UndoStack) => UndoStack) {
    // What is still being typed or dragged counts as a step of its own.
    const committed = commitView(now(), store.getState().view);
    const moved = move(committed);
    replaceStack(moved);
    const { view, change } = store.getState();
    // The reader keeps the language that they read in now.
    if (!isSameView(moved.present, view)) change({ ...moved.present, language: view.language }, 'push');
  }
  return { stack, now, undo: () => step(undoView), redo: () => step(redoView) };
}
