import type { Count } from '../../../domain/event.ts';
import type { Problem } from '../../../domain/result.ts';
import type { LocatedEvent } from '../../dataset/dataset.ts';
import { placeOf } from '../../dataset/read-record.ts';
import { numbersIn } from '../numbers-in.ts';
import type { Rule } from '../rule.ts';

type Refutation = Omit<Problem, 'where'> & { readonly field: string };

function refuteCount(count: Count, quoted: readonly string[]): Refutation[] {
  const refuted: Refutation[] = [];
  if (!quoted.some((exact) => exact.includes(count.text))) {
    refuted.push({
      field: 'text',
      message: `the text of the count stands in no quotation of ${count.source}`,
      expected: 'characters of one of its quotations',
      found: `“${count.text}”`,
      mend: 'Copy the figure from the quotation, or add the quotation that states it.',
    });
  }
  const stated = numbersIn(count.text);
  const agrees =
    count.value === null ? stated.length === 0 : stated.length === 0 || stated.includes(count.value);
  if (!agrees) {
    refuted.push({
      field: 'value',
      message: `the value is not what “${count.text}” says`,
      expected: stated.join(' or '),
      found: String(count.value),
    });
  }
  if (count.qualifier !== undefined && !count.text.toLowerCase().includes(count.qualifier.toLowerCase())) {
    const inQuotation = quoted.some((exact) =>
      exact.toLowerCase().includes(count.qualifier?.toLowerCase() ?? ''),
    );
    if (!inQuotation) {
      refuted.push({
        field: 'qualifier',
        message: 'the qualifier stands in no quotation',
        expected: "the source's own word",
        found: `“${count.qualifier}”`,
      });
    }
  }
  return refuted;
}

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
    return refuteCount(count, quoted).map((refuted) => located(event, index, refuted));
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
