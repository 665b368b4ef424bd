import { coverageYearOf } from '../../../domain/instrument.ts';
import type { Problem } from '../../../domain/result.ts';
import type { Source } from '../../../domain/source.ts';
import type { ScoreFile } from '../../dataset/dataset.ts';
import type { LocatedScoreRow } from '../../dataset/score-file.ts';
import type { Rule } from '../rule.ts';
import { listed, vocabularyOf, type Vocabulary } from '../vocabulary.ts';

type Refutation = Omit<Problem, 'where'> & { readonly column: string };

function refuteNames(row: LocatedScoreRow, file: ScoreFile, known: Vocabulary): Refutation[] {
  const { source, country, indicator, instrument } = row;
  const refuted: Refutation[] = [];
  if (source !== file.source)
    refuted.push({
      column: 'source',
      message: 'the row belongs into another file',
      expected: file.source,
      found: source,
    });
  if (country !== file.country)
    refuted.push({
      column: 'country',
      message: 'the row belongs into another folder',
      expected: file.country,
      found: country,
    });
  if (!known.countries.has(country))
    refuted.push({
      column: 'country',
      message: 'there is no such country',
      expected: listed(known.countries),
      found: country,
    });
  if (!known.indicators.has(indicator))
    refuted.push({
      column: 'indicator',
      message: 'no instrument has this indicator',
      expected: 'an indicator of data/instruments',
      found: indicator,
    });
  if (!indicator.startsWith(`${instrument.toUpperCase()}.`))
    refuted.push({
      column: 'indicator',
      message: 'the indicator belongs to another instrument',
      expected: `${instrument.toUpperCase()}.…`,
      found: indicator,
    });
  return refuted;
}

/** A document states its own edition and the one before; a data set the editions whose years it covers. */
function refuteEdition(row: LocatedScoreRow, source: Source, known: Vocabulary): Refutation[] {
  const refused = (expected: string): Refutation[] => [
    {
      column: 'edition',
      message: `${source.csl.id} says nothing about this edition`,
      expected,
      found: String(row.edition),
    },
  ];
  if (source.edition !== null) {
    const speaksOf = [source.edition, source.edition - 1];
    return speaksOf.includes(row.edition) ? [] : refused(speaksOf.join(' or '));
  }
  const instrument = known.instruments.get(row.instrument);
  const [first, last] = source.coverage;
  const year = instrument ? coverageYearOf(instrument, row.edition) : row.edition;
  return year >= first && year <= last
    ? []
    : refused(`an edition that covers a year from ${first} to ${last}`);
}

function refuteSource(row: LocatedScoreRow, known: Vocabulary): Refutation[] {
  const source = known.sources.get(row.source);
  if (!source) {
    const expected = listed(known.sources.keys());
    return [{ column: 'source', message: 'there is no such source', expected, found: row.source }];
  }
  const refuted = refuteEdition(row, source, known);
  if (source.instrument !== row.instrument)
    refuted.push({
      column: 'source',
      message: 'the source belongs to another instrument',
      expected: row.instrument,
      found: source.instrument ?? 'none',
    });
  if (source.country !== null && source.country !== row.country)
    refuted.push({
      column: 'source',
      message: 'the source is about another country',
      expected: row.country,
      found: source.country,
    });
  return refuted;
}

function located({ file, line }: LocatedScoreRow, { column, ...rest }: Refutation): Problem {
  return { where: `${file}:${line}, column ${column}`, ...rest };
}

/** Every score row leads to an indicator, an edition and a source that can state it, and stands in the right file. */
export const scoreReferences: Rule = {
  title: 'references of scores',
  check: ({ dataset }) => {
    const known = vocabularyOf(dataset);
    const problems = dataset.scoreFiles.flatMap((file) =>
      file.rows.flatMap((row) =>
        [...refuteNames(row, file, known), ...refuteSource(row, known)].map((refuted) =>
          located(row, refuted),
        ),
      ),
    );
    const counts = { scores: dataset.scoreFiles.reduce((sum, { rows }) => sum + rows.length, 0) };
    return { problems, counts };
  },
};
