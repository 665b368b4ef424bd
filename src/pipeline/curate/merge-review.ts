import { civilDate } from '../../domain/calendar.ts';
import { edtf } from '../../domain/edtf.ts';
import type { LedgerEvent } from '../../domain/event.ts';
import { refuteQuotation } from '../../domain/quotation.ts';
import { failure, success, type Problem, type Result } from '../../domain/result.ts';
import type { DataFiles, Dataset } from '../dataset/dataset.ts';
import type { Originals } from '../dataset/originals.ts';
import { readDataset } from '../dataset/read-dataset.ts';
import { jsonText } from '../dataset/write-atomically.ts';
import { mergeInto, tellsAlready } from './merge-account.ts';
import type { KeptProposal, Review } from './review-file.ts';

/** What a merge would write: path relative to the checkout → content. */
export interface Merge {
  readonly files: ReadonlyMap<string, string>;
  readonly added: number;
  readonly extended: number;
}

/** The events of one country that exist so far, those of this merge among them. */
class Ledger {
  /** By country and id; the order of insertion is the order of the files. */
  readonly events = new Map<string, { readonly country: string; readonly event: LedgerEvent }>();
  readonly touched = new Set<string>();

  constructor({ events }: Dataset) {
    for (const { country, value } of events)
      this.events.set(`${country}:${value.id}`, { country, event: value });
  }

  get(country: string, id: string): LedgerEvent | undefined {
    return this.events.get(`${country}:${id}`)?.event;
  }

  set(country: string, event: LedgerEvent): void {
    this.events.set(`${country}:${event.id}`, { country, event });
    this.touched.add(fileOf(country, event));
  }

  of(country: string): LedgerEvent[] {
    return [...this.events.values()].filter((one) => one.country === country).map(({ event }) => event);
  }
}

function fileOf(country: string, { date }: LedgerEvent): string {
  return `data/events/${country}/${civilDate(edtf(date).start).year}.json`;
}

/** The country whose documents tell the event. */
function countryOf({ event, where }: KeptProposal, { sources }: Dataset): string | Problem {
  const countries = new Set<string>();
  for (const { source } of event.accounts) {
    const record = sources.find(({ value }) => value.csl.id === source)?.value;
    if (record?.kind !== 'document' || record.country === null) {
      return {
        where: where('accounts'),
        message: `event ${event.id}: there is no such document of a country`,
        found: source,
        mend: `Describe it in data/sources/${source}.json first.`,
      };
    }
    countries.add(record.country);
  }
  const [country, ...others] = countries;
  if (country !== undefined && others.length === 0) return country;
  const found = [...countries].join(', ');
  return {
    where: where('accounts'),
    message: `event ${event.id}: its documents are about several countries`,
    found,
  };
}

function refuteQuotations({ event, where }: KeptProposal, originals: Originals | undefined): Problem[] {
  return event.accounts.flatMap(({ source, quotations }) =>
    quotations.flatMap((quotation): Problem[] => {
      const text = originals?.get(source)?.text;
      const refuted = text === undefined ? undefined : refuteQuotation(text, quotation);
      if (refuted === undefined) return [];
      const message = `event ${event.id}: a quotation is not verbatim: ${refuted}`;
      const mend = 'Keep only "exact" as the document has it, and propose again or copy the selectors.';
      return [{ where: where('accounts'), message, found: `“${quotation.exact.slice(0, 60)}…”`, mend }];
    }),
  );
}

/** Names in one order, so that two lists can be compared. */
function namedIn({ people, organisations, place }: LedgerEvent): string {
  return JSON.stringify([[...people, ...organisations].sort(), place]);
}

function isTwin(one: LedgerEvent, other: LedgerEvent): boolean {
  return (
    one.date === other.date &&
    one.kinds[0] === other.kinds[0] &&
    namedIn(one) === namedIn(other) &&
    one.accounts.some((account) => tellsAlready(other, account))
  );
}

