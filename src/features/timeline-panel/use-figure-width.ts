import { useLayoutEffect, useState, type RefObject } from 'react';

/** The width of the drawing that a prerendered page shows in this element, if it does. */
function drawnWidth(element: HTMLElement): number | undefined {
  const shown = [...element.querySelectorAll('svg.timeline')].find((svg) => svg.checkVisibility());
  return shown ? Number(shown.getAttribute('width')) : undefined;
}

/**
 * Width to draw at, in CSS pixels; `null` while the page is as it was prerendered. It begins with the
 * width of the prerendered drawing, so that what takes its place looks the same and what was clicked
 * there is found again; from then on it follows the element.
 */
export function useFigureWidth(ref: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    setWidth(drawnWidth(element) ?? Math.floor(element.getBoundingClientRect().width));
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
