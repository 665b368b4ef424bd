import { CircleQuestionMark } from 'lucide';
import { lazy, Suspense } from 'react';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useOpening } from '../../ui/use-opening.ts';
import { useHelpKey } from './use-help-key.ts';

const HelpDialog = lazy(async () => ({ default: (await import('./HelpDialog.tsx')).HelpDialog }));

/** Opens the help, by itself or by the key `?`. */
export function HelpButton() {
  const messages = useMessages();
  const { open, show, close } = useOpening();
  useHelpKey(show);
  return (
    <>
      <Button look="quiet" aria-haspopup="dialog" aria-keyshortcuts="?" onClick={show}>
        <Icon of={CircleQuestionMark} size={16} /> {messages.help}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <HelpDialog onClose={close} />
        </Suspense>
      )}
    </>
  );
}
