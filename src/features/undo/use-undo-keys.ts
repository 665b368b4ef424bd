import { useEffect } from 'react';
import { undoKey } from '../../state/undo-key.ts';
import { isTyping } from '../../ui/is-typing.ts';

/** Where text is written, or a dialogue is open, the keys belong to that. */
export function useUndoKeys(steps: { readonly undo: () => void; readonly redo: () => void }): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const step = undoKey(event);
      if (!step || event.defaultPrevented || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      steps[step]();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [steps]);
}
