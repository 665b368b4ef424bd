import { ImageDown } from 'lucide';
import { Suspense, type ReactNode } from 'react';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useOpening } from '../../ui/use-opening.ts';

interface OpeningButtonProps {
  /** Of the chart, where it is not the main figure. */
  readonly name?: string;
  readonly renderDialog: (onClose: () => void) => ReactNode;
}

/** Opens the dialogue in which a chart becomes an image. */
export function OpeningButton({ name, renderDialog }: OpeningButtonProps) {
  const { exportImage } = useMessages().timeline;
  const { open, show, close } = useOpening();
  return (
    <>
      <Button aria-label={name && `${exportImage}: ${name}`} onClick={show}>
        <Icon of={ImageDown} size={16} /> {exportImage}
      </Button>
      {open && <Suspense fallback={null}>{renderDialog(close)}</Suspense>}
    </>
  );
}
