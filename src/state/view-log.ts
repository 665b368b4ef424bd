import type { LedgerStore } from './ledger-store.ts';
import type { ViewState } from './view-state.ts';

/** A view that was reached. */
export interface ViewStep {
  readonly view: ViewState;
  /** By the browser's back or forward button, and not by a commit of the page. */
  readonly visited: boolean;
}

/** The views that were reached since the page came alive: for undo, which comes later than the first of them. */
export interface ViewLog {
  readonly first: ViewState;
  /** Begins to follow the store; returns the function that stops it. */
  readonly start: () => () => void;
  /** Tells who asks all steps so far, and from now on each one; the last who asked is told. */
  readonly tell: (take: (step: ViewStep) => void) => void;
}

export function logViews(store: LedgerStore): ViewLog {
  const steps: ViewStep[] = [];
  let told: ((step: ViewStep) => void) | undefined;
  return {
    first: store.getState().view,
    start: () =>
      store.subscribe(({ history, view }, before) => {
        const visited = history === 'none';
        if (history === 'replace' || (visited && view === before.view)) return;
        const step = { view, visited };
        steps.push(step);
        told?.(step);
      }),
    tell: (take) => {
      for (const step of steps) take(step);
      told = take;
    },
  };
}
