import type { LedgerEvent } from '../../domain/event.ts';
import { draftEvent, type Report } from './draft-event.ts';
import { nameFinder, type KnownName } from './name-finder.ts';
import type { Proposal } from './proposal.ts';
import { sentencesOfReport } from './report-sentences.ts';
import { tellingsOfReport } from './tell-events.ts';

/** What the dataset already knows; it helps with names and points out what is coded, and never decides. */
export interface Knowledge {
  readonly names: readonly KnownName[];
  /** Spellings of the country that the report is about. */
  readonly countries: readonly string[];
  readonly events: readonly LedgerEvent[];
}

/** Ids of events that quote the same words of the same report. */
function codedIn(events: readonly LedgerEvent[], draft: LedgerEvent): string[] {
  const quoted = draft.accounts.flatMap(({ source, quotations }) =>
    quotations.map((one) => ({ source, ...one })),
  );
  return events
    .filter(({ accounts }) =>
      accounts.some(({ source, quotations }) =>
        quotations.some(({ start, end }) =>
          quoted.some((one) => one.source === source && one.start < end && start < one.end),
        ),
      ),
    )
    .map(({ id }) => id);
}

/** `2019-06-09-arrest-almaty`, `2019-06-09-arrest-almaty-2`, … */
function uniqueIds(taken: Set<string>): (id: string) => string {
  return (id) => {
    let unique = id;
    for (let count = 2; taken.has(unique); count += 1) unique = `${id}-${count}`;
    taken.add(unique);
    return unique;
  };
}

/**
 * Event candidates of one report for a curator, in the order of the text. The same report and the same
 * knowledge give the same proposals. Nothing is decided: every `keep` is `null`.
 */
export function proposeEvents(report: Report, { names, countries, events }: Knowledge): Proposal[] {
  const sentences = sentencesOfReport(report.text);
  const finder = nameFinder(names, countries);
  const found = new Map(sentences.map((sentence) => [sentence.start, finder.find(sentence.words)]));
  const unique = uniqueIds(new Set(events.map(({ id }) => id)));
  return tellingsOfReport(sentences, report.covered).flatMap((telling): Proposal[] => {
    const namesHere = found.get(telling.sentence.start) ?? { people: [], organisations: [], place: null };
    const draft = draftEvent(report, telling, namesHere);
    if (!draft) return [];
    const coded = codedIn(events, draft);
    const why = coded.length === 0 ? telling.why : [...telling.why, `already quoted by ${coded.join(', ')}`];
    return [
      {
        keep: null,
        into: null,
        confidence: telling.confidence,
        why: [...why],
        ...draft,
        id: unique(draft.id),
      },
    ];
  });
}
