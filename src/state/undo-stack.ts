import { remember } from '../domain/remember.ts';
import { formatView } from './url-codec.ts';
import { DEFAULT_VIEW, type ViewState } from './view-state.ts';

/**
 * The committed views of a visit, for undo and redo. Two views are the same if their links are:
 * what cannot be told apart by a link is not a step. Nor is the language: what is seen stays the same.
 */
export interface UndoStack {
  /** Oldest first. */
  readonly past: readonly ViewState[];
  readonly present: ViewState;
  /** The next to be redone first. */
  readonly future: readonly ViewState[];
}

/** More steps than anyone takes back, and a bound on what a long visit keeps. */
export const MAX_UNDO_STEPS = 100;

const linkOf = remember((view: ViewState) => formatView({ ...view, language: DEFAULT_VIEW.language }));

export function isSameView(a: ViewState, b: ViewState): boolean {
  return a === b || linkOf(a) === linkOf(b);
}

export function startStack(present: ViewState): UndoStack {
  return { past: [], present, future: [] };
}

/** A new view was committed: what had been undone before it is gone. */
export function commitView(stack: UndoStack, view: ViewState): UndoStack {
  if (isSameView(stack.present, view)) return stack;
  return { past: [...stack.past, stack.present].slice(-MAX_UNDO_STEPS), present: view, future: [] };
}

export function undoView(stack: UndoStack): UndoStack {
  const before = stack.past.at(-1);
  if (!before) return stack;
  return { past: stack.past.slice(0, -1), present: before, future: [stack.present, ...stack.future] };
}

export function redoView(stack: UndoStack): UndoStack {
  const [after, ...future] = stack.future;
  if (!after) return stack;
  return { past: [...stack.past, stack.present], present: after, future };
}

/**
 * The browser's back or forward button led to a view. To the one before or after it is undo or redo,
 * so that both ways of going back agree; to any other it is a new step.
 */
export function visitView(stack: UndoStack, view: ViewState): UndoStack {
  const before = stack.past.at(-1);
  const [after] = stack.future;
  if (before && isSameView(before, view)) return undoView(stack);
  if (after && isSameView(after, view)) return redoView(stack);
  return commitView(stack, view);
}

/** All parts of a view but its language, which is no step. */
const STEP_KEYS = [
  'tour',
  'window',
  'kinds',
  'sources',
  'query',
  'nitStrip',
  'fiwStrip',
  'compare',
  'subscores',
  'selection',
  'table',
  'explain',
  'tree',
  'earlier',
] as const satisfies readonly Exclude<keyof ViewState, 'language'>[];

type StepKey = (typeof STEP_KEYS)[number];

/** The parts in which two views differ: what a step changed. */
export function changedParts(a: ViewState, b: ViewState): readonly StepKey[] {
  return STEP_KEYS.filter((key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]));
}
