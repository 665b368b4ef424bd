import { lazy } from 'react';
import type { ExportSlotProps } from '../../export/ExportSlot.tsx';
import { OpeningButton } from './OpeningButton.tsx';

// Drawing and fonts for a figure are loaded when somebody wants one.
const ExportDialog = lazy(async () => ({ default: (await import('./ExportDialog.tsx')).ExportDialog }));

/** Takes a chart other than the main figure away as an image. */
export function ExportButton({ chart, name }: ExportSlotProps) {
  return (
    <OpeningButton name={name} renderDialog={(close) => <ExportDialog chart={chart} onClose={close} />} />
  );
}
