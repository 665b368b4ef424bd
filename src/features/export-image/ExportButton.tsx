import { ImageDown } from 'lucide';
import { lazy } from 'react';
import type { ExportSlotProps } from '../../export/ExportSlot.tsx';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { OpeningButton } from '../../ui/OpeningButton.tsx';

// Drawing and fonts for a figure are loaded when somebody wants one.
const ExportDialog = lazy(async () => ({ default: (await import('./ExportDialog.tsx')).ExportDialog }));

/** Takes a chart other than the main figure away as an image. */
export function ExportButton({ chart, name }: ExportSlotProps) {
  const { exportImage } = useMessages().timeline;
  return (
    <OpeningButton
      icon={ImageDown}
      label={exportImage}
      aria-label={`${exportImage}: ${name}`}
      renderDialog={(close) => <ExportDialog chart={chart} onClose={close} />}
    />
  );
}
