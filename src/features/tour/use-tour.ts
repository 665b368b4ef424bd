import { useCallback, useEffect, useRef } from 'react';
import { useLedger, useLedgerStore } from '../../state/LedgerStoreProvider.tsx';
import { isSameView } from '../../state/undo-stack.ts';
import { DEFAULT_VIEW, type ViewState } from '../../state/view-state.ts';
import { tourOf, viewOfStep } from './tour-steps.ts';

/** The view that the tour left, to come back to; a tour that began with a link left none. */
export function useViewBefore(): () => ViewState | null {
  const store = useLedgerStore();
  const before = useRef<ViewState | null>(null);
  useEffect(
    () =>
      store.subscribe(({ view }, { view: last }) => {
        if (view.tour !== null && last.tour === null) before.current = last;
      }),
    [store],
  );
  return useCallback(() => before.current, []);
}

/** The stop at which the tour is, and the ways on. */
export function useTour(step: number, viewBefore: () => ViewState | null) {
  const country = useLedger((state) => state.ledger.country.code);
  const view = useLedger((state) => state.view);
  const change = useLedger((state) => state.change);
  const tour = tourOf(country);
  useEffect(() => {
    // A link that says only "tour=3" means the view of that step.
    if (!isSameView(view, { ...DEFAULT_VIEW, tour: step })) return;
    const saved = viewOfStep(tour, step);
    if (saved) change(saved, 'replace');
  }, [step, view, tour, change]);
  const go = useCallback(
    (to: number) => {
      const saved = viewOfStep(tour, to);
      if (saved) change(saved);
    },
    [tour, change],
  );
  const { language } = view;
  const end = useCallback(() => {
    const before = viewBefore();
    // The reader keeps the language that they read in now.
    change(before ? { ...before, language } : { tour: null });
  }, [change, viewBefore, language]);
  return { tour, current: tour[step - 1], go, end };
}
