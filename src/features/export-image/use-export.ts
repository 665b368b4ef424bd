import { useState } from 'react';
import type { ExportScale } from '../../export/canvas-limits.ts';
import type { ExportableChart } from '../../export/exportable-chart.ts';
import { figureBodyWidth } from '../../export/figure-style.ts';
import { figureFileName } from '../../export/file-name.ts';
import { pause } from '../../export/pause.ts';
import { copyPng, saveFigureSvg, savePng, type FigureRequest } from '../../export/render-figure.ts';
import type { FigureTheme } from '../../export/token-table.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useDetailMessages } from '../../messages/use-detail-messages.ts';

const FIGURE_WIDTH = 1200;

export type Outcome =
  | { readonly state: 'idle' | 'working' }
  | { readonly state: 'saved'; readonly message: string }
  | { readonly state: 'failed'; readonly error: Error };

interface Prepared {
  readonly request: FigureRequest;
  readonly file: ExportableChart['file'];
}

/** What can be done with a chart, and what came of it. Nothing fails without a word. */
export function useExport(makeChart: () => ExportableChart) {
  const messages = useDetailMessages().exporting;
  const { language } = useMessages();
  const [outcome, setOutcome] = useState<Outcome>({ state: 'idle' });

  /** What is said around the chart and the chart itself are each the work of a moment: one after the other. */
  async function prepare(theme: FigureTheme): Promise<Prepared> {
    await pause();
    const { content, description, draw, file } = makeChart();
    await pause();
    const chart = draw(figureBodyWidth(FIGURE_WIDTH));
    await pause();
    return { request: { content, width: FIGURE_WIDTH, chart, theme, description, lang: language }, file };
  }

  async function attempt(work: () => Promise<string>): Promise<void> {
    setOutcome({ state: 'working' });
    try {
      setOutcome({ state: 'saved', message: await work() });
    } catch (error) {
      setOutcome({ state: 'failed', error: error instanceof Error ? error : new Error(String(error)) });
    }
  }

  return {
    outcome,
    png: (scale: ExportScale, theme: FigureTheme) =>
      attempt(async () => {
        const { request, file } = await prepare(theme);
        const raster = await savePng(request, scale, file);
        const name = figureFileName({ ...file, format: { type: 'png', scale: raster.scale } });
        const saved = messages.saved(name, raster.width, raster.height);
        return raster.scale < scale ? `${saved} ${messages.steppedDown(raster.scale)}` : saved;
      }),
    svg: (theme: FigureTheme) =>
      attempt(async () => {
        const { request, file } = await prepare(theme);
        return messages.savedFile(await saveFigureSvg(request, file));
      }),
    copy: (scale: ExportScale, theme: FigureTheme) =>
      attempt(async () => {
        // Not awaited: the clipboard is asked while the reader's click still counts.
        await copyPng(
          prepare(theme).then(({ request }) => request),
          scale,
        );
        return messages.copied;
      }),
  };
}
