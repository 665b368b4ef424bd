import { useMemo } from 'react';
import type { ChartEvent } from '../../bundle/event-columns.ts';
import { yearsOfRange } from '../../domain/years-of-range.ts';
import { coverageYearOf, instrumentOf } from '../../domain/instrument.ts';
import { scoreKey, type Score } from '../../domain/score.ts';
import { statusOf } from '../../domain/score-status.ts';
import { turningFormula } from '../../domain/turning.ts';
import { saveCsv } from '../../export/save-csv.ts';
import { formatScore } from '../../messages/format-number.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useDetailMessages } from '../../messages/use-detail-messages.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { selectWindow } from '../../state/ledger-store.ts';
import { scoresInWindow } from '../../state/scores-in-window.ts';
import { useEvidence } from '../../state/use-evidence.ts';
import { useShown } from '../../state/use-shown.tsx';
import type { Selection } from '../../state/view-state.ts';
import { DataTable, type DataColumn, type DataTableWords } from '../../ui/DataTable.tsx';
import './table-twin.css';

interface OpenLinkProps {
  readonly selection: Selection;
  readonly lang?: string;
  readonly children: string;
}

function OpenLink({ selection, lang, children }: OpenLinkProps) {
  const change = useLedger((state) => state.change);
  const messages = useDetailMessages().table;
  return (
    <button
      type="button"
      className="table-open"
      aria-label={messages.open(children)}
      onClick={() => change({ selection })}
    >
      <span lang={lang}>{children}</span>
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
  const nitStrip = useLedger((state) => state.view.nitStrip);
  const fiwStrip = useLedger((state) => state.view.fiwStrip);
  return useMemo(
    () => [...nitStrip, ...fiwStrip].flatMap((id) => scoresInWindow(ledger, id, window)),
    [ledger, nitStrip, fiwStrip, window],
  );
}

function useScoreColumns(): readonly DataColumn<Score>[] {
  const { instruments, indicators, sources } = useLedger((state) => state.ledger);
  const { language } = useMessages();
  const { table, basis } = useDetailMessages();
  return useMemo(() => {
    const covers = (score: Score) => {
      const instrument = instruments.get(instrumentOf(score.indicator));
      return instrument ? coverageYearOf(instrument, score.edition) : null;
    };
    const basisOf = (score: Score) => {
      const indicator = score.converted && indicators.get(score.indicator);
      return indicator
        ? `${basis[score.basis]}, ${basis.converted(turningFormula(indicator))}`
        : basis[score.basis];
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
        cell: (score) => formatScore(score.value, indicators.get(score.indicator)?.decimals ?? 0, language),
      },
      { name: table.status, value: statusOf },
      { name: table.basis, value: basisOf },
      {
        name: table.source,
        value: (score) => score.sources.map((id) => sources.get(id)?.shortTitle).join(', '),
      },
    ];
  }, [instruments, indicators, sources, language, table, basis]);
}

function useFile(subject: string): Parameters<typeof saveCsv>[2] {
  const country = useLedger((state) => state.ledger.country.name);
  const window = useLedger(selectWindow);
  return { country, years: yearsOfRange(window), selection: [subject] };
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
      rowAttributes={(score) => ({ 'data-score': scoreKey(score) })}
      columns={columns}
      words={words}
      onSave={save}
    />
  );
}

function useEventColumns(): readonly DataColumn<ChartEvent>[] {
  const messages = useMessages();
  const { sources, eventById } = useEvidence();
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
          <OpenLink selection={{ type: 'event', id: event.id, list: null }} lang="en">
            {event.title}
          </OpenLink>
        ),
      },
      { name: table.kind, value: (event) => event.kinds.map((kind) => messages.kinds[kind]).join(', ') },
      { name: table.place, value: ({ id }) => eventById.get(id)?.place ?? null },
      {
        name: table.toldBy,
        value: (event) => event.sources.map((id) => sources.get(id)?.shortTitle).join(', '),
      },
    ],
    [messages, sources, eventById, table],
  );
}

function EventTable() {
  const rows = useShown();
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
      rowAttributes={({ id }) => ({ 'data-event': id })}
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
