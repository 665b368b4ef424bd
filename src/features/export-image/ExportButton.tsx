import { ImageDown } from 'lucide';
import { lazy, Suspense, useState } from 'react';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import type { ExportDialogProps } from './ExportDialog.tsx';
import { Icon } from '../../ui/Icon.tsx';

// Drawing and fonts for a figure are loaded when somebody wants one.
const ExportDialog = lazy(async () => ({ default: (await import('./ExportDialog.tsx')).ExportDialog }));

export function ExportButton({ timeline }: Pick<ExportDialogProps, 'timeline'>) {
  const messages = useMessages().timeline;
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Icon of={ImageDown} size={16} /> {messages.exportImage}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <ExportDialog timeline={timeline} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
