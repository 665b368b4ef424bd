import type { Problem } from '../../../domain/result.ts';
import type { LocatedEvent } from '../../dataset/dataset.ts';
import { placeOf } from '../../dataset/read-record.ts';
import { refuteFigure, type Refutation } from '../refute-figure.ts';
import type { Rule } from '../rule.ts';

function located(event: LocatedEvent, index: number, { field, message, ...rest }: Refutation): Problem {
  return {
    where: placeOf(event, ['counts', index, field]),
    message: `event ${event.value.id}: ${message}`,
    ...rest,
  };
}

function checkEvent(event: LocatedEvent): Problem[] {
  const { counts, accounts } = event.value;
  return counts.flatMap((count, index) => {
    const quoted = accounts
      .filter(({ source }) => source === count.source)
      .flatMap(({ quotations }) => quotations.map(({ exact }) => exact));
    return refuteFigure(count, quoted, count.source).map((refuted) => located(event, index, refuted));
  });
}

/** Figures of events are stated by their quotations. */
export const eventCounts: Rule = {
  title: 'counts of events',
  check: ({ dataset: { events } }) => ({
    problems: events.flatMap(checkEvent),
    counts: { 'counts in events': events.reduce((sum, { value }) => sum + value.counts.length, 0) },
  }),
};
