import type { Case } from '../../domain/case.ts';
import type { Country } from '../../domain/country.ts';
import type { Disagreement } from '../../domain/disagreement.ts';
import type { EventLink } from '../../domain/event-link.ts';
import type { LedgerEvent } from '../../domain/event.ts';
import type { Instrument } from '../../domain/instrument.ts';
import type { KnownName } from '../../domain/known-name.ts';
import type { Source } from '../../domain/source.ts';
import type { PassageFile } from './passage-file.ts';
import type { Located } from './read-record.ts';
import type { LocatedReason } from './reason.ts';
import type { LocatedScoreRow } from './score-file.ts';
import type { VerificationFile } from './verification-file.ts';

/** Text files of the dataset of record by path relative to the checkout: `data/scores/KAZ/fotn-2024.csv`. */
export type DataFiles = ReadonlyMap<string, string>;

export interface LocatedEvent extends Located<LedgerEvent> {
  /** Of the folder it stands in. */
  readonly country: string;
  /** Of the file it stands in. */
  readonly year: number;
}

/** A record of a file that is named after a country. */
export interface OfCountry<T> extends Located<T> {
  readonly country: string;
}

export interface ScoreFile {
  readonly file: string;
  /** Of the folder. */
  readonly country: string;
  /** Of the file name. */
  readonly source: string;
  readonly rows: readonly LocatedScoreRow[];
}

/** The whole dataset of record, every part valid by itself; what parts say about each other is for `check`. */
export interface Dataset {
  readonly instruments: readonly Instrument[];
  readonly countries: readonly Country[];
  readonly sources: readonly Located<Source>[];
  readonly scoreFiles: readonly ScoreFile[];
  readonly passageFiles: readonly Located<PassageFile>[];
  /** Reasons of scores that a curator chose. */
  readonly reasons: readonly LocatedReason[];
  readonly events: readonly LocatedEvent[];
  readonly disagreements: readonly OfCountry<Disagreement>[];
  readonly links: readonly OfCountry<EventLink>[];
  readonly cases: readonly OfCountry<Case>[];
  /** People, organisations and places with more than one spelling, and namesakes. */
  readonly names: readonly Located<KnownName>[];
  readonly verification: Located<VerificationFile>;
}

export function scoreRowsOf(dataset: Pick<Dataset, 'scoreFiles'>): LocatedScoreRow[] {
  return dataset.scoreFiles.flatMap(({ rows }) => rows);
}
