import { Redo2, Undo2 } from 'lucide';
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { useUndoMessages } from '../../messages/use-undo-messages.ts';
import { useLedgerStore } from '../../state/LedgerStoreProvider.tsx';
import { trackUndo } from '../../state/undo-history.ts';
import { changedParts } from '../../state/undo-stack.ts';
import type { ViewLog } from '../../state/view-log.ts';
import type { ViewState } from '../../state/view-state.ts';
import { IconButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { inFrameAfterNext } from '../../ui/after-paint.ts';
import { useUndoKeys } from './use-undo-keys.ts';

/** The step may open evidence, which takes the focus; who steps by button wants to step on. */
function keepFocus(button: HTMLElement, step: () => void): void {
  step();
  // After the evidence, which comes in that frame, too.
  inFrameAfterNext(() => button.focus());
}

/** Steps back and forward through the views of this visit, and says what each step changes. */
export function UndoButtons({ log }: { readonly log: ViewLog }) {
  const messages = useUndoMessages();
  const store = useLedgerStore();
  const [history] = useState(() => trackUndo(store, log));
  const { past, present, future } = useStore(history.stack);
  const [said, setSaid] = useState('');
  const before = past.at(-1);
  const [after] = future;
  const partsTo = (view: ViewState | undefined) =>
    view &&
    changedParts(present, view)
      .map((part) => messages.parts[part])
      .join(', ');
  const [toUndo, toRedo] = [partsTo(before), partsTo(after)];
  const steps = useMemo(
    () => ({
      undo: () => {
        history.undo();
        if (toUndo !== undefined) setSaid(messages.undone(toUndo));
      },
      redo: () => {
        history.redo();
        if (toRedo !== undefined) setSaid(messages.redone(toRedo));
      },
    }),
    [history, toUndo, toRedo, messages],
  );
  useUndoKeys(steps);
  // Not `disabled`: a button that turns itself off would drop the focus.
  return (
    <>
      <IconButton
        label={toUndo === undefined ? messages.undo : messages.undoOf(toUndo)}
        aria-disabled={toUndo === undefined}
        aria-keyshortcuts="Control+Z Meta+Z"
        onClick={(event) => keepFocus(event.currentTarget, steps.undo)}
      >
        <Icon of={Undo2} size={18} />
      </IconButton>
      <IconButton
        label={toRedo === undefined ? messages.redo : messages.redoOf(toRedo)}
        aria-disabled={toRedo === undefined}
        aria-keyshortcuts="Control+Shift+Z Control+Y Meta+Shift+Z"
        onClick={(event) => keepFocus(event.currentTarget, steps.redo)}
      >
        <Icon of={Redo2} size={18} />
      </IconButton>
      <span role="status" className="visually-hidden">
        {said}
      </span>
    </>
  );
}
