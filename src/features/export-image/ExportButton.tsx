import { ImageDown } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import type { ExportDialogProps } from './ExportDialog.tsx';

// Drawing and fonts for a figure are loaded when somebody wants one.
const ExportDialog = lazy(async () => ({ default: (await import('./ExportDialog.tsx')).ExportDialog }));

export function ExportButton({ timeline }: Pick<ExportDialogProps, 'timeline'>) {
  const messages = useMessages().timeline;
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <ImageDown aria-hidden size={16} /> {messages.exportImage}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <ExportDialog timeline={timeline} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
