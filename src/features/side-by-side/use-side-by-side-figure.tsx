import { useCallback } from 'react';
import {
  buildSideBySideModel,
  type SideBySideData,
  type SideBySideModel,
} from '../../charts/side-by-side/side-by-side-model.ts';
import { SIDE_BY_SIDE_SIGNS, SideBySideDrawing } from '../../charts/side-by-side/SideBySideDrawing.tsx';
import { withKey, type ChartKeyEntry } from '../../charts/shared/ChartKey.tsx';
import type { ExportableChart } from '../../export/exportable-chart.ts';
import { firstSources, useChartContent } from '../../export/use-chart-content.ts';
import type { SideBySideMessages } from '../../messages/en/side-by-side.ts';
import { useDetailMessages } from '../../messages/use-detail-messages.ts';
import { useSideBySideMessages } from '../../messages/use-side-by-side-messages.ts';
import type { DirectionYear } from '../../state/directions.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { yearsSpan, type Headline } from './side-by-side-data.ts';

/** The signs that are in the picture, with their meaning. */
function keyEntries(model: SideBySideModel, words: SideBySideMessages): readonly ChartKeyEntry[] {
  const arrows = new Set(model.directions.rows.flatMap((row) => row.arrows.map(({ arrow }) => arrow)));
  const bases = new Set(model.strips.flatMap(({ lines }) => lines.map(({ basis }) => basis)));
  const entries = [
    ['up', words.movements.freer, arrows.has('up')],
    ['down', words.movements['less-free'], arrows.has('down')],
    ['same', words.movements.same, arrows.has('same')],
    ['none', words.noComparison, arrows.has('none')],
    ['opposite', words.agreements.opposite, model.opposite.length > 0],
    ['recomputed', words.recomputed, bases.has('recomputed')],
    ['carried', words.carried, bases.has('carried')],
    ['gap', words.gap, model.strips.some(({ gaps }) => gaps.length > 0)],
  ] as const;
  return entries.flatMap(([sign, text, used]) => (used ? [{ sign: SIDE_BY_SIDE_SIGNS[sign], text }] : []));
}

/** The strips as a figure of their own, with what must stand around them. */
export function useSideBySideFigure(
  data: SideBySideData,
  headlines: readonly Headline[],
  years: readonly DirectionYear[],
  description: string,
): () => ExportableChart {
  const words = useSideBySideMessages();
  const { exporting } = useDetailMessages();
  const contentOf = useChartContent();
  const ledger = useLedger((state) => state.ledger);
  return useCallback(() => {
    const country = ledger.country.name;
    const editions = headlines.map(({ instrument, scores }) =>
      exporting.editions(instrument.name, scores.at(0)?.edition ?? 0, scores.at(-1)?.edition ?? 0),
    );
    const span = yearsSpan(years);
    return {
      content: contentOf({
        title: words.title,
        country,
        years: span,
        subtitle: words.lead,
        filters: editions,
        notes: [words.caveat],
        sources: ledger.sources.values(),
        cited: firstSources(headlines.flatMap(({ scores }) => scores)),
      }),
      description,
      draw: (width) => {
        const model = buildSideBySideModel(data, width);
        const body = <SideBySideDrawing model={model} />;
        return withKey({ width, height: model.height, body }, keyEntries(model, words));
      },
      file: { country, years: span, selection: ['instruments'] },
    };
  }, [data, headlines, years, description, ledger, words, exporting, contentOf]);
}