/** Why a new event may not be added. */
function refuteNew({ event, where }: KeptProposal, country: string, ledger: Ledger): Problem[] {
  if (ledger.get(country, event.id)) {
    return [
      {
        where: where('id'),
        message: `the id ${event.id} is taken`,
        expected: 'an id of its own',
        mend: `If both are the same event, write "into": "${event.id}"; otherwise change the words of the id.`,
      },
    ];
  }
  const twin = ledger.of(country).find((other) => isTwin(event, other));
  if (!twin) return [];
  return [
    {
      where: where(),
      message: `event ${event.id} is told already: ${twin.id} has its date, kind, names and words`,
      mend: 'Set "keep" to false; or, if it is another event, say by its people, place or kind what tells them apart.',
    },
  ];
}

function refuteInto(
  { event, into = '', where }: KeptProposal,
  target: LedgerEvent | undefined,
  country: string,
): Problem[] {
  if (!target) {
    return [
      {
        where: where('into'),
        message: `event ${event.id}: there is no event ${into} in ${country}`,
        mend: 'Give the id of an event in data/events, or of a kept proposal above.',
      },
    ];
  }
  if (!event.accounts.every((account) => tellsAlready(target, account))) return [];
  return [
    {
      where: where('into'),
      message: `event ${event.id}: ${into} quotes these words already`,
      mend: 'Set "keep" to false.',
    },
  ];
}

/** Events of a file in the order of their dates; a day goes before the month and year that begin with it. */
function byDate(a: LedgerEvent, b: LedgerEvent): number {
  const [one, other] = [edtf(a.date), edtf(b.date)];
  return one.start - other.start || one.end - other.end;
}

/** New events stand before the first that is later; those that were there keep their order. */
function ordered(events: readonly LedgerEvent[], old: ReadonlySet<string>): LedgerEvent[] {
  const result = events.filter(({ id }) => old.has(id));
  for (const event of events.filter(({ id }) => !old.has(id)).sort(byDate)) {
    const at = result.findIndex((other) => byDate(event, other) < 0);
    result.splice(at < 0 ? result.length : at, 0, event);
  }
  return result;
}

function contentsOf(ledger: Ledger, dataset: Dataset): Map<string, string> {
  const old = new Set(dataset.events.map(({ value }) => value.id));
  return new Map(
    [...ledger.touched].sort().map((path) => {
      const events = [...ledger.events.values()].filter(
        ({ country, event }) => fileOf(country, event) === path,
      );
      return [
        path,
        jsonText(
          ordered(
            events.map(({ event }) => event),
            old,
          ),
        ),
      ];
    }),
  );
}

interface Task {
  readonly kept: KeptProposal;
  readonly country: string;
}

/** New events first, so that other proposals of the same review may go into them. */
function mergeAll(tasks: readonly Task[], ledger: Ledger): Problem[] {
  const problems: Problem[] = [];
  for (const { kept, country } of tasks.filter((task) => task.kept.into === undefined)) {
    const refuted = refuteNew(kept, country, ledger);
    problems.push(...refuted);
    if (refuted.length === 0) ledger.set(country, kept.event);
  }
  for (const { kept, country } of tasks.filter((task) => task.kept.into !== undefined)) {
    const target = ledger.get(country, kept.into ?? '');
    const refuted = refuteInto(kept, target, country);
    problems.push(...refuted);
    if (target && refuted.length === 0) ledger.set(country, mergeInto(target, kept.event));
  }
  return problems;
}

/**
 * Merges the kept proposals of a review into the events of the dataset. Either everything fits, or nothing is
 * merged and every problem is named. `originals` prove the quotations where they are at hand.
 */
export function mergeReview(
  review: Review,
  files: DataFiles,
  dataset: Dataset,
  originals: Originals | undefined,
): Result<Merge> {
  const problems: Problem[] = [];
  const tasks: Task[] = [];
  for (const kept of review.kept) {
    const country = countryOf(kept, dataset);
    problems.push(...refuteQuotations(kept, originals));
    if (typeof country === 'string') tasks.push({ kept, country });
    else problems.push(country);
  }
  const ledger = new Ledger(dataset);
  problems.push(...mergeAll(tasks, ledger));
  if (problems.length > 0) return failure(...problems);
  const changed = contentsOf(ledger, dataset);
  const whole = readDataset(new Map([...files, ...changed]));
  if (!whole.ok) return whole;
  const added = tasks.filter(({ kept }) => kept.into === undefined).length;
  return success({ files: changed, added, extended: tasks.length - added });
}
