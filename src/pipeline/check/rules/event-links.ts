import type { EventKind } from '../../../domain/event-kind.ts';
import type { EventLink, Relation } from '../../../domain/event-link.ts';
import type { LedgerEvent } from '../../../domain/event.ts';
import type { Problem } from '../../../domain/result.ts';
import type { Dataset, OfCountry } from '../../dataset/dataset.ts';
import { placeOf } from '../../dataset/read-record.ts';
import type { Rule } from '../rule.ts';
import { listed, vocabularyOf } from '../vocabulary.ts';

interface Ends {
  readonly from: readonly EventKind[];
  readonly to: readonly EventKind[];
}

/** Of which kinds the ends of a relation must be, one of them each; relations that are missing here bind anything. */
const KINDS_OF_ENDS: Partial<Record<Relation, Ends>> = {
  'arrest-at': { from: ['arrest'], to: ['protest'] },
  'charge-after': { from: ['trial'], to: ['arrest'] },
  'trial-of': { from: ['trial'], to: ['arrest', 'trial', 'protest', 'violence'] },
  'release-from': { from: ['release'], to: ['arrest', 'trial'] },
};

type Events = ReadonlyMap<string, LedgerEvent>;

function eventsOf({ events }: Dataset, country: string): Events {
  return new Map(
    events.filter((event) => event.country === country).map(({ value }) => [value.id, value] as const),
  );
}

function problem(
  link: OfCountry<EventLink>,
  field: string,
  message: string,
  rest: Pick<Problem, 'expected' | 'found' | 'mend'>,
): Problem {
  return { where: placeOf(link, [field]), message: `link ${link.value.relation}: ${message}`, ...rest };
}

/** What is wrong with one end: it does not exist, is of another kind, or is not told by the link's source. */
function checkEnd(link: OfCountry<EventLink>, end: 'from' | 'to', events: Events): Problem[] {
  const { relation, source } = link.value;
  const id = link.value[end];
  const event = events.get(id);
  if (!event) {
    const expected = `an id of data/events/${link.country}`;
    return [problem(link, end, 'there is no such event', { expected, found: id })];
  }
  const problems: Problem[] = [];
  const wanted = KINDS_OF_ENDS[relation]?.[end];
  if (wanted && !event.kinds.some((kind) => wanted.includes(kind))) {
    problems.push(
      problem(link, end, `it cannot go ${end} an event of this kind`, {
        expected: listed(wanted),
        found: `${id}: ${event.kinds.join(', ')}`,
      }),
    );
  }
  if (!event.accounts.some((account) => account.source === source)) {
    problems.push(
      problem(link, end, 'its source does not tell this event', {
        expected: `an event told by ${source}`,
        found: `${id}: ${event.accounts.map((account) => account.source).join(', ')}`,
        mend: 'Link only what one document ties together.',
      }),
    );
  }
  return problems;
}

function checkLink(link: OfCountry<EventLink>, events: Events, documents: readonly string[]): Problem[] {
  const { from, to, relation, source } = link.value;
  const problems = [...checkEnd(link, 'from', events), ...checkEnd(link, 'to', events)];
  if (from === to)
    problems.push(
      problem(link, 'to', 'it leads from an event to itself', { expected: 'another event', found: to }),
    );
  if (!documents.includes(source))
    problems.push(
      problem(link, 'source', 'it needs a document', { expected: listed(documents), found: source }),
    );
  const summary = events.get(from);
  if (relation === 'sums-up' && summary && summary.summary !== true) {
    problems.push(
      problem(link, 'from', 'only a summary sums up', {
        expected: 'an event with "summary": true',
        found: from,
        mend: 'Use "part-of" from the smaller to the larger event.',
      }),
    );
  }
  return problems;
}

/** The same two events are tied once, in one direction, however many sentences would do it. */
function checkRepeated(links: readonly OfCountry<EventLink>[]): Problem[] {
  const seen = new Map<string, string>();
  return links.flatMap((link): Problem[] => {
    const { from, to } = link.value;
    const key = `${link.country}:${[from, to].sort().join(' ')}`;
    const earlier = seen.get(key);
    if (earlier === undefined) {
      seen.set(key, placeOf(link));
      return [];
    }
    const expected = 'one link between two events';
    const found = `${from} and ${to}, which are also linked at ${earlier}`;
    return [problem(link, 'from', 'the two events are linked twice', { expected, found })];
  });
}

/** Links lead from one existing event to another, of kinds that fit the relation, by words of a source that tells both. */
export const eventLinks: Rule = {
  title: 'links between events',
  check: ({ dataset }) => {
    const { documents } = vocabularyOf(dataset);
    const countries = new Set(dataset.links.map(({ country }) => country));
    const events = new Map([...countries].map((country) => [country, eventsOf(dataset, country)] as const));
    return {
      problems: [
        ...dataset.links.flatMap((link) => checkLink(link, events.get(link.country) ?? new Map(), documents)),
        ...checkRepeated(dataset.links),
      ],
      counts: { links: dataset.links.length },
    };
  },
};
