import { useMemo } from 'react';
import type { ChartEvent } from '../../bundle/event-columns.ts';
import type { Instrument } from '../../domain/instrument.ts';
import { useDetailMessages } from '../../messages/use-detail-messages.ts';
import { groupByIndicator } from '../../state/indicator-groups.ts';
import { descendants } from '../../state/score-evidence.ts';
import { EventItems } from './EventItems.tsx';

interface GroupedEventsProps {
  readonly events: readonly ChartEvent[];
  readonly instrument: Instrument;
  /** Only groups of this indicator and those below it; all of the instrument's where it is not given. */
  readonly under?: string;
}

/** Events under the indicators in whose sections the instrument's reports tell them. */
export function GroupedEvents({ events, instrument, under }: GroupedEventsProps) {
  const { underNoIndicator } = useDetailMessages().evidence;
  const groups = useMemo(() => {
    const wanted = under === undefined ? undefined : descendants(instrument, under);
    const indicators = instrument.indicators.filter(({ id }) => wanted?.has(id) ?? true);
    return groupByIndicator(events, { indicators });
  }, [events, instrument, under]);
  if (groups.length === 1) return <EventItems events={events} list={null} />;
  return groups.map(({ indicator, events: group }) => (
    <details key={indicator?.id ?? ''} className="indicator-group">
      <summary>
        {indicator ? `${indicator.code} ${indicator.name}` : underNoIndicator(instrument.abbreviation)} (
        {group.length})
      </summary>
      <EventItems events={group} list={null} />
    </details>
  ));
}
