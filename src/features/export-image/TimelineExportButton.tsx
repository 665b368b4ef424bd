import { ImageDown } from 'lucide';
import { lazy } from 'react';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { OpeningButton } from '../../ui/OpeningButton.tsx';
import type { TimelineExportProps } from './TimelineExportDialog.tsx';

// Drawing and fonts for a figure are loaded when somebody wants one.
const TimelineExportDialog = lazy(async () => ({
  default: (await import('./TimelineExportDialog.tsx')).TimelineExportDialog,
}));

/** Takes the main figure away as an image. */
export function TimelineExportButton({ timeline }: TimelineExportProps) {
  const { exportImage } = useMessages().timeline;
  return (
    <OpeningButton
      icon={ImageDown}
      label={exportImage}
      renderDialog={(close) => <TimelineExportDialog timeline={timeline} onClose={close} />}
    />
  );
}
