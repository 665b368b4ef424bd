import { useMemo } from 'react';
import { groupBy } from '../../bundle/group-by.ts';
import { saveCsv } from '../../export/save-csv.ts';
import type { DetailMessages } from '../../messages/en/detail.ts';
import { formatScore } from '../../messages/format-number.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useDetailMessages } from '../../messages/use-detail-messages.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import type { SubscoreLines, SubscorePoint } from '../../state/subscore-lines.ts';
import { DataTable, type DataColumn } from '../../ui/DataTable.tsx';
import { LazyDetails } from '../../ui/LazyDetails.tsx';

interface Row {
  readonly year: number;
  readonly edition: number;
  readonly points: ReadonlyMap<string, SubscorePoint>;
}

function rowsOf({ lines }: SubscoreLines): Row[] {
  const all = lines.flatMap(({ indicator, scores }) => scores.map((score) => ({ id: indicator.id, score })));
  return [...groupBy(all, ({ score }) => score.edition)]
    .sort(([a], [b]) => a - b)
    .map(([edition, found]) => ({
      edition,
      year: found[0]?.score.coverageYear ?? edition,
      points: new Map(found.map(({ id, score }) => [id, score])),
    }));
}

function useColumns({ indicators }: SubscoreLines): readonly DataColumn<Row>[] {
  const { language } = useMessages();
  const messages = useDetailMessages().subscores;
  const { table } = useDetailMessages();
  const change = useLedger((state) => state.change);
  return useMemo(
    () => [
      { name: messages.years, value: ({ year }) => year },
      { name: table.edition, value: ({ edition }) => edition },
      ...indicators.map((indicator): DataColumn<Row> => ({
        name: `${indicator.code} / ${indicator.max}`,
        numeric: true,
        value: ({ points }) => points.get(indicator.id)?.value ?? null,
        cell: ({ year, points }) => {
          const point = points.get(indicator.id);
          if (!point) return null;
          const value = formatScore(point.value, indicator.decimals, language);
          return (
            <button
              type="button"
              className="subscores-value"
              data-score={point.key}
              aria-label={`${indicator.name}, ${year}: ${value}`}
              onClick={() => change({ selection: { type: 'score', key: point.key } })}
            >
              {value}
            </button>
          );
        },
      })),
    ],
    [indicators, messages, table, language, change],
  );
}

function nameOf({ instrument }: SubscoreLines, { subscores }: DetailMessages): string {
  return instrument.id === 'nit' ? subscores.categoriesTable : subscores.table;
}

function Table({ found }: { readonly found: SubscoreLines }) {
  const { language } = useMessages();
  const detail = useDetailMessages();
  const country = useLedger((state) => state.ledger.country.name);
  const rows = useMemo(() => rowsOf(found), [found]);
  const columns = useColumns(found);
  const file = {
    country,
    years: [rows[0]?.year ?? 0, rows.at(-1)?.year ?? 0] as const,
    selection: [found.instrument.id, 'subscores'],
  };
  return (
    <DataTable
      caption={nameOf(found, detail)}
      isCaptionHidden
      rows={rows}
      columns={columns}
      keyOf={({ edition }) => String(edition)}
      words={{ language, sortBy: detail.table.sortBy, save: detail.table.save }}
      onSave={() => saveCsv(columns, rows, file)}
    />
  );
}

/** The lines as a table: every value opens its evidence. */
export function SubscoresTable(props: { readonly found: SubscoreLines }) {
  const detail = useDetailMessages();
  return (
    <LazyDetails className="subscores-table" summary={nameOf(props.found, detail)}>
      <Table {...props} />
    </LazyDetails>
  );
}
