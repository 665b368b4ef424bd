import { useMemo, type CSSProperties } from 'react';
import { densityShare, type DensityData } from '../../charts/density/density-model.ts';
import { ExportSlot } from '../../export/ExportSlot.tsx';
import { saveCsv } from '../../export/save-csv.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useDetailMessages } from '../../messages/use-detail-messages.ts';
import { DataTable, SaveTable, type DataColumn } from '../../ui/DataTable.tsx';
import { useDensityFigure, useDensityFile, type DensitySubject } from './use-density-figure.tsx';

interface DensityTableProps {
  readonly subject: DensitySubject;
  /** Heading of the column of names. */
  readonly corner: string;
}

type Row = DensityData['rows'][number];

function shade(count: number, most: number): CSSProperties {
  return { '--density': `${Math.round(densityShare(count, most) * 100)}%` } as CSSProperties;
}

/** Ordered by name or by all; a single year has too few for an order. */
function useColumns({ years, rows, all }: DensityData, corner: string): readonly DataColumn<Row>[] {
  return useMemo(() => {
    const most = Math.max(0, ...rows.flatMap(({ counts }) => counts));
    return [
      { name: corner, isRowHeader: true, value: ({ name }) => name },
      ...years.map((year, index): DataColumn<Row> => ({
        name: String(year),
        sortable: false,
        value: ({ counts }) => counts[index] ?? null,
        attributes: ({ counts }) => ({
          className: 'density-cell',
          'data-none': counts[index] === 0,
          style: shade(counts[index] ?? 0, most),
        }),
      })),
      { name: all, numeric: true, value: ({ total }) => total },
    ];
  }, [years, rows, all, corner]);
}

/** Counts over years as a table whose cells are shaded; the number in the cell says the same. */
export function DensityTable({ subject, corner }: DensityTableProps) {
  const { title, note, data } = subject;
  const { language } = useMessages();
  const { table } = useDetailMessages();
  const columns = useColumns(data, corner);
  const figure = useDensityFigure(subject);
  const file = useDensityFile(subject);
  return (
    <div className="density-block">
      <h3>{title}</h3>
      <DataTable
        className="density-table"
        caption={title}
        isCaptionHidden
        startsAtEnd
        columns={columns}
        rows={data.rows}
        keyOf={({ key }) => key}
        words={{ language, sortBy: table.sortBy, save: table.save }}
      />
      <p className="density-note">{note}</p>
      <div className="density-actions">
        <ExportSlot chart={figure} name={title} />
        <SaveTable label={table.save} onSave={() => saveCsv(columns, data.rows, file)} />
      </div>
    </div>
  );
}
