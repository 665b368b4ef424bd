import { useMemo } from 'react';
import { isSkippedYear } from '../../domain/fiw-survey-period.ts';
import { scoreKey } from '../../domain/score.ts';
import { saveCsv } from '../../export/save-csv.ts';
import { formatScore } from '../../messages/format-number.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useDetailMessages } from '../../messages/use-detail-messages.ts';
import { useLongViewMessages } from '../../messages/use-long-view-messages.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { DataTable, type DataColumn } from '../../ui/DataTable.tsx';
import { LazyDetails } from '../../ui/LazyDetails.tsx';
import {
  coversText,
  ratingName,
  ratingYears,
  yearsOf,
  type Rated,
  type RatedIndicator,
} from './long-view-data.ts';

interface Row {
  readonly year: number;
  /** By indicator. */
  readonly ratings: ReadonlyMap<string, Rated>;
  /** Any of the ratings: edition and status are the same for all. */
  readonly known: Rated | undefined;
}

/** The latest first. */
function rowsOf(rated: readonly RatedIndicator[]): readonly Row[] {
  return yearsOf(rated)
    .toReversed()
    .map((year) => {
      const found = rated.flatMap(({ indicator, ratings }) =>
        ratings.filter((each) => each.year === year).map((each) => [indicator.id, each] as const),
      );
      return { year, ratings: new Map(found), known: found[0]?.[1] };
    });
}

function Rating({
  found,
  indicator,
}: {
  readonly found: Rated;
  readonly indicator: RatedIndicator['indicator'];
}) {
  const words = useLongViewMessages();
  const messages = useMessages();
  const change = useLedger((state) => state.change);
  return (
    <button
      type="button"
      aria-label={words.open(ratingName(found, indicator, words, messages))}
      onClick={() => change({ selection: { type: 'score', key: scoreKey(found.score) } })}
    >
      {formatScore(found.score.value, indicator.decimals, messages.language)}
    </button>
  );
}

/** A year without a survey says why in the place of its edition. */
function useColumns(rated: readonly RatedIndicator[]) {
  const words = useLongViewMessages();
  const messages = useMessages();
  const { table } = useDetailMessages();
  return useMemo(() => {
    const covers = ({ year }: Row) => coversText(year, words, messages);
    const why = ({ year, known }: Row) => {
      if (known) return null;
      return isSkippedYear(year) ? words.skipped : words.gap;
    };
    const ratings = rated.map(({ indicator }): DataColumn<Row> => ({
      name: indicator.name,
      value: (row) => row.ratings.get(indicator.id)?.score.value ?? null,
      cell: (row) => {
        const found = row.ratings.get(indicator.id);
        if (found) return <Rating found={found} indicator={indicator} />;
        return row.known ? words.gap : null;
      },
    }));
    const shown: readonly DataColumn<Row>[] = [
      { name: words.covers, isRowHeader: true, value: ({ year }) => year, cell: covers },
      {
        name: words.edition,
        value: ({ known }) => known?.score.edition ?? null,
        cell: (row) => row.known?.score.edition ?? why(row),
      },
      ...ratings,
      { name: words.status, value: ({ known }) => known?.score.status ?? null },
    ];
    const saved = [
      { name: words.covers, value: covers },
      ...shown.slice(1),
      { name: table.missing, value: why },
    ];
    return { shown, saved };
  }, [rated, words, messages, table]);
}

function Table({ rated }: { readonly rated: readonly RatedIndicator[] }) {
  const words = useLongViewMessages();
  const { language } = useMessages();
  const { table } = useDetailMessages();
  const country = useLedger((state) => state.ledger.country.name);
  const rows = useMemo(() => rowsOf(rated), [rated]);
  const { shown, saved } = useColumns(rated);
  const file = { country, years: ratingYears(rated), selection: ['fiw', 'ratings'] };
  return (
    <DataTable
      caption={words.table}
      isCaptionHidden
      columns={shown}
      rows={rows}
      keyOf={({ year }) => String(year)}
      words={{ language, sortBy: table.sortBy, save: table.save }}
      onSave={() => saveCsv(saved, rows, file)}
    />
  );
}

/** The same ratings as numbers, the latest first. */
export function RatingsTable(props: { readonly rated: readonly RatedIndicator[] }) {
  const words = useLongViewMessages();
  return (
    <LazyDetails className="long-view-table" summary={words.table}>
      <Table {...props} />
    </LazyDetails>
  );
}
