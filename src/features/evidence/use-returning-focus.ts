import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/** The one mark of the timeline that Tab reaches: the way on when the old place is gone, or never was. */
const TIMELINE_STOP = '.timeline [tabindex="0"]';

function isFocusable(element: Element | null): element is HTMLElement | SVGElement {
  return element instanceof HTMLElement || element instanceof SVGElement;
}

/** Whether an element was scrolled since somebody last set it to no. To ask the element costs a layout of the page. */
function useScrolled(scroller: RefObject<HTMLElement | null>): RefObject<boolean> {
  const isScrolled = useRef(false);
  useEffect(() => {
    const element = scroller.current;
    const note = () => {
      isScrolled.current = true;
    };
    element?.addEventListener('scroll', note);
    return () => element?.removeEventListener('scroll', note);
  }, [scroller]);
  return isScrolled;
}

function leadToTop(element: HTMLElement | null, isScrolled: RefObject<boolean>): void {
  if (isScrolled.current) element?.scrollTo({ top: 0 });
  isScrolled.current = false;
}

/** What else happens when the name changes. */
interface FocusScene {
  readonly tour: number | null;
  /** Whether the latest change took the place of a view instead of following it: nobody asked for it. */
  readonly isReplaced: () => boolean;
}

/**
 * Moves the focus to `target`, and the `scroller` to its top, whenever `name` changes to something,
 * and gives a function that brings it back to where it was before the first of those moves. The first render moves nothing:
 * a shared link must not pull the focus down the page. Nor does a step of the tour, whose
 * own heading takes the focus then, nor a view that was only completed (`isReplaced`).
 */
export function useReturningFocus(
  target: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  name: string,
  { tour, isReplaced }: FocusScene,
): () => void {
  const origin = useRef<Element | null>(null);
  const last = useRef({ name, tour });
  const isScrolled = useScrolled(scroller);
  // In the paint that shows the evidence, not in one of its own.
  useLayoutEffect(() => {
    const before = last.current;
    last.current = { name, tour };
    if (before.name === name || name === '') return;
    leadToTop(scroller.current, isScrolled);
    if (before.tour !== tour || isReplaced()) return;
    const opened = before.name === '';
    const active = document.activeElement;
    if (opened && active && active !== document.body) origin.current = active;
    // During a tour the panel of a narrow page stands in the flow, and may be out of sight.
    target.current?.focus({ preventScroll: tour === null });
  }, [name, tour, isReplaced, target, scroller, isScrolled]);
  return useCallback(() => {
    const element = origin.current;
    origin.current = null;
    const known =
      isFocusable(element) && element.isConnected ? element : document.querySelector(TIMELINE_STOP);
    if (isFocusable(known)) known.focus({ preventScroll: tour === null });
  }, [tour]);
}
