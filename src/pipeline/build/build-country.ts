import type { CheckResult } from '../../bundle/check-result.ts';
import type { CountryRecord } from '../../bundle/encode-shards.ts';
import type { SourcedPassage } from '../../bundle/evidence-shard.ts';
import type { BundledSource } from '../../bundle/shard.ts';
import type { Country } from '../../domain/country.ts';
import { edtf } from '../../domain/edtf.ts';
import type { KnownName } from '../../domain/known-name.ts';
import type { LedgerEvent } from '../../domain/event.ts';
import type { Score } from '../../domain/score.ts';
import type { Source } from '../../domain/source.ts';
import { scoreRowsOf, type Dataset, type OfCountry } from '../dataset/dataset.ts';
import { digestsBySource, type QuotationDigest } from '../dataset/source-quotations.ts';
import { mergeScores } from './merge-scores.ts';
import { statedPassages } from './stated-passages.ts';
import { verificationOf } from './verification-of.ts';

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** By first possible day, then last, then id: the order of the app's ledger. */
function eventsOf(dataset: Dataset, country: string): LedgerEvent[] {
  return dataset.events
    .filter((event) => event.country === country)
    .map(({ value }) => ({ value, when: edtf(value.date) }))
    .sort(
      (a, b) => a.when.start - b.when.start || a.when.end - b.when.end || compareText(a.value.id, b.value.id),
    )
    .map(({ value }) => value);
}

/** Passages of the country's documents, by document, then in reading order. */
function passagesOf(dataset: Dataset, sources: ReadonlySet<string>): SourcedPassage[] {
  return statedPassages(dataset)
    .filter(({ source }) => sources.has(source))
    .sort(
      (a, b) =>
        compareText(a.source, b.source) ||
        a.quotation.start - b.quotation.start ||
        a.quotation.end - b.quotation.end ||
        compareText(a.indicator, b.indicator) ||
        a.edition - b.edition ||
        compareText(a.role, b.role),
    );
}

function bundledSource(dataset: Dataset, source: Source, digest: QuotationDigest | undefined): BundledSource {
  const record = dataset.verification.value[source.csl.id];
  return { ...source, verification: verificationOf(source, digest, record) };
}

/** Documents about the country, then the data sets that its scores cite; each group by id. */
function sourcesOf(dataset: Dataset, country: string, scores: readonly Score[]): BundledSource[] {
  const cited = new Set(scores.flatMap(({ sources }) => sources));
  const digests = digestsBySource(dataset);
  return dataset.sources
    .map(({ value }) => value)
    .filter((source) => source.country === country || cited.has(source.csl.id))
    .sort((a, b) => compareText(b.kind, a.kind) || compareText(a.csl.id, b.csl.id))
    .map((source) => bundledSource(dataset, source, digests.get(source.csl.id)));
}

/** Records of a country in the order of a key that is theirs alone. */
function ofCountry<T>(records: readonly OfCountry<T>[], country: string, keyOf: (value: T) => string): T[] {
  return records
    .filter((record) => record.country === country)
    .map(({ value }) => value)
    .sort((a, b) => compareText(keyOf(a), keyOf(b)));
}

/** Names that the country's events list, their namesakes, and its places. */
function namesOf({ names }: Dataset, events: readonly LedgerEvent[]): KnownName[] {
  const used = new Set(events.flatMap(({ people, organisations }) => [...people, ...organisations]));
  const places = events.flatMap(({ place }) => place ?? []).join('\n');
  return names
    .map(({ value }) => value)
    .filter(({ name, kind, aliases, distinctFrom }) =>
      kind === 'place'
        ? [name, ...aliases].some((spelling) => places.includes(spelling))
        : [name, ...distinctFrom].some((other) => used.has(other)),
    )
    .sort((a, b) => compareText(a.name, b.name));
}

/** Everything about one country, in an order that depends on nothing but the content. */
export function buildCountry(
  dataset: Dataset,
  country: Country,
  checks: readonly CheckResult[],
): CountryRecord {
  const indicators = dataset.instruments.flatMap((instrument) => instrument.indicators.map(({ id }) => id));
  const rows = scoreRowsOf(dataset).filter((row) => row.country === country.code);
  const all = dataset.sources.map(({ value }) => value);
  const scores = mergeScores(rows, all, indicators);
  const sources = sourcesOf(dataset, country.code, scores);
  const ids = sources.map(({ csl }) => csl.id);
  const events = eventsOf(dataset, country.code);
  return {
    country: { code: country.code, name: country.name },
    sources,
    scores,
    passages: passagesOf(dataset, new Set(ids)),
    events,
    disagreements: ofCountry(dataset.disagreements, country.code, ({ id }) => id),
    links: ofCountry(dataset.links, country.code, ({ from, to, relation }) => `${from} ${to} ${relation}`),
    cases: ofCountry(dataset.cases, country.code, ({ id }) => id),
    names: namesOf(dataset, events),
    checks: [...checks],
  };
}
