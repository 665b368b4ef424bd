import { useMemo } from 'react';
import type { HistogramColumnInput } from '../../charts/histogram/histogram-model.ts';
import type { YearsMessages } from '../../messages/en/years.ts';
import { deriveEventsByYear, deriveReportsOfYear, type EventsByYear } from '../../state/events-by-year.ts';
import { useFollowing, useLedger } from '../../state/LedgerStoreProvider.tsx';
import { selectWindow, type LedgerState } from '../../state/ledger-store.ts';
import { useLanes } from '../../state/use-filtered-events.tsx';
import { useFollowWhenIdle } from '../../ui/use-follow-when-idle.ts';

const selectSources = ({ view }: LedgerState) => view.sources;

/** Keys of the columns that are no year. */
const SEVERAL = 'several';
const SUMMARIES = 'summaries';

export interface YearsSource {
  readonly counted: EventsByYear;
  readonly reportsOf: (year: number) => readonly string[];
}

/** Store → counts, in step with filters and window, once the timeline has answered. */
export function useEventsByYear(): YearsSource {
  const ledger = useLedger((state) => state.ledger);
  const sources = useFollowing(selectSources);
  const window = useFollowing(selectWindow);
  const lanes = useLanes();
  const latest = useMemo(() => ({ sources, window, lanes }), [sources, window, lanes]);
  const asked = useFollowWhenIdle(latest);
  return useMemo(
    () => ({
      counted: deriveEventsByYear(asked.lanes, asked.window),
      reportsOf: deriveReportsOfYear(ledger.sources, asked.sources),
    }),
    [ledger, asked],
  );
}

/** First and last year of the window. */
export function yearsShown({ years }: EventsByYear): readonly [number, number] {
  return [years.at(0)?.year ?? 0, years.at(-1)?.year ?? 0];
}

/** Counts → columns; those that are no year only where they hold something. */
export function histogramColumns(
  { counted, reportsOf }: YearsSource,
  messages: Pick<YearsMessages, 'several' | 'summaries'>,
): readonly HistogramColumnInput[] {
  const years = counted.years.map(({ year, total, kinds }): HistogramColumnInput => ({
    key: String(year),
    label: String(year),
    total,
    segments: kinds,
    isYear: true,
    hollow: false,
    judged: reportsOf(year).length > 0,
  }));
  const others = (
    [
      [SEVERAL, messages.several, counted.several, false],
      [SUMMARIES, messages.summaries, counted.summaries, true],
    ] as const
  ).map(([key, label, { total, kinds }, hollow]): HistogramColumnInput => ({
    key,
    label,
    total,
    segments: kinds,
    isYear: false,
    hollow,
    judged: false,
  }));
  return [...years, ...others.filter(({ total }) => total > 0)];
}
