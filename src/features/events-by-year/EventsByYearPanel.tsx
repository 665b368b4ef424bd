import { memo, useCallback, useMemo, useRef, useState } from 'react';
import { Histogram } from '../../charts/histogram/Histogram.tsx';
import type { HistogramCell } from '../../charts/histogram/histogram-cells.ts';
import { buildHistogramModel, type HistogramColumnInput } from '../../charts/histogram/histogram-model.ts';
import { KindIcon } from '../../charts/shared/KindIcon.tsx';
import { epochDay } from '../../domain/calendar.ts';
import { ExportSlot } from '../../export/ExportSlot.tsx';
import type { YearsMessages } from '../../messages/en/years.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useYearsMessages } from '../../messages/use-years-messages.ts';
import type { EventsByYear } from '../../state/events-by-year.ts';
import { useFollowing, useLedger } from '../../state/LedgerStoreProvider.tsx';
import type { LedgerState } from '../../state/ledger-store.ts';
import { Button } from '../../ui/Button.tsx';
import { useElementWidth } from '../../ui/use-element-width.ts';
import { histogramColumns, useEventsByYear, type YearsSource } from './use-events-by-year.ts';
import { useYearsFigure } from './use-years-figure.tsx';
import { YearsTable } from './YearsTable.tsx';
import './events-by-year.css';

const ASSUMED_WIDTH = 848;

/** A year becomes the window; a segment its kind as well. What lies in no one year leaves the window. */
function useChoose() {
  const change = useLedger((state) => state.change);
  return useCallback(
    ({ column, kind }: HistogramCell) => {
      const year = Number(column);
      const window = Number.isInteger(year)
        ? { window: { start: epochDay(year), end: epochDay(year + 1) } }
        : {};
      change({ ...window, ...(kind === null ? {} : { kinds: [kind] }) });
    },
    [change],
  );
}

function describe({ years, single }: EventsByYear, messages: YearsMessages): string {
  const [first] = years;
  if (!first || single.total === 0) return messages.empty;
  const most = years.reduce((best, each) => (each.total > best.total ? each : best), first);
  return messages.description(first.year, years.at(-1)?.year ?? first.year, String(most.year), most.total);
}

interface CellWords {
  readonly label: string;
  readonly kind: string | null;
  readonly count: number;
  readonly total: number;
}

function useCellWords(columns: readonly HistogramColumnInput[]) {
  const { kinds } = useMessages();
  return useCallback(
    ({ column, kind }: HistogramCell): CellWords => {
      const found = columns.find(({ key }) => key === column);
      const segment = found?.segments.find((each) => each.kind === kind);
      const total = found?.total ?? 0;
      return {
        label: found?.label ?? column,
        kind: kind === null ? null : kinds[kind],
        count: segment?.count ?? total,
        total,
      };
    },
    [columns, kinds],
  );
}

/** What pointer or focus is on; the cell's own name says the same to a screen reader. */
function Readout({ cell, words, reportsOf }: { readonly cell: HistogramCell | null } & ReadoutProps) {
  const messages = useYearsMessages();
  if (cell === null) return <p className="years-readout">{messages.hint}</p>;
  const { label, kind, count, total } = words(cell);
  const text =
    kind === null ? messages.readoutYear(label, total) : messages.readout(label, kind, count, total);
  const year = Number(cell.column);
  return (
    <p className="years-readout" aria-hidden>
      <strong>{text}</strong>
      {Number.isInteger(year) && ` · ${messages.judgedBy(reportsOf(year))}`}
    </p>
  );
}

interface ReadoutProps extends Pick<YearsSource, 'reportsOf'> {
  readonly words: (cell: HistogramCell) => CellWords;
}

function Legend({ counted }: { readonly counted: EventsByYear }) {
  const messages = useYearsMessages();
  const { kinds } = useMessages();
  return (
    <ul className="years-legend" aria-label={messages.legend}>
      {counted.single.kinds.map(({ kind, count }) => (
        <li key={kind}>
          <KindIcon kind={kind} size={14} /> {kinds[kind]} <span className="years-count">{count}</span>
        </li>
      ))}
    </ul>
  );
}

const isNarrowed = ({ view }: LedgerState) => view.window !== null || view.kinds !== null;

function AllYears() {
  const messages = useYearsMessages();
  const narrowed = useFollowing(isNarrowed);
  const change = useLedger((state) => state.change);
  if (!narrowed) return null;
  return <Button onClick={() => change({ window: null, kinds: null })}>{messages.allYears}</Button>;
}

interface PointableProps {
  readonly source: YearsSource;
  readonly columns: readonly HistogramColumnInput[];
}

/** The drawing and the line that says what is pointed at: pointing draws only that line again. */
function PointableHistogram({ source: { counted, reportsOf }, columns }: PointableProps) {
  const messages = useYearsMessages();
  const box = useRef<HTMLDivElement>(null);
  const width = Math.max(260, useElementWidth(box, ASSUMED_WIDTH));
  const model = useMemo(() => buildHistogramModel(columns, width), [columns, width]);
  const [cell, setCell] = useState<HistogramCell | null>(null);
  const words = useCellWords(columns);
  const choose = useChoose();
  const nameOf = useCallback(
    (of: HistogramCell) => {
      const { label, kind, count, total } = words(of);
      return kind === null ? messages.yearName(label, total) : messages.partName(label, kind, count, total);
    },
    [words, messages],
  );
  const description = useMemo(() => describe(counted, messages), [counted, messages]);
  return (
    <>
      <Readout cell={cell} words={words} reportsOf={reportsOf} />
      <div ref={box} className="years-figure">
        {counted.shown === 0 ? (
          <p>{messages.empty}</p>
        ) : (
          <Histogram
            model={model}
            label={messages.label}
            description={description}
            nameOf={nameOf}
            onChoose={choose}
            onPoint={setCell}
          />
        )}
      </div>
    </>
  );
}

function YearsExport({ source: { counted }, columns }: PointableProps) {
  const { title } = useYearsMessages();
  return (
    <div className="years-actions">
      <ExportSlot chart={useYearsFigure(counted, columns)} name={title} />
    </div>
  );
}

/** What is counted, in picture, words and table: drawn again only when the counts are others. */
const Counted = memo(({ source }: { readonly source: YearsSource }) => {
  const messages = useYearsMessages();
  const columns = useMemo(() => histogramColumns(source, messages), [source, messages]);
  const { shown, several, summaries } = source.counted;
  return (
    <>
      <PointableHistogram source={source} columns={columns} />
      <Legend counted={source.counted} />
      {shown > 0 && <YearsExport source={source} columns={columns} />}
      <p className="years-note">
        {messages.sum(shown, shown - several.total - summaries.total, several.total, summaries.total)}{' '}
        {messages.rule}
      </p>
      <YearsTable source={source} />
    </>
  );
});
Counted.displayName = 'Counted';

/** The shown events as a histogram: each year a column, each kind a segment. */
export function EventsByYearPanel() {
  const messages = useYearsMessages();
  const source = useEventsByYear();
  return (
    <section className="years" aria-labelledby="years-heading">
      <div className="years-head">
        <h2 id="years-heading" className="section-title">
          {messages.title}
        </h2>
        <AllYears />
      </div>
      <p className="section-lead">{messages.lead}</p>
      <Counted source={source} />
    </section>
  );
}
