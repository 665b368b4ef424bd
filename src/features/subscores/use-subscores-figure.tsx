import { useCallback, useMemo } from 'react';
import { withKey, type ChartKeyEntry } from '../../charts/shared/ChartKey.tsx';
import { lineSign } from '../../charts/subscores/LineDrawing.tsx';
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

/** Where the whole scale ends; in points every line has an end of its own. */
const WHOLE = { share: 100, points: 0, nit: 7 } as const;

/** What the figure says, for its frame. */
function useContent(found: SubscoreLines, model: SubscoresModel, years: readonly [number, number]) {
  const { subscores, exporting } = useDetailMessages();
  const contentOf = useChartContent();
  const { language } = useMessages();
  const ledger = useLedger((state) => state.ledger);
  const view = useLedger((state) => state.view.subscores);
  return useCallback(() => {
    const points = found.lines.flatMap(({ scores }) => scores);
    const editions = points.map(({ edition }) => edition);
    const rating = view === 'nit';
    const end = (value: number) => formatCount(value, language);
    return contentOf({
      title: rating ? subscores.categoriesTitle : subscores.title,
      country: ledger.country.name,
      years,
      subtitle: subscores.measure[view],
      filters: [exporting.editions(found.instrument.name, Math.min(...editions), Math.max(...editions))],
      notes: [
        subscores.coverageNote,
        hasSharedRuns(model) ? subscores.together : '',
        model.max < WHOLE[view] ? subscores.stretch(end(model.min), end(model.max)) : '',
        rating ? subscores.categoriesNote : '',
      ],
      sources: ledger.sources.values(),
      cited: firstSources(points.flatMap(({ key }) => ledger.scoreByKey.get(key) ?? [])),
    });
  }, [found, model, years, ledger, view, subscores, exporting, contentOf, language]);
}

/** The stroke of each line with its name: where lines lie together, their ends do not tell them apart. */
function keyOf({ indicators }: SubscoreLines): readonly ChartKeyEntry[] {
  return indicators.map(({ code, name }, index) => ({
    sign: lineSign(index),
    text: `${code} ${name}`,
  }));
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
      draw: (width) => {
        const body = (
          <SubscoresDrawing
            model={model}
            styleOf={lineStyles(found)}
            number={(value) => formatCount(value, language)}
            width={width}
            height={FIGURE_HEIGHT}
            boundary={boundary === null ? null : { year: boundary, text: boundaryText }}
          />
        );
        return withKey({ width, height: FIGURE_HEIGHT, body }, keyOf(found));
      },
      file: {
        country,
        years,
        selection: [found.instrument.id, 'subscores', ...(view === 'points' ? ['points'] : [])],
      },
    };
  }, [found, model, years, contentOf, country, view, boundaryText, language]);
}
