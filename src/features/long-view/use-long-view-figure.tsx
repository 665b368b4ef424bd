import { useCallback } from 'react';
import type { LongViewData } from '../../charts/long-view/long-view-data.ts';
import { buildLongViewModel } from '../../charts/long-view/long-view-model.ts';
import { LongViewDrawing } from '../../charts/long-view/LongViewDrawing.tsx';
import { gapSign, withKey } from '../../charts/shared/ChartKey.tsx';
import type { ExportableChart } from '../../export/exportable-chart.ts';
import { firstSources, useChartContent } from '../../export/use-chart-content.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useDetailMessages } from '../../messages/use-detail-messages.ts';
import { useLongViewMessages } from '../../messages/use-long-view-messages.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { describeRatings, ratingYears, viewNotes, type RatedIndicator } from './long-view-data.ts';

/** The long view as a figure of its own, with what must stand around it. */
export function useLongViewFigure(
  data: LongViewData,
  rated: readonly RatedIndicator[],
): () => ExportableChart {
  const words = useLongViewMessages();
  const messages = useMessages();
  const { exporting } = useDetailMessages();
  const contentOf = useChartContent();
  const ledger = useLedger((state) => state.ledger);
  return useCallback(() => {
    const scores = rated.flatMap(({ ratings }) => ratings.map(({ score }) => score));
    const editions = scores.map(({ edition }) => edition);
    const country = ledger.country.name;
    const years = ratingYears(rated);
    const name = ledger.instruments.get('fiw')?.name ?? '';
    return {
      content: contentOf({
        title: words.figureTitle,
        country,
        years,
        subtitle: words.lead,
        filters: [exporting.editions(name, Math.min(...editions), Math.max(...editions))],
        notes: viewNotes(rated, country, words, messages),
        sources: ledger.sources.values(),
        cited: firstSources(scores),
      }),
      description: words.figure(rated.map((each) => describeRatings(each, words, messages))),
      draw: (width) => {
        const model = buildLongViewModel(data, width);
        const body = <LongViewDrawing model={model} />;
        const gaps = model.gaps.length > 0 ? [{ sign: gapSign, text: words.gap }] : [];
        return withKey({ width, height: model.height, body }, gaps);
      },
      file: { country, years, selection: ['fiw', 'ratings'] },
    };
  }, [data, rated, ledger, words, messages, exporting, contentOf]);
}
