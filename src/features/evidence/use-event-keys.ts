import { useEffect, type RefObject } from 'react';
import { isTyping } from '../../ui/is-typing.ts';
import { singleKeysOn } from '../../ui/single-keys.ts';

/**
 * `[` and `]` call `previous` and `next` while the focus is in the element, unless someone writes there.
 * Where a keyboard needs AltGr for a bracket (Control and Alt together), that is no other shortcut.
 */
export function useEventKeys(
  ref: RefObject<HTMLElement | null>,
  previous: (() => void) | undefined,
  next: (() => void) | undefined,
): void {
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const listen = (event: KeyboardEvent) => {
      const isShortcut = event.metaKey || event.ctrlKey !== event.altKey;
      if (event.defaultPrevented || isShortcut || isTyping(event.target) || !singleKeysOn()) return;
      const step = { '[': previous, ']': next }[event.key];
      if (!step) return;
      event.preventDefault();
      step();
    };
    element.addEventListener('keydown', listen);
    return () => element.removeEventListener('keydown', listen);
  }, [ref, previous, next]);
}
