import type { ReactNode } from 'react';
import { ExportProvider, type ExportSlotProps } from '../export/ExportSlot.tsx';
import { ExportButton } from '../features/export-image/ExportButton.tsx';

const renderExport = (slot: ExportSlotProps) => <ExportButton {...slot} />;

/** A part of the page whose charts can be taken away as images. */
export function WithExport({ children }: { readonly children: ReactNode }) {
  return <ExportProvider render={renderExport}>{children}</ExportProvider>;
}
