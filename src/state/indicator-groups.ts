import type { ChartEvent } from '../bundle/event-columns.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Instrument } from '../domain/instrument.ts';

/** Events told under one indicator; `null`: under none of the instrument's. */
export interface IndicatorGroup<E extends ChartEvent> {
  readonly indicator: Indicator | null;
  readonly events: readonly E[];
}

/**
 * Events by the indicators under which reports of the instrument tell them, in the order of its tree.
 * An event stands under each of its indicators; those under none come last. No group is empty.
 */
export function groupByIndicator<E extends ChartEvent>(
  events: readonly E[],
  instrument: Pick<Instrument, 'indicators'>,
): IndicatorGroup<E>[] {
  const own = new Set(instrument.indicators.map(({ id }) => id));
  const groups: IndicatorGroup<E>[] = [
    ...instrument.indicators.map((indicator) => ({
      indicator,
      events: events.filter(({ indicators }) => indicators.includes(indicator.id)),
    })),
    { indicator: null, events: events.filter(({ indicators }) => !indicators.some((id) => own.has(id))) },
  ];
  return groups.filter((group) => group.events.length > 0);
}
