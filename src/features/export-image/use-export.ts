import { useState } from 'react';
import type { ExportScale } from '../../export/canvas-limits.ts';
import type { ExportableChart } from '../../export/exportable-chart.ts';
import { figureBodyWidth } from '../../export/figure-style.ts';
import { figureFileName } from '../../export/file-name.ts';
import { copyPng, saveFigureSvg, savePng, type FigureRequest } from '../../export/render-figure.ts';
import type { FigureTheme } from '../../export/token-table.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useDetailMessages } from '../../messages/use-detail-messages.ts';

const FIGURE_WIDTH = 1200;

export type Outcome =
  | { readonly state: 'idle' | 'working' }
  | { readonly state: 'saved'; readonly message: string }
  | { readonly state: 'failed'; readonly error: Error };

function requestOf(chart: ExportableChart, theme: FigureTheme, lang: string): FigureRequest {
  return {
    content: chart.content,
    width: FIGURE_WIDTH,
    chart: chart.draw(figureBodyWidth(FIGURE_WIDTH)),
    theme,
    description: chart.description,
    lang,
  };
}

/** What can be done with a chart, and what came of it. Nothing fails without a word. */
export function useExport(makeChart: () => ExportableChart) {
  const messages = useDetailMessages().exporting;
  const { language } = useMessages();
  const [outcome, setOutcome] = useState<Outcome>({ state: 'idle' });

  async function attempt(work: (chart: ExportableChart) => Promise<string>): Promise<void> {
    setOutcome({ state: 'working' });
    try {
      setOutcome({ state: 'saved', message: await work(makeChart()) });
    } catch (error) {
      setOutcome({ state: 'failed', error: error instanceof Error ? error : new Error(String(error)) });
    }
  }

  return {
    outcome,
    png: (scale: ExportScale, theme: FigureTheme) =>
      attempt(async (chart) => {
        const raster = await savePng(requestOf(chart, theme, language), scale, chart.file);
        const name = figureFileName({ ...chart.file, format: { type: 'png', scale: raster.scale } });
        const saved = messages.saved(name, raster.width, raster.height);
        return raster.scale < scale ? `${saved} ${messages.steppedDown(raster.scale)}` : saved;
      }),
    svg: (theme: FigureTheme) =>
      attempt(async (chart) =>
        messages.savedFile(await saveFigureSvg(requestOf(chart, theme, language), chart.file)),
      ),
    copy: (scale: ExportScale, theme: FigureTheme) =>
      attempt(async (chart) => {
        await copyPng(requestOf(chart, theme, language), scale);
        return messages.copied;
      }),
  };
}
