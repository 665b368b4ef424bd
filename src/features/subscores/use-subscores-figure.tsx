import { useCallback } from 'react';
import type { SubscoresModel } from '../../charts/subscores/subscores-model.ts';
import { SubscoresDrawing } from '../../charts/subscores/SubscoresDrawing.tsx';
import { citeSource } from '../../export/citation.ts';
import type { ExportableChart } from '../../export/exportable-chart.ts';
import { formatCount } from '../../messages/format-number.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useDetailMessages } from '../../messages/use-detail-messages.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import type { SubscoreLines } from '../../state/subscore-lines.ts';

const FIGURE_HEIGHT = 420;

/** The lines as a figure of their own, with what must stand around it. */
export function useSubscoresFigure(found: SubscoreLines, model: SubscoresModel): () => ExportableChart {
  const { productName, language } = useMessages();
  const { subscores, exporting, citation } = useDetailMessages();
  const ledger = useLedger((state) => state.ledger);
  const view = useLedger((state) => state.view.subscores);
  return useCallback(() => {
    const keys = found.lines.flatMap(({ scores }) => scores.map(({ key }) => key));
    const cited = new Set(keys.flatMap((key) => ledger.scoreByKey.get(key)?.sources.slice(0, 1) ?? []));
    const years = model.rows.map(({ year }) => year);
    const [from, to] = [years[0] ?? 0, years.at(-1) ?? 0];
    const rating = view === 'nit';
    const title = subscores.figureTitle(
      rating ? subscores.categoriesTitle : subscores.title,
      ledger.country.name,
      from === to ? String(from) : `${from}–${to}`,
    );
    const names = found.indicators.map(({ code, name }) => `${code} ${name}`).join(', ');
    const styleOf = (id: string) => found.indicators.findIndex((indicator) => indicator.id === id);
    const { boundary } = found;
    return {
      content: {
        title,
        subtitle: `${subscores.units[view]}. ${names}.`,
        filters: '',
        notes: [subscores.coverageNote, ...(rating ? [subscores.categoriesNote] : [])],
        sources: [...ledger.sources.values()]
          .filter(({ csl }) => cited.has(csl.id))
          .map((source) => ({ citation: citeSource(source, citation), terms: source.terms })),
        permalink: window.location.href,
        words: { product: productName, notes: exporting.notes, sources: exporting.sources },
      },
      description: title,
      draw: (width) => ({
        width,
        height: FIGURE_HEIGHT,
        body: (
          <SubscoresDrawing
            model={model}
            series={found.lines}
            styleOf={styleOf}
            number={(value) => formatCount(value, language)}
            width={width}
            height={FIGURE_HEIGHT}
            boundary={boundary === null ? null : { year: boundary, text: subscores.boundary }}
          />
        ),
      }),
      file: {
        country: ledger.country.name,
        years: [from, to],
        selection: [found.instrument.id, 'subscores', ...(view === 'points' ? ['points'] : [])],
      },
    };
  }, [found, model, ledger, view, subscores, exporting, citation, productName, language]);
}
