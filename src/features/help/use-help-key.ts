import { useEffect } from 'react';
import { isTyping } from '../../ui/is-typing.ts';
import { singleKeysOn } from '../../ui/single-keys.ts';

/** `?` opens the help, unless someone writes, a dialogue is open, or single keys are switched off. */
export function useHelpKey(open: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
      if (isTyping(event.target) || !singleKeysOn() || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [open]);
}
