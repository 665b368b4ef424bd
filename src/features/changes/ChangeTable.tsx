import { useMemo, type CSSProperties, type ReactNode } from 'react';
import { scoreKey, type Score } from '../../domain/score.ts';
import { saveCsv } from '../../export/save-csv.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useDetailMessages } from '../../messages/use-detail-messages.ts';
import { useChangesMessages } from '../../messages/use-changes-messages.ts';
import type { ComparedIndicator, Comparison } from '../../state/compare-editions.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { DataTable, SaveTable, type DataColumn } from '../../ui/DataTable.tsx';
import { ChangeReasons, Sentences, useStandingSentences } from './ChangeReasons.tsx';
import {
  comparedYears,
  coversText,
  hasNews,
  indicatorName,
  marksOf,
  movementText,
  valueText,
} from './changes-words.ts';

interface ValueProps {
  readonly row: ComparedIndicator;
  readonly score: Score | null;
}

/** A value opens its evidence; an edition without it says so. */
function Value({ row: { indicator }, score }: ValueProps) {
  const words = useChangesMessages();
  const change = useLedger((state) => state.change);
  if (score === null) return <span className="changes-absent">{words.absent}</span>;
  const marks = marksOf(score, words);
  const name = words.openValue(indicatorName(indicator), score.edition, valueText(score, indicator, words));
  return (
    <>
      <button
        type="button"
        className="changes-value"
        aria-label={name}
        onClick={() => change({ selection: { type: 'score', key: scoreKey(score) } })}
      >
        {words.number(score.value, indicator.decimals)}
      </button>
      {marks !== '' && <small className="changes-mark">{marks}</small>}
    </>
  );
}

const GLYPHS = { freer: '▲', 'less-free': '▼' } as const;

interface ChangeCellProps {
  readonly row: ComparedIndicator;
  readonly comparison: Comparison;
}

function ChangeCell({ row, comparison }: ChangeCellProps) {
  const words = useChangesMessages();
  const { change, movement, indicator } = row;
  const said = <small>{movementText(row, comparison.refused !== null, words)}</small>;
  if (change === null || movement === null || movement === 'same') return said;
  return (
    <span className="changes-change" data-movement={movement}>
      <span aria-hidden>{GLYPHS[movement]}</span> {words.signed(change, indicator.decimals)} {said}
    </span>
  );
}

/** Deeper in the tree stands further in. */
function depthStyle({ depth }: ComparedIndicator): CSSProperties {
  return { '--depth': depth } as CSSProperties;
}

/** What stands below a row, over its whole width. */
function Below({ row, comparison }: { readonly row: ComparedIndicator; readonly comparison: Comparison }) {
  const words = useChangesMessages();
  const standing = useStandingSentences(row, comparison.to);
  let content: ReactNode = null;
  if (hasNews(row)) content = <ChangeReasons row={row} instrument={comparison.instrument} />;
  else if (standing.length > 0 && comparison.refused === null)
    content = (
      <>
        <p className="changes-reason">{words.stayedBecause}</p>
        <Sentences passages={standing} />
      </>
    );
  if (content === null) return null;
  return (
    <tr className="changes-why">
      <td colSpan={4} style={depthStyle(row)}>
        {content}
      </td>
    </tr>
  );
}

interface ChangeTableProps {
  readonly comparison: Comparison;
  readonly rows: readonly ComparedIndicator[];
  readonly caption: string;
}

function useColumns(comparison: Comparison): readonly DataColumn<ComparedIndicator>[] {
  const words = useChangesMessages();
  return useMemo(() => {
    const edition = (
      of: number,
      scoreOf: (row: ComparedIndicator) => Score | null,
    ): DataColumn<ComparedIndicator> => ({
      name: words.edition(of),
      note: coversText(comparison.instrument, of),
      numeric: true,
      value: (row) => scoreOf(row)?.value ?? null,
      cell: (row) => <Value row={row} score={scoreOf(row)} />,
    });
    return [
      {
        name: words.indicator,
        isRowHeader: true,
        value: ({ indicator }) => indicatorName(indicator),
        cell: ({ indicator }) => (
          <>
            <span className="changes-code">{indicator.code}</span> {indicator.name}
          </>
        ),
        attributes: (row) => ({ style: depthStyle(row) }),
      },
      edition(comparison.from, ({ before }) => before),
      edition(comparison.to, ({ after }) => after),
      {
        name: words.change,
        numeric: true,
        value: ({ change }) => change,
        cell: (row) => <ChangeCell row={row} comparison={comparison} />,
      },
    ];
  }, [comparison, words]);
}

/** The two editions side by side, in the order of the tree at first. */
export function ChangeTable({ comparison, rows, caption }: ChangeTableProps) {
  const { language } = useMessages();
  const { table } = useDetailMessages();
  const columns = useColumns(comparison);
  return (
    <DataTable
      className="changes-table"
      caption={caption}
      isCaptionHidden
      scroll="page"
      columns={columns}
      rows={rows}
      keyOf={({ indicator }) => indicator.id}
      rowAttributes={() => ({ className: 'changes-row' })}
      below={(row) => <Below row={row} comparison={comparison} />}
      words={{ language, sortBy: table.sortBy, save: table.save }}
    />
  );
}

/** What moved and what stayed, as one file. */
export function SaveChanges({ comparison }: { readonly comparison: Comparison }) {
  const words = useChangesMessages();
  const { table } = useDetailMessages();
  const country = useLedger((state) => state.ledger.country.name);
  const { instrument, from, to, rows, refused } = comparison;
  const value = (edition: number, scoreOf: (row: ComparedIndicator) => Score | null) => [
    { name: words.edition(edition), value: (row: ComparedIndicator) => scoreOf(row)?.value ?? null },
    {
      name: `${words.edition(edition)}: ${table.basis}`,
      value: (row: ComparedIndicator) => {
        const score = scoreOf(row);
        return score === null ? words.absent : marksOf(score, words) || null;
      },
    },
  ];
  const columns = [
    { name: table.id, value: ({ indicator }: ComparedIndicator) => indicator.id },
    { name: words.indicator, value: ({ indicator }: ComparedIndicator) => indicator.name },
    ...value(from, ({ before }) => before),
    ...value(to, ({ after }) => after),
    { name: words.change, value: ({ change }: ComparedIndicator) => change },
    { name: words.direction, value: (row: ComparedIndicator) => movementText(row, refused !== null, words) },
  ];
  const selection = [instrument.id, 'changes', String(from), String(to)];
  const file = { country, years: comparedYears(comparison), selection };
  return <SaveTable label={table.save} onSave={() => saveCsv(columns, rows, file)} />;
}
