import { useCallback } from 'react';
import { buildHistogramModel, type HistogramColumnInput } from '../../charts/histogram/histogram-model.ts';
import { HISTOGRAM_SIGNS, HistogramDrawing, kindSign } from '../../charts/histogram/HistogramDrawing.tsx';
import { withKey, type ChartKeyEntry } from '../../charts/shared/ChartKey.tsx';
import type { ExportableChart } from '../../export/exportable-chart.ts';
import { filterWords } from '../../export/filter-words.ts';
import { useChartContent } from '../../export/use-chart-content.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useDetailMessages } from '../../messages/use-detail-messages.ts';
import { useYearsMessages } from '../../messages/use-years-messages.ts';
import { useFollowing, useLedger, useLedgerStore } from '../../state/LedgerStoreProvider.tsx';
import { selectWindow } from '../../state/ledger-store.ts';
import { deriveShown } from '../../state/shown-in-window.ts';
import { useLanes } from '../../state/use-filtered-events.tsx';
import type { EventsByYear } from '../../state/events-by-year.ts';
import { yearsShown } from './use-events-by-year.ts';

/** What the columns are made of, each with its count, and what a dot and an outline mean. */
function useKey({ single, summaries }: EventsByYear, columns: readonly HistogramColumnInput[]) {
  const messages = useYearsMessages();
  const { kinds } = useMessages();
  return useCallback((): readonly ChartKeyEntry[] => {
    const named = single.kinds.map(({ kind, count }) => ({
      sign: kindSign(kind),
      text: messages.count(kinds[kind], count),
    }));
    return [
      ...named,
      ...(columns.some(({ judged }) => judged)
        ? [{ sign: HISTOGRAM_SIGNS.judged, text: messages.keyJudged }]
        : []),
      ...(summaries.total > 0 ? [{ sign: HISTOGRAM_SIGNS.summary, text: messages.summariesLong }] : []),
    ];
  }, [single, summaries, columns, messages, kinds]);
}

/** What the figure says, for its frame. */
function useContent(counted: EventsByYear) {
  const messages = useYearsMessages();
  const names = useMessages();
  const { exporting } = useDetailMessages();
  const contentOf = useChartContent();
  const ledger = useLedger((state) => state.ledger);
  // Asked when the figure is made: the panel is not drawn again for what only the figure says.
  const store = useLedgerStore();
  const lanes = useLanes();
  const window = useFollowing(selectWindow);
  return useCallback(() => {
    const { kinds, sources, query } = store.getState().view;
    const told = new Set(
      deriveShown(lanes, window).flatMap((event) =>
        event.sources.filter((id) => sources?.includes(id) ?? true),
      ),
    );
    const { shown, several, summaries } = counted;
    const filters = {
      kinds,
      sources: sources?.map((id) => ledger.sources.get(id)?.shortTitle ?? id) ?? null,
      query,
      shown,
      all: ledger.events.length,
    };
    return contentOf({
      title: messages.title,
      country: ledger.country.name,
      years: yearsShown(counted),
      subtitle: messages.lead,
      filters: filterWords(filters, names, exporting),
      notes: [
        messages.sum(shown, shown - several.total - summaries.total, several.total, summaries.total),
        messages.rule,
      ],
      sources: ledger.sources.values(),
      cited: told,
    });
  }, [counted, ledger, store, lanes, window, messages, names, exporting, contentOf]);
}

/** The histogram as a figure of its own, with what must stand around it. */
export function useYearsFigure(
  counted: EventsByYear,
  columns: readonly HistogramColumnInput[],
): () => ExportableChart {
  const country = useLedger((state) => state.ledger.country.name);
  const store = useLedgerStore();
  const keyOf = useKey(counted, columns);
  const contentOf = useContent(counted);
  return useCallback(() => {
    const { kinds, query } = store.getState().view;
    const content = contentOf();
    return {
      content,
      description: `${content.title}. ${content.filters}`,
      draw: (width) => {
        const model = buildHistogramModel(columns, width);
        const body = <HistogramDrawing model={model} />;
        return withKey({ width, height: model.height, body }, keyOf());
      },
      file: {
        country,
        years: yearsShown(counted),
        selection: ['events-by-year', ...(kinds ?? []), ...(query === '' ? [] : [query])],
      },
    };
  }, [counted, columns, country, store, keyOf, contentOf]);
}
