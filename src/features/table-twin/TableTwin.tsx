import { useMemo, type ReactNode } from 'react';
import { coverageYearOf, instrumentOf, coverageOf } from '../../domain/instrument.ts';
import { scoreKey, type Score } from '../../domain/score.ts';
import { statusOf } from '../../domain/score-status.ts';
import { formatScore } from '../../messages/format-number.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useDetailMessages } from '../../messages/use-detail-messages.ts';
import { useEvidence, useLedger } from '../../state/LedgerStoreProvider.tsx';
import { selectWindow } from '../../state/ledger-store.ts';
import { deriveLanes, deriveMatching, deriveShown } from '../../state/visible-events.ts';
import type { Selection } from '../../state/view-state.ts';
import './table-twin.css';

interface Column<T> {
  readonly name: string;
  readonly numeric?: boolean;
  readonly cell: (row: T) => ReactNode;
}

interface DataTableProps<T> {
  readonly caption: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
}

/** A plain table that scrolls sideways on its own when the page is narrow. */
function DataTable<T>({ caption, columns, rows, keyOf }: DataTableProps<T>) {
  return (
    // A scrolling region must be reachable by keyboard (WCAG 2.1.1).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, numeric }) => (
              <th key={name} scope="col" className={numeric ? 'numeric' : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ name, numeric, cell }) => (
                <td key={name} className={numeric ? 'numeric' : undefined}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function OpenLink({ selection, children }: { readonly selection: Selection; readonly children: string }) {
  const change = useLedger((state) => state.change);
  const messages = useDetailMessages().table;
  return (
    <button
      type="button"
      className="table-open"
      aria-label={messages.open(children)}
      onClick={() => change({ selection })}
    >
      {children}
    </button>
  );
}

function ScoreTable() {
  const ledger = useEvidence();
  const window = useLedger(selectWindow);
  const fiwStrip = useLedger((state) => state.view.fiwStrip);
  const rows = useMemo(
    () =>
      ['NIT.DS', fiwStrip].flatMap((id) => {
        const instrument = ledger.instruments.get(instrumentOf(id));
        return (ledger.scoresByIndicator.get(id) ?? []).filter((score) => {
          const covered = instrument && coverageOf(instrument, score.edition);
          return covered && covered.start < window.end && covered.end > window.start;
        });
      }),
    [ledger, fiwStrip, window],
  );
  const covers = (score: Score) => {
    const instrument = ledger.instruments.get(instrumentOf(score.indicator));
    return instrument ? coverageYearOf(instrument, score.edition) : '';
  };
  const { table, basis } = useDetailMessages();
  return (
    <DataTable
      caption={table.scores}
      rows={rows}
      keyOf={scoreKey}
      columns={[
        { name: table.coverage, cell: covers },
        { name: table.edition, cell: (score) => score.edition },
        {
          name: table.indicator,
          cell: (score) => (
            <OpenLink selection={{ type: 'score', key: scoreKey(score) }}>
              {ledger.indicators.get(score.indicator)?.name ?? score.indicator}
            </OpenLink>
          ),
        },
        {
          name: table.value,
          numeric: true,
          cell: (score) => formatScore(score.value, ledger.indicators.get(score.indicator)?.decimals ?? 0),
        },
        { name: table.status, cell: (score) => statusOf(score) },
        {
          name: table.basis,
          cell: (score) => `${basis[score.basis]}${score.converted ? `, ${basis.converted}` : ''}`,
        },
        {
          name: table.source,
          cell: (score) => score.sources.map((id) => ledger.sources.get(id)?.shortTitle).join(', '),
        },
      ]}
    />
  );
}

function EventTable() {
  const messages = useMessages();
  const ledger = useEvidence();
  const window = useLedger(selectWindow);
  const { sources, query, kinds } = useLedger((state) => state.view);
  const rows = useMemo(
    () => deriveShown(deriveLanes(deriveMatching(ledger, { sources, query }, ledger), { kinds }), window),
    [ledger, sources, query, kinds, window],
  );
  const { table } = useDetailMessages();
  return (
    <DataTable
      caption={`${table.events} (${rows.length})`}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        { name: table.date, cell: (event) => messages.timelineFigure.date(event.when) },
        {
          name: table.event,
          cell: (event) => (
            <OpenLink selection={{ type: 'event', id: event.id, list: null }}>{event.title}</OpenLink>
          ),
        },
        { name: table.kind, cell: (event) => event.kinds.map((kind) => messages.kinds[kind]).join(', ') },
        { name: table.place, cell: (event) => event.place },
        {
          name: table.toldBy,
          cell: (event) => event.sources.map((id) => ledger.sources.get(id)?.shortTitle).join(', '),
        },
      ]}
    />
  );
}

/** The timeline as tables: the same scores and events under the same filters. */
export function TableTwin() {
  const messages = useDetailMessages().table;
  return (
    <section className="table-twin" aria-labelledby="table-heading">
      <h2 id="table-heading" className="section-title">
        {messages.title}
      </h2>
      <ScoreTable />
      <EventTable />
    </section>
  );
}
