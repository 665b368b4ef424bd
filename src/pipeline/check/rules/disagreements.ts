import { scoreKey } from '../../../domain/score.ts';
import type { Disagreement } from '../../../domain/disagreement.ts';
import type { Section } from '../../../domain/passage.ts';
import type { Problem } from '../../../domain/result.ts';
import { scoreRowsOf, type Dataset, type OfCountry } from '../../dataset/dataset.ts';
import { placeOf } from '../../dataset/read-record.ts';
import type { Rule } from '../rule.ts';
import { listed, vocabularyOf } from '../vocabulary.ts';

interface Known {
  readonly documents: readonly string[];
  /** `KAZ:2019-06-09-presidential-election` */
  readonly events: ReadonlySet<string>;
  /** `KAZ:NIT.LDG@2022` */
  readonly scores: ReadonlySet<string>;
}

function knownOf(dataset: Dataset): Known {
  return {
    documents: vocabularyOf(dataset).documents,
    events: new Set(dataset.events.map(({ country, value }) => `${country}:${value.id}`)),
    scores: new Set(scoreRowsOf(dataset).map((row) => `${row.country}:${scoreKey(row)}`)),
  };
}

function checkReferences(record: OfCountry<Disagreement>, known: Known): Problem[] {
  const { country, value } = record;
  const problems: Problem[] = [];
  const add = (path: readonly PropertyKey[], message: string, expected: string, found: string): void => {
    problems.push({
      where: placeOf(record, path),
      message: `disagreement ${value.id}: ${message}`,
      expected,
      found,
    });
  };
  value.statements.forEach(({ source }, index) => {
    if (!known.documents.includes(source))
      add(['statements', index, 'source'], 'a statement needs a document', listed(known.documents), source);
  });
  value.events.forEach((id, index) => {
    if (!known.events.has(`${country}:${id}`))
      add(['events', index], 'there is no such event', `an id of data/events/${country}`, id);
  });
  value.scores.forEach((key, index) => {
    if (!known.scores.has(`${country}:${key}`))
      add(['scores', index], 'there is no such score', `a row in data/scores/${country}`, key);
  });
  if (value.events.length + value.scores.length === 0)
    add([], 'the page could show it nowhere', 'an event or a score that it touches', 'none');
  return problems;
}

/** The same place, or the same answer, is not a second statement. */
function checkStatements(record: OfCountry<Disagreement>): Problem[] {
  const { id, statements } = record.value;
  return statements.flatMap(({ source, quotation, says }, index): Problem[] => {
    const earlier = statements.slice(0, index);
    const same = earlier.some(
      (other) =>
        (other.source === source &&
          other.quotation.start === quotation.start &&
          other.quotation.end === quotation.end) ||
        other.says === says,
    );
    if (!same) return [];
    return [
      {
        where: placeOf(record, ['statements', index]),
        message: `disagreement ${id}: a statement stands in it twice`,
        expected: 'another place that says something else',
        found: `“${says}”`,
      },
    ];
  });
}

/** An event is touched by a quotation of a source that tells it, or the reader would look in vain. */
function checkTouching(record: OfCountry<Disagreement>, { events }: Dataset): Problem[] {
  const { id, statements, events: touched } = record.value;
  const quoted = new Set(statements.map(({ source }) => source));
  return touched.flatMap((name, index): Problem[] => {
    const event = events.find(({ country, value }) => country === record.country && value.id === name);
    if (!event || event.value.accounts.some(({ source }) => quoted.has(source))) return [];
    return [
      {
        where: placeOf(record, ['events', index]),
        message: `disagreement ${id}: none of its sources tells this event`,
        expected: `an event told by ${[...quoted].join(' or ')}`,
        found: name,
      },
    ];
  });
}

/** Sections by score: `NIT.LDG@2022` → where editions that rate it discuss it. */
type Sections = ReadonlyMap<string, readonly (Section & { readonly source: string })[]>;

function sectionsOf({ passageFiles, sources }: Dataset): Sections {
  const editions = new Map(sources.map(({ value }) => [value.csl.id, value.edition]));
  const sections = new Map<string, (Section & { source: string })[]>();
  for (const { value } of passageFiles) {
    for (const section of value.sections) {
      const key = `${section.indicator}@${editions.get(value.source)}`;
      sections.set(key, [...(sections.get(key) ?? []), { ...section, source: value.source }]);
    }
  }
  return sections;
}

/** A score is touched where its own section says one of the things; headline figures have no section. */
function checkSections(record: OfCountry<Disagreement>, sections: Sections): Problem[] {
  const { id, scores, statements } = record.value;
  return scores.flatMap((key, index): Problem[] => {
    const around = sections.get(key);
    const stands = statements.some(({ source, quotation }) =>
      around?.some(
        (section) =>
          section.source === source && section.start <= quotation.start && quotation.end <= section.end,
      ),
    );
    if (!around || stands) return [];
    return [
      {
        where: placeOf(record, ['scores', index]),
        message: `disagreement ${id}: no quotation stands in the section on this score`,
        expected: 'a quotation of that section',
        found: key,
        mend: 'Remove the score, or quote the section that says it.',
      },
    ];
  });
}

/** Disagreements name documents, events and scores that exist, each once, and show at least two different statements. */
export const disagreements: Rule = {
  title: 'disagreements',
  check: ({ dataset }) => {
    const known = knownOf(dataset);
    const sections = sectionsOf(dataset);
    const seen = new Map<string, string>();
    const repeated = dataset.disagreements.flatMap((record): Problem[] => {
      const key = `${record.country}:${record.value.id}`;
      const earlier = seen.get(key);
      const where = placeOf(record, ['id']);
      if (earlier === undefined) {
        seen.set(key, where);
        return [];
      }
      const found = `${record.value.id}, which is also at ${earlier}`;
      return [{ where, message: 'the id is used twice', expected: 'an id of its own', found }];
    });
    return {
      problems: [
        ...repeated,
        ...dataset.disagreements.flatMap((record) => [
          ...checkReferences(record, known),
          ...checkStatements(record),
          ...checkTouching(record, dataset),
          ...checkSections(record, sections),
        ]),
      ],
      counts: { disagreements: dataset.disagreements.length },
    };
  },
};
