import { createContext, useContext, type ReactNode } from 'react';
import type { ExportableChart } from './exportable-chart.ts';

/** Draws the control that saves a chart as an image: a feature of its own, which the page hands in. */
export type RenderExport = (chart: () => ExportableChart) => ReactNode;

const ExportContext = createContext<RenderExport>(() => null);

export function ExportProvider(props: { readonly render: RenderExport; readonly children: ReactNode }) {
  return <ExportContext value={props.render}>{props.children}</ExportContext>;
}

/** Where a chart can be taken away as an image; nothing, where the page hands nothing in. */
export function ExportSlot({ chart }: { readonly chart: () => ExportableChart }) {
  return useContext(ExportContext)(chart);
}
