import { lazy } from 'react';
import { OpeningButton } from './OpeningButton.tsx';
import type { TimelineExportProps } from './TimelineExportDialog.tsx';

// Drawing and fonts for a figure are loaded when somebody wants one.
const TimelineExportDialog = lazy(async () => ({
  default: (await import('./TimelineExportDialog.tsx')).TimelineExportDialog,
}));

/** Takes the main figure away as an image. */
export function TimelineExportButton({ timeline }: TimelineExportProps) {
  return (
    <OpeningButton renderDialog={(close) => <TimelineExportDialog timeline={timeline} onClose={close} />} />
  );
}
