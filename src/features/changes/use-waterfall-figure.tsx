import { useCallback } from 'react';
import { withKey, type ChartKeyEntry } from '../../charts/shared/ChartKey.tsx';
import { buildWaterfallModel, type WaterfallData } from '../../charts/waterfall/waterfall-model.ts';
import { WATERFALL_SIGNS, WaterfallDrawing } from '../../charts/waterfall/WaterfallDrawing.tsx';
import type { Score } from '../../domain/score.ts';
import type { ExportableChart } from '../../export/exportable-chart.ts';
import { firstSources, useChartContent } from '../../export/use-chart-content.ts';
import type { ChangesMessages } from '../../messages/en/changes.ts';
import { useChangesMessages } from '../../messages/use-changes-messages.ts';
import type { Comparison } from '../../state/compare-editions.ts';
import type { Waterfall } from '../../state/compare-waterfall.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { caveatsOf, comparedYears, coversText, marksText } from './changes-words.ts';
import { stretchNote } from './waterfall-data.ts';

interface WaterfallFigureData {
  readonly waterfall: Waterfall;
  readonly data: WaterfallData;
  readonly comparison: Comparison;
}

/** The signs that are in the picture, with their meaning. */
function keyEntries({ parts, rest }: Waterfall, words: ChangesMessages): readonly ChartKeyEntry[] {
  const entries = [
    ['total', words.keyTotal, true],
    ['up', words.freer, parts.some(({ amount }) => amount > 0)],
    ['down', words.lessFree, parts.some(({ amount }) => amount < 0)],
    ['rest', rest === null ? '' : words[rest.kind], rest !== null],
  ] as const;
  return entries.flatMap(([sign, text, used]) => (used ? [{ sign: WATERFALL_SIGNS[sign], text }] : []));
}

function scoresOf({ start, end, parts }: Waterfall): readonly Score[] {
  return [start, end, ...parts.flatMap(({ before, after }) => [before, after])].filter(
    (score) => score !== null,
  );
}

/** What the figure says, for its frame. */
function useContent({ waterfall, comparison }: WaterfallFigureData) {
  const words = useChangesMessages();
  const contentOf = useChartContent();
  const ledger = useLedger((state) => state.ledger);
  return useCallback(() => {
    const { instrument, from, to } = comparison;
    const named = (edition: number) => words.editionCovers(edition, coversText(instrument, edition));
    const unchanged = waterfall.unchanged.map(({ code }) => code);
    return contentOf({
      title: words.figureTitle(waterfall.total.name, from, to),
      country: ledger.country.name,
      years: comparedYears(comparison),
      subtitle: `${words.summary(named(from), named(to))} ${stretchNote(waterfall, words)}`,
      filters: [`${words.takenApart}: ${words.levels[waterfall.level]}`],
      notes: [
        unchanged.length > 0 ? words.unchangedParts(unchanged) : '',
        ...caveatsOf(comparison, words),
        marksText(comparison, words),
      ],
      sources: ledger.sources.values(),
      cited: firstSources(scoresOf(waterfall)),
    });
  }, [waterfall, comparison, ledger, words, contentOf]);
}

/** The way from total to total as a figure of its own, with what must stand around it. */
export function useWaterfallFigure(subject: WaterfallFigureData, description: string): () => ExportableChart {
  const words = useChangesMessages();
  const country = useLedger((state) => state.ledger.country.name);
  const contentOf = useContent(subject);
  return useCallback(() => {
    const { waterfall, data, comparison } = subject;
    const { instrument, from, to } = comparison;
    return {
      content: contentOf(),
      description,
      draw: (width) => {
        const model = buildWaterfallModel(data, width);
        const body = <WaterfallDrawing model={model} />;
        return withKey({ width, height: model.height, body }, keyEntries(waterfall, words));
      },
      file: {
        country,
        years: comparedYears(comparison),
        selection: [instrument.id, 'changes', String(from), String(to), waterfall.level],
      },
    };
  }, [subject, description, country, words, contentOf]);
}
