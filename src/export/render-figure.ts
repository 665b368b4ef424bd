import { createElement } from 'react';
import { embedFonts, fontFaceRules, listFamilies, loadFaces } from './fonts.ts';
import { chooseSubsets } from './font-subsets.ts';
import { FigureFrame } from './FigureFrame.tsx';
import { downloadBlob, svgBlob } from './download.ts';
import { ExportError, offerSvg } from './export-error.ts';
import { figureFileName } from './file-name.ts';
import { openStudio } from './open-studio.ts';
import { pause } from './pause.ts';
import { addPngMetadata } from './png-metadata.ts';
import { rasterise } from './rasterise.ts';
import { renderDetached } from './render-detached.ts';
import { listTokens, resolveTokens } from './resolve-tokens.ts';
import { splitSvg } from './split-svg.ts';
import { readTokenTable } from './token-table.ts';
import type { ReactNode } from 'react';
import type { ExportScale } from './canvas-limits.ts';
import type { Box, FigureContent, FigureLayout } from './figure-layout.ts';
import type { FigureWidth } from './figure-style.ts';
import type { FigureFile } from './file-name.ts';
import type { FigurePart } from './painted-image.ts';
import type { PngText } from './png-metadata.ts';
import type { Raster, SvgFigure } from './rasterise.ts';
import type { Studio } from './studio.ts';
import type { FigureTheme } from './token-table.ts';

export interface FigureRequest {
  readonly content: FigureContent;
  readonly width: FigureWidth;
  /** Drawn from (0, 0), with `var(--token)` for colours and fonts; at most `figureBodyWidth(width)` wide. */
  readonly chart: { readonly width: number; readonly height: number; readonly body: ReactNode };
  readonly theme: FigureTheme;
  /** One or two sentences for those who cannot see the picture. */
  readonly description: string;
  readonly lang: string;
}

export interface RenderedFigure extends SvgFigure {
  /** Characters that our fonts lack: the viewer's own draw them, so that they may look different. */
  readonly uncovered: readonly string[];
}

export type RenderedPng = Raster & Pick<RenderedFigure, 'uncovered'>;

/**
 * A chart in its frame, as one SVG that needs nothing but itself. Rejects with an ExportError, or with a
 * RangeError if the chart is too wide.
 *
 *   texts → fonts that can set them → layout → React → markup → tokens → fonts that are really used → SVG
 */
async function renderFigure(
  request: FigureRequest,
  studio: Studio,
  page: Document = document,
): Promise<RenderedFigure> {
  const { content, width, chart, theme } = request;

  // Measure with the files that will be embedded: a line must not turn out longer than it was measured.
  const faces = await loadFaces(['display', 'text'], frameText(content));
  const room = { width: chart.width, height: chart.height };
  const layout = await studio.place({ ...content, width, chart: room, faces });

  const { markup, text } = await renderDetached(frameElement(request, layout), page);
  await pause();

  // From here on the picture must not depend on the page: neither on its style sheets nor on its fonts.
  const coloured = resolveTokens(markup, readTokenTable(listTokens(markup), theme, page));
  await pause();
  const { svg } = await embedUsedFonts(coloured, text);
  await pause();
  const parts: FigurePart[] = [];
  for (const part of splitSvg(coloured, PART_LENGTH)) {
    await pause();
    parts.push(await embedUsedFonts(part, textOf(part)));
  }

  const { uncovered } = chooseSubsets(text);
  return { svg, parts, width, height: layout.height, inkAreas: listInkAreas(layout), uncovered };
}

/** Characters of markup that a browser reads and lays out in some 10 ms. */
const PART_LENGTH = 16_000;

async function embedUsedFonts(markup: string, text: string): Promise<FigurePart> {
  const faces = await loadFaces(listFamilies(markup), text);
  return { svg: embedFonts(markup, fontFaceRules(faces)), faces };
}

