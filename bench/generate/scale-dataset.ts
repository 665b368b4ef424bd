import type { Case } from '../../src/domain/case.ts';
import type { Disagreement } from '../../src/domain/disagreement.ts';
import type { EventLink } from '../../src/domain/event-link.ts';
import type { LedgerEvent } from '../../src/domain/event.ts';
import type { Passage } from '../../src/domain/passage.ts';
import type { Dataset, LocatedEvent } from '../../src/pipeline/dataset/dataset.ts';
import { copyEvent, copyQuotation, shuffleWords } from './copy-event.ts';
import { yearRangeOf, type YearRange } from './move-date.ts';
import { seededRandom, type Random } from './random.ts';

/** Records that copies add to a dataset. */
type Context = Pick<Dataset, 'events' | 'disagreements' | 'links' | 'cases'>;

function copyPlace(located: LocatedEvent, value: LedgerEvent): LocatedEvent {
  return { ...located, value, year: Number(value.date.slice(0, 4)) };
}

function copyEvents(
  dataset: Dataset,
  copy: number,
  range: YearRange,
  random: Random,
): { readonly events: LocatedEvent[]; readonly idOf: (id: string) => string } {
  const ids = new Map<string, string>();
  const events = dataset.events.map((located, index): LocatedEvent => {
    const value = copyEvent(located.value, copy * dataset.events.length + index, range, random);
    ids.set(located.value.id, value.id);
    return copyPlace(located, value);
  });
  return { events, idOf: (id) => ids.get(id) ?? id };
}

/** What a copy of a record is made with. */
interface Copying {
  readonly copy: number;
  readonly random: Random;
  /** The id of an event's copy. */
  readonly idOf: (id: string) => string;
}

function copyDisagreement({ copy, random, idOf }: Copying, record: Disagreement): Disagreement {
  const statements = record.statements.map(({ source, says, quotation }) => ({
    source,
    says,
    quotation: copyQuotation(quotation, random),
  }));
  return {
    ...record,
    id: `${record.id}-n${copy}`,
    question: shuffleWords(record.question, random),
    statements,
    events: record.events.map(idOf),
    // The scores stay those of the country; what touches them is told once.
    scores: [],
  };
}

function copyLink({ random, idOf }: Copying, link: EventLink): EventLink {
  const quotation = copyQuotation(link.quotation, random);
  return { ...link, from: idOf(link.from), to: idOf(link.to), quotation };
}

/** An id begins with its date: the copies stand in the order of their own time. */
function copyCase({ copy, idOf }: Copying, record: Case): Case {
  return { ...record, id: `${record.id}-n${copy}`, events: record.events.map(idOf).sort() };
}

function copyPassage(random: Random, passage: Passage): Passage {
  return { ...passage, quotation: copyQuotation(passage.quotation, random) };
}

function withValue<R extends { readonly value: unknown }>(record: R, value: R['value']): R {
  return { ...record, value };
}

/** One more copy of every event and of what ties events together. */
function copyContext(dataset: Dataset, copy: number, range: YearRange, random: Random): Context {
  const { events, idOf } = copyEvents(dataset, copy, range, random);
  const copying = { copy, random, idOf };
  return {
    events,
    disagreements: dataset.disagreements.map((each) =>
      withValue(each, copyDisagreement(copying, each.value)),
    ),
    links: dataset.links.map((each) => withValue(each, copyLink(copying, each.value))),
    cases: dataset.cases.map((each) => withValue(each, copyCase(copying, each.value))),
  };
}

/** More reports give more reasons for the same scores; the figure itself is stated once. */
function scalePassages({ passageFiles }: Dataset, times: number, random: Random): Dataset['passageFiles'] {
  return passageFiles.map((file) => {
    const { passages } = file.value;
    const reasons = passages.filter(({ role }) => role === 'reason' || role === 'change');
    const copies = Array.from({ length: (times - 1) * reasons.length }, (_, index) => {
      const reason = reasons[index % reasons.length];
      return reason ? [copyPassage(random, reason)] : [];
    });
    return withValue(file, Object.assign({}, file.value, { passages: [...passages, ...copies.flat()] }));
  });
}

/**
 * The dataset with `times` as many events: those that it has, and copies spread evenly over their years,
 * with the links, cases, disagreements and reasons that go with them. The same seed gives the same dataset.
 */
export function scaleDataset(dataset: Dataset, times: number, seed: number): Dataset {
  const random = seededRandom(seed);
  const range = yearRangeOf(dataset.events.map(({ value }) => value.date));
  const copies = Array.from({ length: times - 1 }, (_, index) =>
    copyContext(dataset, index + 1, range, random),
  );
  return {
    ...dataset,
    passageFiles: scalePassages(dataset, times, random),
    events: [...dataset.events, ...copies.flatMap(({ events }) => events)],
    disagreements: [...dataset.disagreements, ...copies.flatMap(({ disagreements }) => disagreements)],
    links: [...dataset.links, ...copies.flatMap(({ links }) => links)],
    cases: [...dataset.cases, ...copies.flatMap(({ cases }) => cases)],
  };
}
