import { Redo2, Undo2 } from 'lucide';
import { useMemo, useState } from 'react';
import type { UndoMessages } from '../../messages/en/undo.ts';
import { useUndoMessages } from '../../messages/use-undo-messages.ts';
import { useLedgerStore } from '../../state/LedgerStoreProvider.tsx';
import { trackUndo } from '../../state/undo-history.ts';
import { changedParts, type UndoStack } from '../../state/undo-stack.ts';
import { useFollowingPart } from '../../state/use-following-part.ts';
import type { ViewLog } from '../../state/view-log.ts';
import type { ViewState } from '../../state/view-state.ts';
import { IconButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { behindFrameAfterNext, inFrameAfterNext } from '../../ui/after-paint.ts';
import { useUndoKeys } from './use-undo-keys.ts';

/** The step may open evidence, which takes the focus; who steps by button wants to step on. */
function keepFocus(button: HTMLElement, step: () => void): void {
  step();
  // After the evidence, which comes in that frame, too.
  inFrameAfterNext(() => button.focus());
}

const whole = (stack: UndoStack) => stack;

/** What a step back and a step forward would change, in words; `undefined` where there is none. */
function wordsOf({ past, present, future }: UndoStack, { parts }: UndoMessages) {
  const partsTo = (view: ViewState | undefined) =>
    view &&
    changedParts(present, view)
      .map((part) => parts[part])
      .join(', ');
  return { toUndo: partsTo(past.at(-1)), toRedo: partsTo(future[0]) };
}

/** Steps back and forward through the views of this visit, and says what each step changes. */
export function UndoButtons({ log }: { readonly log: ViewLog }) {
  const messages = useUndoMessages();
  const store = useLedgerStore();
  const [history] = useState(() => trackUndo(store, log, behindFrameAfterNext));
  const [said, setSaid] = useState('');
  const { toUndo, toRedo } = wordsOf(useFollowingPart(history.stack, whole), messages);
  const steps = useMemo(() => {
    // As they are now, which the buttons may not say yet.
    const words = () => wordsOf(history.now(), messages);
    return {
      undo: () => {
        const { toUndo: undone } = words();
        history.undo();
        if (undone !== undefined) setSaid(messages.undone(undone));
      },
      redo: () => {
        const { toRedo: redone } = words();
        history.redo();
        if (redone !== undefined) setSaid(messages.redone(redone));
      },
    };
  }, [history, messages]);
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
