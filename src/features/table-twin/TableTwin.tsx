import { useMemo } from 'react';
import type { DatedEvent } from '../../bundle/evidence-ledger.ts';
import { civilDate } from '../../domain/calendar.ts';
import { coverageYearOf, instrumentOf, coverageOf } from '../../domain/instrument.ts';
import { scoreKey, type Score } from '../../domain/score.ts';
import { statusOf } from '../../domain/score-status.ts';
import { saveCsv } from '../../export/save-csv.ts';
import { formatScore } from '../../messages/format-number.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useDetailMessages } from '../../messages/use-detail-messages.ts';
import { useEvidence, useLedger } from '../../state/LedgerStoreProvider.tsx';
import { selectWindow } from '../../state/ledger-store.ts';
import { deriveLanes, deriveMatching, deriveShown } from '../../state/visible-events.ts';
import type { Selection } from '../../state/view-state.ts';
import { DataTable, type DataColumn, type DataTableWords } from '../../ui/DataTable.tsx';
import './table-twin.css';

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

function useTableWords(): DataTableWords {
  const { language } = useMessages();
  const { sortBy, save } = useDetailMessages().table;
  return { language, sortBy, save };
}

function useScoreRows(): readonly Score[] {
  const ledger = useLedger((state) => state.ledger);
  const window = useLedger(selectWindow);
  const { nitStrip, fiwStrip } = useLedger((state) => state.view);
  return useMemo(
    () =>
      [...nitStrip, ...fiwStrip].flatMap((id) => {
        const instrument = ledger.instruments.get(instrumentOf(id));
        return (ledger.scoresByIndicator.get(id) ?? []).filter((score) => {
          const covered = instrument && coverageOf(instrument, score.edition);
          return covered && covered.start < window.end && covered.end > window.start;
        });
      }),
    [ledger, nitStrip, fiwStrip, window],
  );
}

function useScoreColumns(): readonly DataColumn<Score>[] {
  const { instruments, indicators, sources } = useLedger((state) => state.ledger);
  const { table, basis } = useDetailMessages();
  return useMemo(() => {
    const covers = (score: Score) => {
      const instrument = instruments.get(instrumentOf(score.indicator));
      return instrument ? coverageYearOf(instrument, score.edition) : null;
    };
    const nameOf = ({ indicator }: Score) => indicators.get(indicator)?.name ?? indicator;
    return [
      { name: table.coverage, value: covers },
      { name: table.edition, value: (score) => score.edition },
      {
        name: table.indicator,
        value: nameOf,
        cell: (score) => (
          <OpenLink selection={{ type: 'score', key: scoreKey(score) }}>{nameOf(score)}</OpenLink>
        ),
      },
      {
        name: table.value,
        numeric: true,
        value: (score) => score.value,
        cell: (score) => formatScore(score.value, indicators.get(score.indicator)?.decimals ?? 0),
      },
      { name: table.status, value: statusOf },
      {
        name: table.basis,
        value: (score) => `${basis[score.basis]}${score.converted ? `, ${basis.converted}` : ''}`,
      },
      {
        name: table.source,
        value: (score) => score.sources.map((id) => sources.get(id)?.shortTitle).join(', '),
      },
    ];
  }, [instruments, indicators, sources, table, basis]);
}

function useFile(subject: string): Parameters<typeof saveCsv>[2] {
  const country = useLedger((state) => state.ledger.country.name);
  const window = useLedger(selectWindow);
  const [from, to] = [civilDate(Math.floor(window.start)).year, civilDate(Math.ceil(window.end) - 1).year];
  return { country, years: [from, to], selection: [subject] };
}

function ScoreTable() {
  const rows = useScoreRows();
  const columns = useScoreColumns();
  const { table } = useDetailMessages();
  const words = useTableWords();
  const file = useFile('scores');
  const save = () =>
    saveCsv([...columns, { name: table.id, value: ({ indicator }) => indicator }], rows, file);
  return (
    <DataTable
      caption={table.scores}
      rows={rows}
      keyOf={scoreKey}
      columns={columns}
      words={words}
      onSave={save}
    />
  );
}

function useEventColumns(): readonly DataColumn<DatedEvent>[] {
  const messages = useMessages();
  const { sources } = useEvidence();
  const { table } = useDetailMessages();
  return useMemo(
    () => [
      {
        name: table.date,
        value: (event) => event.date,
        cell: (event) => messages.timelineFigure.date(event.when),
      },
      {
        name: table.event,
        value: (event) => event.title,
        cell: (event) => (
          <OpenLink selection={{ type: 'event', id: event.id, list: null }}>{event.title}</OpenLink>
        ),
      },
      { name: table.kind, value: (event) => event.kinds.map((kind) => messages.kinds[kind]).join(', ') },
      { name: table.place, value: (event) => event.place },
      {
        name: table.toldBy,
        value: (event) => event.sources.map((id) => sources.get(id)?.shortTitle).join(', '),
      },
    ],
    [messages, sources, table],
  );
}

function EventTable() {
  const ledger = useEvidence();
  const window = useLedger(selectWindow);
  const { sources, query, kinds } = useLedger((state) => state.view);
  const rows = useMemo(
    () => deriveShown(deriveLanes(deriveMatching(ledger, { sources, query }, ledger), { kinds }), window),
    [ledger, sources, query, kinds, window],
  );
  const columns = useEventColumns();
  const { table } = useDetailMessages();
  const words = useTableWords();
  const file = useFile('events');
  const save = () =>
    saveCsv(
      [
        ...columns,
        { name: table.indicators, value: ({ indicators }) => indicators.join(' ') },
        { name: table.id, value: ({ id }) => id },
      ],
      rows,
      file,
    );
  return (
    <DataTable
      caption={`${table.events} (${rows.length})`}
      rows={rows}
      keyOf={({ id }) => id}
      columns={columns}
      words={words}
      onSave={save}
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
