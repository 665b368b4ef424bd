import type { Indicator } from '../../domain/indicator.ts';
import type { Instrument } from '../../domain/instrument.ts';
import type { Source } from '../../domain/source.ts';
import type { Dataset } from '../dataset/dataset.ts';

/** What the dataset gives names to. */
export interface Vocabulary {
  readonly instruments: ReadonlyMap<string, Instrument>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly countries: ReadonlySet<string>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly documents: readonly string[];
}

export function vocabularyOf(dataset: Dataset): Vocabulary {
  const sources = new Map(dataset.sources.map(({ value }) => [value.csl.id, value]));
  return {
    instruments: new Map(dataset.instruments.map((instrument) => [instrument.id, instrument])),
    indicators: new Map(
      dataset.instruments.flatMap(({ indicators }) => indicators.map((node) => [node.id, node])),
    ),
    countries: new Set(dataset.countries.map(({ code }) => code)),
    sources,
    documents: [...sources.values()].filter(({ kind }) => kind === 'document').map(({ csl }) => csl.id),
  };
}

/** The names that would have been right, for a message. */
export function listed(names: Iterable<string>): string {
  return `one of ${[...names].sort().join(', ')}`;
}
