import { CircleQuestionMark } from 'lucide';
import { lazy } from 'react';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useOpening } from '../../ui/use-opening.ts';
import { WhenOpen } from '../../ui/WhenOpen.tsx';
import { useHelpKey } from './use-help-key.ts';

const HelpDialog = lazy(async () => ({ default: (await import('./HelpDialog.tsx')).HelpDialog }));

/** Opens the help, by itself or by the key `?`. */
export function HelpButton() {
  const messages = useMessages();
  const opening = useOpening();
  useHelpKey(opening.show);
  return (
    <>
      <Button look="quiet" aria-haspopup="dialog" aria-keyshortcuts="?" onClick={opening.show}>
        <Icon of={CircleQuestionMark} size={16} /> {messages.help}
      </Button>
      <WhenOpen opening={opening}>{(close) => <HelpDialog onClose={close} />}</WhenOpen>
    </>
  );
}
