import { useMemo } from 'react';
import type { HeatmapLabels } from '../../charts/heatmap/heatmap-labels.ts';
import type { HeatCell, HeatmapModel, HeatRow } from '../../charts/heatmap/heatmap-model.ts';
import { turningFormula } from '../../domain/turning.ts';
import { saveCsv } from '../../export/save-csv.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useDetailMessages } from '../../messages/use-detail-messages.ts';
import { useHeatmapMessages } from '../../messages/use-heatmap-messages.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { DataTable, type DataColumn } from '../../ui/DataTable.tsx';
import { LazyDetails } from '../../ui/LazyDetails.tsx';
import { heatmapFile, savedRows, type SavedCell } from './heatmap-words.ts';

interface HeatmapTableProps {
  readonly model: HeatmapModel;
  readonly labels: HeatmapLabels;
}

function valueOf(cell: HeatCell | undefined): number | null {
  return cell?.state === 'score' ? cell.value : null;
}

/** One row an indicator, one column an edition, so that any edition can order the indicators. */
function useShownColumns({ model }: HeatmapTableProps): readonly DataColumn<HeatRow>[] {
  const { table } = useDetailMessages();
  const { indicator: name } = useHeatmapMessages();
  return useMemo(() => {
    const editions = model.columns.map(({ edition, coverageYear }, index): DataColumn<HeatRow> => ({
      name: String(edition),
      note: String(coverageYear),
      numeric: true,
      value: ({ cells }) => valueOf(cells[index]),
    }));
    return [
      { name: table.code, value: ({ indicator }) => indicator.code },
      { name, isRowHeader: true, value: ({ indicator }) => indicator.name },
      { name: table.maximum, numeric: true, value: ({ indicator }) => indicator.max },
      ...editions,
    ];
  }, [model, table, name]);
}

/** One row a cell: what a statistics program wants, and room for the reason where there is no value. */
function useSavedColumns({ labels }: HeatmapTableProps): readonly DataColumn<SavedCell>[] {
  const { table, basis } = useDetailMessages();
  return useMemo(() => {
    const scored = ({ cell }: SavedCell) => (cell.state === 'score' ? cell : null);
    return [
      { name: table.id, value: ({ indicator }) => indicator.id },
      { name: table.indicator, value: ({ indicator }) => indicator.name },
      { name: table.edition, value: ({ column }) => column.edition },
      { name: table.coverage, value: ({ column }) => column.coverageYear },
      { name: table.value, value: ({ cell }) => valueOf(cell) },
      { name: table.maximum, value: ({ indicator }) => indicator.max },
      { name: table.change, value: (row) => scored(row)?.change ?? null },
      { name: table.sum, value: (row) => scored(row)?.sum ?? null },
      {
        name: table.basis,
        value: (row) => {
          const score = scored(row);
          return (
            score &&
            `${basis[score.basis]}${score.converted ? `, ${basis.converted(turningFormula(row.indicator))}` : ''}`
          );
        },
      },
      {
        name: table.missing,
        value: ({ cell }) => (cell.state === 'missing' ? labels.missing(cell.reason) : null),
      },
    ];
  }, [labels, table, basis]);
}

function Table(props: HeatmapTableProps) {
  const { model } = props;
  const messages = useHeatmapMessages();
  const { language } = useMessages();
  const { table } = useDetailMessages();
  const country = useLedger((state) => state.ledger.country.name);
  const shown = useShownColumns(props);
  const saved = useSavedColumns(props);
  return (
    <DataTable
      caption={messages.table}
      isCaptionHidden
      columns={shown}
      rows={model.rows}
      keyOf={({ indicator }) => indicator.id}
      words={{ language, sortBy: table.sortBy, save: table.save }}
      onSave={() => saveCsv(saved, savedRows(model), heatmapFile(model, country))}
    />
  );
}

/** The same values, to be ordered by any edition and saved. */
export function HeatmapTable(props: HeatmapTableProps) {
  const messages = useHeatmapMessages();
  return (
    <LazyDetails className="heatmap-table" summary={messages.table}>
      <Table {...props} />
    </LazyDetails>
  );
}
