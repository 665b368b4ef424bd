import type { Quotation } from '../../domain/quotation.ts';
import type { Source } from '../../domain/source.ts';

/** The parts of a source that a citation needs. */
export type CitedSource = Pick<Source, 'csl' | 'language'>;

/** What can be cited. Texts are as the page shows them. */
export type CiteSubject =
  | { readonly type: 'quotation'; readonly source: CitedSource; readonly quotation: Quotation }
  | {
      readonly type: 'event';
      readonly id: string;
      readonly title: string;
      /** As the page writes it: "9 June 2019". */
      readonly date: string;
      /** Those that tell it. */
      readonly sources: readonly CitedSource[];
    }
  | {
      readonly type: 'score';
      /** `FIW.E1@2020` */
      readonly key: string;
      readonly instrument: string;
      readonly indicator: string;
      /** Value and maximum with the decimals that the instrument prints. */
      readonly value: string;
      readonly max: string;
      readonly edition: number;
      /** "2019" */
      readonly covers: string;
      /** Those that state it. */
      readonly sources: readonly CitedSource[];
    }
  | {
      readonly type: 'view';
      readonly title: string;
      readonly sources: readonly CitedSource[];
    };

/** Where and when the reader saw it. */
export interface CiteContext {
  /** `YYYY-MM-DD` */
  readonly accessed: string;
  /** Our own view. */
  readonly permalink: string;
}
