import { createContext, useContext, type ReactNode } from 'react';
import type { ExportableChart } from './exportable-chart.ts';

export interface ExportSlotProps {
  readonly chart: () => ExportableChart;
  /** Of the chart, so that its control is told apart from those of the others. */
  readonly name: string;
}

/** Draws the control that saves a chart as an image: a feature of its own, which the page hands in. */
export type RenderExport = (slot: ExportSlotProps) => ReactNode;

const ExportContext = createContext<RenderExport>(() => null);

export function ExportProvider(props: { readonly render: RenderExport; readonly children: ReactNode }) {
  return <ExportContext value={props.render}>{props.children}</ExportContext>;
}

/** Where a chart can be taken away as an image; nothing, where the page hands nothing in. */
export function ExportSlot(slot: ExportSlotProps) {
  return useContext(ExportContext)(slot);
}
