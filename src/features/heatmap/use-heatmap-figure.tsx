import { useCallback } from 'react';
import type { HeatmapLabels } from '../../charts/heatmap/heatmap-labels.ts';
import type { HeatmapModel } from '../../charts/heatmap/heatmap-model.ts';
import { buildHeatmapSheet } from '../../charts/heatmap/heatmap-sheet.ts';
import { HEATMAP_SIGNS, HeatmapDrawing, SHADES_WIDTH } from '../../charts/heatmap/HeatmapDrawing.tsx';
import { withKey, type ChartKeyEntry } from '../../charts/shared/ChartKey.tsx';
import type { ExportableChart } from '../../export/exportable-chart.ts';
import { firstSources, useChartContent } from '../../export/use-chart-content.ts';
import type { HeatmapMessages } from '../../messages/en/heatmap.ts';
import { useDetailMessages } from '../../messages/use-detail-messages.ts';
import { useHeatmapMessages } from '../../messages/use-heatmap-messages.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { basesIn, heatmapFile, reasonsIn, scoreCells, sumNotes } from './heatmap-words.ts';

function keyEntries(
  model: HeatmapModel,
  labels: HeatmapLabels,
  messages: HeatmapMessages,
): readonly ChartKeyEntry[] {
  const bases = basesIn(model);
  return [
    { sign: HEATMAP_SIGNS.shades, text: messages.keyValues, width: SHADES_WIDTH },
    { sign: HEATMAP_SIGNS.up, text: messages.keyUp },
    { sign: HEATMAP_SIGNS.down, text: messages.keyDown },
    { sign: HEATMAP_SIGNS.bold, text: messages.keyBold },
    ...bases.map((basis) => ({ sign: HEATMAP_SIGNS[basis], text: messages[basis] })),
    ...reasonsIn(model, labels).map((text) => ({ sign: HEATMAP_SIGNS.missing, text })),
  ];
}

/** What the figure says, for its frame. */
function useContent(model: HeatmapModel) {
  const messages = useHeatmapMessages();
  const { exporting } = useDetailMessages();
  const contentOf = useChartContent();
  const ledger = useLedger((state) => state.ledger);
  return useCallback(() => {
    const [first, last] = [model.columns.at(0)?.edition ?? 0, model.columns.at(-1)?.edition ?? 0];
    const { country, years } = heatmapFile(model, ledger.country.name);
    const scores = scoreCells(model).flatMap(({ key }) => ledger.scoreByKey.get(key) ?? []);
    return contentOf({
      title: messages.title,
      country,
      years,
      subtitle: messages.figureLead,
      filters: [exporting.editions(ledger.instruments.get('fiw')?.name ?? '', first, last)],
      notes: sumNotes(model, messages),
      sources: ledger.sources.values(),
      cited: firstSources(scores),
    });
  }, [model, ledger, messages, exporting, contentOf]);
}

/** The grid as a figure of its own, with what must stand around it. */
export function useHeatmapFigure(model: HeatmapModel, labels: HeatmapLabels): () => ExportableChart {
  const messages = useHeatmapMessages();
  const country = useLedger((state) => state.ledger.country.name);
  const contentOf = useContent(model);
  return useCallback(() => {
    const content = contentOf();
    return {
      content,
      description: `${content.title}. ${content.subtitle}`,
      draw: (width) => {
        const sheet = buildHeatmapSheet(model, width);
        const body = <HeatmapDrawing sheet={sheet} number={labels.number} />;
        return withKey({ width, height: sheet.grid.height, body }, keyEntries(model, labels, messages));
      },
      file: heatmapFile(model, country),
    };
  }, [model, labels, messages, country, contentOf]);
}
