import { ExportDialog } from './ExportDialog.tsx';
import { useTimelineChart } from './use-timeline-chart.tsx';

export interface TimelineExportProps {
  readonly timeline: Parameters<typeof useTimelineChart>[0];
}

/** The dialogue for the main figure. */
export function TimelineExportDialog(props: TimelineExportProps & { readonly onClose: () => void }) {
  const chart = useTimelineChart(props.timeline);
  return <ExportDialog chart={chart} onClose={props.onClose} />;
}
