import { useMemo } from 'react';
import { saveCsv } from '../../export/save-csv.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useDetailMessages } from '../../messages/use-detail-messages.ts';
import { useYearsMessages } from '../../messages/use-years-messages.ts';
import type { Counts } from '../../state/events-by-year.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { DataTable, type DataColumn } from '../../ui/DataTable.tsx';
import { LazyDetails } from '../../ui/LazyDetails.tsx';
import { yearsShown, type YearsSource } from './use-events-by-year.ts';

interface Row {
  readonly name: string;
  readonly counts: Counts;
  readonly reports: string;
}

function countOf({ kinds }: Counts, kind: string): number {
  return kinds.find((each) => each.kind === kind)?.count ?? 0;
}

/** The years, and below them what lies in no one year, with the sums. */
function useRows({ counted, reportsOf }: YearsSource) {
  const messages = useYearsMessages();
  return useMemo(() => {
    const { years, several, single, summaries, shown } = counted;
    const kinds = [...new Set([...single.kinds, ...summaries.kinds].map(({ kind }) => kind))];
    const everything = {
      total: shown,
      kinds: kinds.map((kind) => ({ kind, count: countOf(single, kind) + countOf(summaries, kind) })),
    };
    const rows = years.map((counts): Row => ({
      name: String(counts.year),
      counts,
      reports: reportsOf(counts.year).join(', '),
    }));
    const sums: readonly Row[] = [
      { name: messages.severalLong, counts: several, reports: '' },
      { name: messages.allSingle, counts: single, reports: '' },
      { name: messages.summariesLong, counts: summaries, reports: '' },
      { name: messages.everything, counts: everything, reports: '' },
    ];
    return { rows, sums, kinds };
  }, [counted, reportsOf, messages]);
}

function Table({ source }: { readonly source: YearsSource }) {
  const messages = useYearsMessages();
  const { table } = useDetailMessages();
  const { kinds: names, language } = useMessages();
  const country = useLedger((state) => state.ledger.country.name);
  const { rows, sums, kinds } = useRows(source);
  const columns = useMemo(
    (): readonly DataColumn<Row>[] => [
      { name: messages.year, isRowHeader: true, value: ({ name }) => name },
      ...kinds.map((kind): DataColumn<Row> => ({
        name: names[kind],
        numeric: true,
        value: ({ counts }) => countOf(counts, kind),
      })),
      { name: messages.all, numeric: true, value: ({ counts }) => counts.total },
      { name: messages.reports, value: ({ reports }) => reports || null },
    ],
    [messages, names, kinds],
  );
  const file = { country, years: yearsShown(source.counted), selection: ['events-by-year'] };
  return (
    <DataTable
      caption={messages.table}
      isCaptionHidden
      columns={columns}
      rows={rows}
      sums={sums}
      keyOf={({ name }) => name}
      words={{ language, sortBy: table.sortBy, save: table.save }}
      onSave={() => saveCsv(columns, [...rows, ...sums], file)}
    />
  );
}

/** The histogram as a table: the same counts, with their sums. */
export function YearsTable(props: { readonly source: YearsSource }) {
  const messages = useYearsMessages();
  return (
    <LazyDetails className="years-table" summary={messages.table}>
      <Table {...props} />
    </LazyDetails>
  );
}
