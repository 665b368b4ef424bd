import { useCallback } from 'react';
import { TimelineDrawing } from '../../charts/timeline/TimelineDrawing.tsx';
import type { TimelineData } from '../../charts/timeline/timeline-data.ts';
import type { TimelineLabels } from '../../charts/timeline/timeline-labels.ts';
import { buildTimelineModel } from '../../charts/timeline/timeline-model.ts';
import { yearsOfRange } from '../../domain/years-of-range.ts';
import type { ExportableChart } from '../../export/exportable-chart.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useDetailMessages } from '../../messages/use-detail-messages.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { usePermalink } from '../../state/use-permalink.tsx';
import { fileSelection, figureContent, type FigureSubject } from './figure-request.ts';

interface ShownTimeline {
  readonly data: TimelineData;
  readonly labels: TimelineLabels;
}

function exportable(subject: FigureSubject, labels: TimelineLabels): ExportableChart {
  const content = figureContent(subject);
  return {
    content,
    description: `${content.subtitle} ${content.filters}`,
    draw: (width) => {
      const model = buildTimelineModel(subject.data, { width, touch: false }, labels);
      return { width: model.width, height: model.height, body: <TimelineDrawing model={model} /> };
    },
    file: {
      country: subject.ledger.country.name,
      years: yearsOfRange(subject.data.window),
      selection: fileSelection(subject),
    },
  };
}

/** The timeline as it is filtered now, for a figure. */
export function useTimelineChart({ data, labels }: ShownTimeline): () => ExportableChart {
  const messages = useMessages();
  const detail = useDetailMessages();
  const ledger = useLedger((state) => state.ledger);
  const shown = useLedger((state) => state.view);
  const searched = useLedger((state) => state.evidence !== null);
  const permalinkOf = usePermalink();
  return useCallback(() => {
    // A figure states a search only once the search has happened.
    const view = searched ? shown : { ...shown, query: '' };
    const permalink = permalinkOf(view);
    return exportable({ ledger, view, data, permalink, messages, detail }, labels);
  }, [ledger, shown, searched, data, labels, messages, detail, permalinkOf]);
}
