import { useCallback } from 'react';
import type { Source } from '../domain/source.ts';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { useDetailMessages } from '../messages/use-detail-messages.ts';
import { citeSource } from './citation.ts';
import type { FigureContent } from './figure-layout.ts';

/** What a chart says about itself; what every figure says alike comes with the frame. */
export interface ChartFigure {
  /** What is drawn, without country and years. */
  readonly title: string;
  readonly country: string;
  /** First and last year shown. */
  readonly years: readonly [number, number];
  readonly subtitle: string;
  /** What the reader chose, part by part. */
  readonly filters: readonly string[];
  readonly notes: readonly string[];
  /** Everything that the bundle knows, in its order, and what of it the figure rests on. */
  readonly sources: Iterable<Source>;
  readonly cited: ReadonlySet<string>;
}

/** Title, filters, notes, sources with their terms, and the link back to the view. */
export function useChartContent(): (figure: ChartFigure) => FigureContent {
  const { productName } = useMessages();
  const { exporting, citation } = useDetailMessages();
  return useCallback(
    ({ title, country, years: [from, to], subtitle, filters, notes, sources, cited }) => ({
      title: exporting.chartTitle(title, country, from === to ? String(from) : `${from}–${to}`),
      subtitle,
      filters: exporting.summary(filters.filter((part) => part !== '')),
      notes: notes.filter((note) => note !== ''),
      sources: [...sources]
        .filter(({ csl }) => cited.has(csl.id))
        .map((source) => ({ citation: citeSource(source, citation), terms: source.terms })),
      permalink: window.location.href,
      words: { product: productName, notes: exporting.notes, sources: exporting.sources },
    }),
    [productName, exporting, citation],
  );
}

/**
 * The sources on which scores rest, each once: the first of each score has its quotations; a figure has
 * no room for who else prints the value.
 */
export function firstSources(scores: Iterable<{ readonly sources: readonly string[] }>): ReadonlySet<string> {
  return new Set(Array.from(scores, ({ sources }) => sources.slice(0, 1)).flat());
}
