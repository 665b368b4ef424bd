import { ImageDown } from 'lucide';
import { Suspense, useState, type ReactNode } from 'react';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';

interface OpeningButtonProps {
  /** Of the chart, where it is not the main figure. */
  readonly name?: string;
  readonly renderDialog: (onClose: () => void) => ReactNode;
}

/** Opens the dialogue in which a chart becomes an image. */
export function OpeningButton({ name, renderDialog }: OpeningButtonProps) {
  const { exportImage } = useMessages().timeline;
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button aria-label={name && `${exportImage}: ${name}`} onClick={() => setOpen(true)}>
        <Icon of={ImageDown} size={16} /> {exportImage}
      </Button>
      {open && <Suspense fallback={null}>{renderDialog(() => setOpen(false))}</Suspense>}
    </>
  );
}
