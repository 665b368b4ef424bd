import { ImageDown } from 'lucide';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { TimelineExportProps } from './TimelineExportDialog.tsx';
import type { ExportDialogProps } from './ExportDialog.tsx';

// Drawing and fonts for a figure are loaded when somebody wants one.
const ExportDialog = lazy(async () => ({ default: (await import('./ExportDialog.tsx')).ExportDialog }));
const TimelineExportDialog = lazy(async () => ({
  default: (await import('./TimelineExportDialog.tsx')).TimelineExportDialog,
}));

function OpeningButton(props: { readonly renderDialog: (onClose: () => void) => ReactNode }) {
  const messages = useMessages().timeline;
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Icon of={ImageDown} size={16} /> {messages.exportImage}
      </Button>
      {open && <Suspense fallback={null}>{props.renderDialog(() => setOpen(false))}</Suspense>}
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
export function ExportButton({ chart }: Pick<ExportDialogProps, 'chart'>) {
  return <OpeningButton renderDialog={(close) => <ExportDialog chart={chart} onClose={close} />} />;
}
