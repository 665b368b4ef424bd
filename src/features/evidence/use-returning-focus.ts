import { useCallback, useEffect, useRef, type RefObject } from 'react';

/** The one mark of the timeline that Tab reaches: the way on when the old place is gone, or never was. */
const TIMELINE_STOP = '.timeline [tabindex="0"]';

function isFocusable(element: Element | null): element is HTMLElement | SVGElement {
  return element instanceof HTMLElement || element instanceof SVGElement;
}

/**
 * Moves the focus to `target`, and the `scroller` to its top, whenever `name` changes to something,
 * and gives a function that brings it back to where it was before the first of those moves. The first render moves nothing:
 * a shared link must not pull the focus down the page.
 */
export function useReturningFocus(
  target: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  name: string,
): () => void {
  const origin = useRef<Element | null>(null);
  const last = useRef(name);
  useEffect(() => {
    if (last.current === name) return;
    const opened = last.current === '';
    last.current = name;
    if (name === '') return;
    const active = document.activeElement;
    if (opened && active && active !== document.body) origin.current = active;
    scroller.current?.scrollTo({ top: 0 });
    target.current?.focus({ preventScroll: true });
  }, [name, target, scroller]);
  return useCallback(() => {
    const element = origin.current;
    origin.current = null;
    const known =
      isFocusable(element) && element.isConnected ? element : document.querySelector(TIMELINE_STOP);
    if (isFocusable(known)) known.focus({ preventScroll: true });
  }, []);
}
