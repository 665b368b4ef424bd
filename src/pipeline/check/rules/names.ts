import type { KnownName } from '../../../domain/known-name.ts';
import type { Problem } from '../../../domain/result.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Originals } from '../../dataset/originals.ts';
import { placeOf, type Located } from '../../dataset/read-record.ts';
import type { Rule } from '../rule.ts';

type Names = readonly Located<KnownName>[];

/** Alias → the spelling to use, for names that events list. */
function spellingsOf(names: Names): ReadonlyMap<string, string> {
  return new Map(
    names
      .filter(({ value }) => value.kind !== 'place')
      .flatMap(({ value }) => value.aliases.map((alias) => [alias, value.name] as const)),
  );
}

function checkUse(
  record: Located<{ readonly people: readonly string[]; readonly organisations?: readonly string[] }>,
  of: string,
  spellings: ReadonlyMap<string, string>,
): Problem[] {
  const { people, organisations = [] } = record.value;
  const check = (field: string, list: readonly string[]): Problem[] =>
    list.flatMap((name, index): Problem[] => {
      const expected = spellings.get(name);
      if (expected === undefined) return [];
      return [
        {
          where: placeOf(record, [field, index]),
          message: `${of}: the name has another spelling in this dataset`,
          expected,
          found: name,
          mend: 'Use the spelling of data/names.json.',
        },
      ];
    });
  return [...check('people', people), ...check('organisations', organisations)];
}

/** A spelling leads to one name only. */
function checkUnique(names: Names): Problem[] {
  const seen = new Map<string, string>();
  return names.flatMap((record) =>
    [record.value.name, ...record.value.aliases].flatMap((spelling, index): Problem[] => {
      const owner = seen.get(spelling);
      if (owner === undefined) {
        seen.set(spelling, record.value.name);
        return [];
      }
      return [
        {
          where: placeOf(record, index === 0 ? ['name'] : ['aliases', index - 1]),
          message: `the spelling “${spelling}” stands in the list twice`,
          expected: 'one name for each spelling',
          found: `under ${owner} and under ${record.value.name}`,
        },
      ];
    }),
  );
}

/** Namesakes name each other, so that whoever reads one entry is warned of the other. */
function checkNamesakes(names: Names): Problem[] {
  const byName = new Map(names.map(({ value }) => [value.name, value]));
  return names.flatMap((record) =>
    record.value.distinctFrom.flatMap((other, index): Problem[] => {
      if (other !== record.value.name && byName.get(other)?.distinctFrom.includes(record.value.name))
        return [];
      return [
        {
          where: placeOf(record, ['distinctFrom', index]),
          message: `${record.value.name}: the namesake does not name it in return`,
          expected: `an entry ${other} with ${record.value.name} in its "distinctFrom"`,
          found: byName.has(other) ? 'an entry without it' : 'no such entry',
        },
      ];
    }),
  );
}

/** Aliases are spellings that stand in a document, not what somebody could have written. */
function checkAliases(names: Names, documents: Originals): Problem[] {
  const texts = [...documents.values()].map(({ text }) => text);
  return names.flatMap((record) =>
    record.value.aliases.flatMap((alias, index): Problem[] => {
      if (texts.some((text) => text.includes(alias))) return [];
      return [
        {
          where: placeOf(record, ['aliases', index]),
          message: `${record.value.name}: no document spells it like this`,
          expected: 'a spelling of a document',
          found: alias,
        },
      ];
    }),
  );
}

function checkUses(dataset: Dataset): Problem[] {
  const spellings = spellingsOf(dataset.names);
  return [
    ...dataset.events.flatMap((record) => checkUse(record, `event ${record.value.id}`, spellings)),
    ...dataset.disagreements.flatMap((record) =>
      checkUse(record, `disagreement ${record.value.id}`, spellings),
    ),
    ...dataset.cases.flatMap((record) => checkUse(record, `case ${record.value.id}`, spellings)),
  ];
}

/** People and organisations under one name; namesakes kept apart. */
export const names: Rule = {
  title: 'names',
  check: ({ dataset, documents }) => {
    const wanted = dataset.sources.filter(({ value }) => value.kind === 'document');
    // An alias can be refuted only by all documents together.
    const complete = documents && wanted.every(({ value }) => documents.has(value.csl.id));
    return {
      problems: [
        ...checkUses(dataset),
        ...checkUnique(dataset.names),
        ...checkNamesakes(dataset.names),
        ...(complete ? checkAliases(dataset.names, documents) : []),
      ],
      counts: { names: dataset.names.length },
    };
  },
};
