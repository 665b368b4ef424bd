import type { Problem } from '../../../domain/result.ts';
import { scoreKey } from '../../../domain/score.ts';
import { scoreRowsOf, type Dataset, type LocatedEvent } from '../../dataset/dataset.ts';
import type { PassageFile } from '../../dataset/passage-file.ts';
import type { LocatedReason } from '../../dataset/reason.ts';
import { placeOf, type Located } from '../../dataset/read-record.ts';
import type { Rule } from '../rule.ts';
import { listed, vocabularyOf, type Vocabulary } from '../vocabulary.ts';

function checkInstruments({ instruments }: Dataset, known: Vocabulary): Problem[] {
  return instruments.flatMap(({ id, indicators, bands }) => {
    const where = `data/instruments/${id}.json`;
    const names = [
      ...indicators.flatMap(({ parent }) => parent ?? []),
      ...bands.map(({ indicator }) => indicator),
    ];
    const strangers = indicators.filter((node) => !node.id.startsWith(`${id.toUpperCase()}.`));
    return [
      ...names
        .filter((name) => !known.indicators.has(name))
        .map((name) => ({ where, message: `no indicator is called ${name}` })),
      ...strangers.map((node) => ({
        where,
        message: `the indicator ${node.id} belongs to another instrument`,
      })),
    ];
  });
}

function checkSources({ sources }: Dataset, known: Vocabulary): Problem[] {
  return sources.flatMap((record) => {
    const { instrument, country, kind, length, coverage } = record.value;
    const problems: Problem[] = [];
    const add = (field: string, message: string, expected: string, found: string): void => {
      problems.push({ where: placeOf(record, [field]), message, expected, found });
    };
    if (instrument !== null && !known.instruments.has(instrument))
      add('instrument', 'there is no such instrument', listed(known.instruments.keys()), instrument);
    if (country !== null && !known.countries.has(country))
      add('country', 'there is no such country', listed(known.countries), country);
    if (kind === 'document' && length === undefined)
      add('kind', 'a document needs its length', 'a field "length" in UTF-16 code units', 'none');
    if (kind === 'document' && country === null)
      add('kind', 'a document needs its country', listed(known.countries), 'none');
    if (coverage[1] < coverage[0])
      add('coverage', 'the coverage ends before it begins', 'first and last year', coverage.join('–'));
    return problems;
  });
}

function checkPassageFile(
  file: Located<PassageFile>,
  known: Vocabulary,
  scores: ReadonlySet<string>,
): Problem[] {
  const source = known.sources.get(file.value.source);
  if (source?.kind !== 'document') {
    const where = placeOf(file, ['source']);
    return [
      {
        where,
        message: 'passages need a document',
        expected: listed(known.documents),
        found: file.value.source,
      },
    ];
  }
  const length = source.length ?? 0;
  const sections = file.value.sections.flatMap(({ indicator, start, end }, index): Problem[] => {
    const where = placeOf(file, ['sections', index]);
    if (!known.indicators.has(indicator)) return [{ where, message: `no indicator is called ${indicator}` }];
    if (start >= 0 && start < end && end <= length) return [];
    return [
      {
        where,
        message: 'the section does not lie in the document',
        expected: `0 to ${length}`,
        found: `${start} to ${end}`,
      },
    ];
  });
  const passages = file.value.passages.flatMap((passage, index): Problem[] => {
    const where = placeOf(file, ['passages', index]);
    if (!known.indicators.has(passage.indicator))
      return [{ where, message: `no indicator is called ${passage.indicator}` }];
    if (scores.has(`${source.country}:${scoreKey(passage)}`)) return [];
    return [
      {
        where,
        message: 'there is no score for this passage',
        expected: `a row in data/scores/${source.country} for ${passage.indicator}, edition ${passage.edition}`,
        found: 'none',
      },
    ];
  });
  return [...sections, ...passages];
}

function checkReason(reason: LocatedReason, known: Vocabulary, scores: ReadonlySet<string>): Problem[] {
  const source = known.sources.get(reason.source);
  if (source?.kind !== 'document') {
    const expected = listed(known.documents);
    return [{ where: placeOf(reason), message: 'a reason needs a document', expected, found: reason.source }];
  }
  const key = scoreKey(reason.value);
  if (scores.has(`${source.country}:${key}`)) return [];
  const where = placeOf(reason, ['indicator']);
  return [{ where, message: 'there is no score for this reason', expected: 'a score', found: key }];
}

function checkEvent(event: LocatedEvent, known: Vocabulary): Problem[] {
  const { accounts, counts, indicators } = event.value;
  const told = new Set(accounts.map(({ source }) => source));
  const problems: Problem[] = [];
  const add = (path: readonly PropertyKey[], message: string, expected: string, found: string): void => {
    problems.push({
      where: placeOf(event, path),
      message: `event ${event.value.id}: ${message}`,
      expected,
      found,
    });
  };
  if (!known.countries.has(event.country))
    add([], 'its folder is no country', listed(known.countries), event.country);
  accounts.forEach(({ source }, index) => {
    const record = known.sources.get(source);
    const path = ['accounts', index, 'source'];
    if (record?.kind !== 'document')
      add(path, 'an account needs a document', listed(known.documents), source);
    else if (record.country !== event.country)
      add(path, 'the document is about another country', event.country, record.country ?? 'none');
  });
  counts.forEach(({ source }, index) => {
    if (!told.has(source))
      add(['counts', index, 'source'], 'no account has the source of this count', listed(told), source);
  });
  indicators.forEach((indicator, index) => {
    if (!known.indicators.has(indicator))
      add(
        ['indicators', index],
        'no instrument has this indicator',
        'an indicator of data/instruments',
        indicator,
      );
  });
  return problems;
}

function checkVerification({ verification }: Dataset, known: Vocabulary): Problem[] {
  return Object.keys(verification.value)
    .filter((id) => known.sources.get(id)?.kind !== 'document')
    .map((id) => ({
      where: placeOf(verification, [id]),
      message: 'a proof needs a document',
      expected: listed(known.documents),
      found: id,
      mend: 'Run npm run data:verify with the originals at hand.',
    }));
}

/** Whatever is named exists: instruments, indicators, sources, countries, scores of passages. */
export const references: Rule = {
  title: 'references',
  check: ({ dataset }) => {
    const known = vocabularyOf(dataset);
    const scores = new Set(scoreRowsOf(dataset).map((row) => `${row.country}:${scoreKey(row)}`));
    return {
      problems: [
        ...checkInstruments(dataset, known),
        ...checkSources(dataset, known),
        ...dataset.passageFiles.flatMap((file) => checkPassageFile(file, known, scores)),
        ...dataset.reasons.flatMap((reason) => checkReason(reason, known, scores)),
        ...dataset.events.flatMap((event) => checkEvent(event, known)),
        ...checkVerification(dataset, known),
      ],
      counts: { sources: dataset.sources.length, events: dataset.events.length },
    };
  },
};
