import { startTransition, useEffect, useLayoutEffect, useState, type RefObject } from 'react';

/** The width of the drawing that a prerendered page shows in this element, if it does. */
function drawnWidth(element: HTMLElement): number | undefined {
  const shown = [...element.querySelectorAll('svg.timeline')].find((svg) => svg.checkVisibility());
  return shown ? Number(shown.getAttribute('width')) : undefined;
}

/**
 * Width to draw at, in CSS pixels; `null` while the page is as it was prerendered. It begins with the
 * width of the prerendered drawing, so that what takes its place looks the same and what was clicked
 * there is found again; from then on it follows the element. What takes the place of a drawing is made
 * in small steps, between which the browser can do other things: the drawing stands there until then.
 */
export function useFigureWidth(ref: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    if (!ref.current) return;
    const drawn = drawnWidth(ref.current);
    if (drawn === undefined) setWidth(Math.floor(ref.current.getBoundingClientRect().width));
    else startTransition(() => setWidth(drawn));
  }, [ref]);
  const isAlive = width !== null;
  useEffect(() => {
    if (!isAlive || !ref.current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [ref, isAlive]);
  return width;
}