/** What is drawn as text, more or less: which characters stand there, not in which order. */
function textOf(markup: string): string {
  return markup.replaceAll(/<(title|desc)\b.*?<\/\1>|<[^>]*>/gsu, '');
}

/** Opens a studio for this piece of work. */
async function withStudio<T>(work: (studio: Studio) => Promise<T>): Promise<T> {
  const studio = await openStudio();
  try {
    return await work(studio);
  } finally {
    studio.close();
  }
}

/** The whole way to a PNG file with its metadata. Rejects with an ExportError that carries the SVG if it can. */
function renderPng(request: FigureRequest, scale: ExportScale): Promise<RenderedPng> {
  return withStudio(async (studio) => {
    const figure = await renderFigure(request, studio);
    try {
      const raster = await rasterise(figure, scale, studio);
      const png = new Uint8Array(await raster.blob.arrayBuffer());
      await pause();
      const annotated = addPngMetadata(png, describeOrigin(request.content), raster.scale);
      const blob = new Blob([annotated], { type: 'image/png' });
      return { ...raster, blob, uncovered: figure.uncovered };
    } catch (error) {
      throw offerSvg(error, figure.svg);
    }
  });
}

function describeOrigin({ title, sources, words, permalink }: FigureContent): readonly PngText[] {
  return [
    { keyword: 'Title', text: title },
    { keyword: 'Source', text: sources.map(({ citation, terms }) => `${citation} ${terms}`).join('\n') },
    { keyword: 'Software', text: words.product },
    { keyword: 'Comment', text: permalink },
  ];
}

/** Renders and saves a PNG. The answer says at which scale; the name of the file says it, too. */
export async function savePng(
  request: FigureRequest,
  scale: ExportScale,
  file: Omit<FigureFile, 'format'>,
): Promise<RenderedPng> {
  const png = await renderPng(request, scale);
  await pause();
  downloadBlob(png.blob, figureFileName({ ...file, format: { type: 'png', scale: png.scale } }));
  return png;
}

/** Renders and saves an SVG with its fonts inside: for print, and for who goes on drawing. Returns the name of the file. */
export async function saveFigureSvg(
  request: FigureRequest,
  file: Omit<FigureFile, 'format'>,
): Promise<string> {
  const { svg } = await withStudio((studio) => renderFigure(request, studio));
  saveSvg(svg, file);
  return figureFileName({ ...file, format: { type: 'svg' } });
}

/**
 * Puts a PNG into the clipboard. Safari wants the promise at once, within the reader's gesture, and
 * not the finished picture later. Rejects where the browser does not allow it.
 */
export async function copyPng(request: Promise<FigureRequest>, scale: ExportScale): Promise<void> {
  const png = request.then((ready) => renderPng(ready, scale)).then(({ blob }) => blob);
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
  } catch (error) {
    // A failed drawing has its own reason; any other means that the clipboard refused.
    await png;
    throw new ExportError('clipboard', String(error), { cause: error });
  }
}

/** Saves a finished SVG: the way out when no PNG can be had. */
export function saveSvg(svg: string, file: Omit<FigureFile, 'format'>): void {
  downloadBlob(svgBlob(svg), figureFileName({ ...file, format: { type: 'svg' } }));
}

function frameElement({ content, description, lang, chart }: FigureRequest, layout: FigureLayout): ReactNode {
  const { title } = content;
  return createElement(FigureFrame, { layout, title, description, lang }, chart.body);
}

/** Everything that the frame will set, and the ellipsis that it may add. */
function frameText({ title, subtitle, filters, notes, sources, permalink, words }: FigureContent): string {
  const small = [...notes, ...sources.flatMap(({ citation, terms }) => [citation, terms]), permalink];
  return [title, subtitle, filters, ...small, ...Object.values(words), '…'].join(' ');
}

function listInkAreas({ lines, chart }: FigureLayout): readonly Box[] {
  const firstLine = lines[0];
  return firstLine === undefined ? [chart] : [firstLine.box, chart];
}
