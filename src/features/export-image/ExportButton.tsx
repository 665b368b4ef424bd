import { ImageDown } from 'lucide';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { ExportSlotProps } from '../../export/ExportSlot.tsx';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { TimelineExportProps } from './TimelineExportDialog.tsx';

// Drawing and fonts for a figure are loaded when somebody wants one.
const ExportDialog = lazy(async () => ({ default: (await import('./ExportDialog.tsx')).ExportDialog }));
const TimelineExportDialog = lazy(async () => ({
  default: (await import('./TimelineExportDialog.tsx')).TimelineExportDialog,
}));

interface OpeningButtonProps {
  /** Of the chart, where it is not the main figure. */
  readonly name?: string;
  readonly renderDialog: (onClose: () => void) => ReactNode;
}

function OpeningButton({ name, renderDialog }: OpeningButtonProps) {
  const messages = useMessages().timeline;
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button aria-label={name && `${messages.exportImage}: ${name}`} onClick={() => setOpen(true)}>
        <Icon of={ImageDown} size={16} /> {messages.exportImage}
      </Button>
      {open && <Suspense fallback={null}>{renderDialog(() => setOpen(false))}</Suspense>}
    </>
  );
}

/** Takes the main figure away as an image. */
export function TimelineExportButton({ timeline }: TimelineExportProps) {
  return (
    <OpeningButton renderDialog={(close) => <TimelineExportDialog timeline={timeline} onClose={close} />} />
  );
}

/** Takes another chart away as an image. */
export function ExportButton({ chart, name }: ExportSlotProps) {
  return (
    <OpeningButton name={name} renderDialog={(close) => <ExportDialog chart={chart} onClose={close} />} />
  );
}
