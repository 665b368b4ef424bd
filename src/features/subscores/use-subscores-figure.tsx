import { useCallback, useMemo } from 'react';
import { hasSharedRuns, type SubscoresModel } from '../../charts/subscores/subscores-model.ts';
import { SubscoresDrawing } from '../../charts/subscores/SubscoresDrawing.tsx';
import type { ExportableChart } from '../../export/exportable-chart.ts';
import { firstSources, useChartContent } from '../../export/use-chart-content.ts';
import { formatCount } from '../../messages/format-number.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useDetailMessages } from '../../messages/use-detail-messages.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import type { SubscoreLines } from '../../state/subscore-lines.ts';
import { lineStyles } from './line-style.ts';

const FIGURE_HEIGHT = 420;

/** What the figure says, for its frame. */
function useContent(found: SubscoreLines, model: SubscoresModel, years: readonly [number, number]) {
  const { subscores, exporting } = useDetailMessages();
  const contentOf = useChartContent();
  const ledger = useLedger((state) => state.ledger);
  const view = useLedger((state) => state.view.subscores);
  return useCallback(() => {
    const points = found.lines.flatMap(({ scores }) => scores);
    const editions = points.map(({ edition }) => edition);
    const rating = view === 'nit';
    const names = found.indicators.map(({ code, name }) => `${code} ${name}`).join(', ');
    return contentOf({
      title: rating ? subscores.categoriesTitle : subscores.title,
      country: ledger.country.name,
      years,
      subtitle: `${subscores.units[view]}. ${names}.`,
      filters: [exporting.editions(found.instrument.name, Math.min(...editions), Math.max(...editions))],
      notes: [
        subscores.coverageNote,
        hasSharedRuns(model) ? subscores.together : '',
        rating ? subscores.categoriesNote : '',
      ],
      sources: ledger.sources.values(),
      cited: firstSources(points.flatMap(({ key }) => ledger.scoreByKey.get(key) ?? [])),
    });
  }, [found, model, years, ledger, view, subscores, exporting, contentOf]);
}

/** The lines as a figure of their own, with what must stand around it. */
export function useSubscoresFigure(found: SubscoreLines, model: SubscoresModel): () => ExportableChart {
  const { language } = useMessages();
  const { boundary: boundaryText } = useDetailMessages().subscores;
  const country = useLedger((state) => state.ledger.country.name);
  const view = useLedger((state) => state.view.subscores);
  const years = useMemo(() => [model.rows.at(0)?.year ?? 0, model.rows.at(-1)?.year ?? 0] as const, [model]);
  const contentOf = useContent(found, model, years);
  return useCallback(() => {
    const content = contentOf();
    const { boundary } = found;
    return {
      content,
      description: content.title,
      draw: (width) => ({
        width,
        height: FIGURE_HEIGHT,
        body: (
          <SubscoresDrawing
            model={model}
            styleOf={lineStyles(found)}
            number={(value) => formatCount(value, language)}
            width={width}
            height={FIGURE_HEIGHT}
            boundary={boundary === null ? null : { year: boundary, text: boundaryText }}
          />
        ),
      }),
      file: {
        country,
        years,
        selection: [found.instrument.id, 'subscores', ...(view === 'points' ? ['points'] : [])],
      },
    };
  }, [found, model, years, contentOf, country, view, boundaryText, language]);
}
