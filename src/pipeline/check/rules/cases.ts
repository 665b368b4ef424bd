import type { Case } from '../../../domain/case.ts';
import { edtf } from '../../../domain/edtf.ts';
import type { LedgerEvent } from '../../../domain/event.ts';
import type { Problem } from '../../../domain/result.ts';
import type { Dataset, OfCountry } from '../../dataset/dataset.ts';
import { placeOf } from '../../dataset/read-record.ts';
import type { Rule } from '../rule.ts';

type Find = (country: string, id: string) => LedgerEvent | undefined;

function problem(
  record: OfCountry<Case>,
  path: readonly PropertyKey[],
  rest: Omit<Problem, 'where'>,
): Problem {
  return { ...rest, where: placeOf(record, path), message: `case ${record.value.id}: ${rest.message}` };
}

function checkEvents(record: OfCountry<Case>, find: Find): Problem[] {
  const { events, people, organisations } = record.value;
  const whose = [...people, ...organisations];
  return events.flatMap((id, index): Problem[] => {
    const path = ['events', index];
    if (events.indexOf(id) !== index)
      return [problem(record, path, { message: 'an event stands in it twice', found: id })];
    const event = find(record.country, id);
    if (!event) {
      const expected = `an id of data/events/${record.country}`;
      return [problem(record, path, { message: 'there is no such event', expected, found: id })];
    }
    const named = [...event.people, ...event.organisations];
    if (named.some((name) => whose.includes(name))) return [];
    return [
      problem(record, path, {
        message: 'the event names nobody of the case',
        expected: whose.join(', '),
        found: `${id}: ${named.join(', ') || 'nobody'}`,
        mend: 'Add the name to the event if its quotations have it; otherwise take the event out of the case.',
      }),
    ];
  });
}

/** Whoever a case is about stands in one of its events at least. */
function checkNames(record: OfCountry<Case>, find: Find): Problem[] {
  const { events, people, organisations } = record.value;
  const told = events.flatMap((id) => find(record.country, id) ?? []);
  const named = new Set(told.flatMap((event) => event.people.concat(event.organisations)));
  const whose = people.concat(organisations);
  return whose
    .filter((name) => !named.has(name))
    .map((name) =>
      problem(record, [people.includes(name) ? 'people' : 'organisations'], {
        message: 'no event of the case names them',
        expected: [...named].join(', '),
        found: name,
      }),
    );
}

/** Vague dates may overlap, but no event lies wholly before one that the case tells earlier. */
function checkOrder(record: OfCountry<Case>, find: Find): Problem[] {
  const dated = record.value.events.map((id) => find(record.country, id)?.date);
  return dated.flatMap((date, index): Problem[] => {
    if (date === undefined) return [];
    const later = dated
      .slice(0, index)
      .find((other) => other !== undefined && edtf(date).end <= edtf(other).start);
    if (later === undefined) return [];
    return [
      problem(record, ['events', index], {
        message: 'its events are not in the order of time',
        expected: `after ${later}`,
        found: `${record.value.events[index]}: ${date}`,
      }),
    ];
  });
}

function checkIds(cases: Dataset['cases']): Problem[] {
  const seen = new Set<string>();
  return cases.flatMap((record): Problem[] => {
    const key = `${record.country}:${record.value.id}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [problem(record, ['id'], { message: 'the id is used twice', expected: 'an id of its own' })];
  });
}

/** A case leads through existing events that name its people, in the order of time. */
export const cases: Rule = {
  title: 'cases',
  check: ({ dataset }) => {
    const events = new Map(dataset.events.map(({ country, value }) => [`${country}:${value.id}`, value]));
    const find: Find = (country, id) => events.get(`${country}:${id}`);
    return {
      problems: [
        ...checkIds(dataset.cases),
        ...dataset.cases.flatMap((record) =>
          [checkEvents, checkNames, checkOrder].flatMap((check) => check(record, find)),
        ),
      ],
      counts: { cases: dataset.cases.length },
    };
  },
};
