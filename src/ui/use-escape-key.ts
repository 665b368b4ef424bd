import { useEffect, type RefObject } from 'react';

/** Calls `onEscape` when Escape is pressed while the focus is in the element. */
export function useEscapeKey(ref: RefObject<HTMLElement | null>, onEscape: () => void): void {
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onEscape();
    };
    element.addEventListener('keydown', listen);
    return () => element.removeEventListener('keydown', listen);
  }, [ref, onEscape]);
}
