import { useCallback, useMemo } from 'react';
import { buildDensityModel, type DensityData } from '../../charts/density/density-model.ts';
import { DensityDrawing } from '../../charts/density/DensityDrawing.tsx';
import type { ExportableChart } from '../../export/exportable-chart.ts';
import type { FigureFile } from '../../export/file-name.ts';
import { useChartContent } from '../../export/use-chart-content.ts';
import { useExplainMessages } from '../../messages/use-explain-messages.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';

export interface DensitySubject {
  readonly title: string;
  readonly note: string;
  readonly data: DensityData;
  /** Ends the name of the file. */
  readonly id: string;
}

export function useDensityFile({ data: { years }, id }: DensitySubject): Omit<FigureFile, 'format'> {
  const country = useLedger((state) => state.ledger.country.name);
  return useMemo(
    () => ({ country, years: [years.at(0) ?? 0, years.at(-1) ?? 0], selection: ['evidence', id] }),
    [country, years, id],
  );
}

/** Counts over years as a figure of their own, with what must stand around them. */
export function useDensityFigure(subject: DensitySubject): () => ExportableChart {
  const { lead } = useExplainMessages().density;
  const contentOf = useChartContent();
  const sources = useLedger((state) => state.ledger.sources);
  const file = useDensityFile(subject);
  return useCallback(() => {
    const { title, note, data } = subject;
    const reports = [...sources.values()].filter(({ kind }) => kind === 'document');
    const content = contentOf({
      title,
      country: file.country,
      years: file.years,
      subtitle: lead,
      filters: [],
      notes: [note],
      sources: reports,
      cited: new Set(reports.map(({ csl }) => csl.id)),
    });
    return {
      content,
      description: `${content.title}. ${lead}`,
      draw: (width) => {
        const model = buildDensityModel(data, width);
        return { width, height: model.grid.height, body: <DensityDrawing model={model} /> };
      },
      file,
    };
  }, [subject, sources, lead, file, contentOf]);
}
