import type { Problem } from '../../domain/result.ts';
import type { BundleFiles } from '../build/build-bundle.ts';
import type { DataFiles, Dataset } from '../dataset/dataset.ts';
import type { Originals } from '../dataset/originals.ts';

/** Everything that a rule may look at. */
export interface CheckInput {
  readonly dataset: Dataset;
  /** The texts that the dataset was read from. */
  readonly files: DataFiles;
  /** The raw documents, where they are at hand. */
  readonly documents: Originals | undefined;
  /** The publishers' figure tables, where they are at hand. */
  readonly tables: Originals | undefined;
  /** The committed bundle. */
  readonly bundle: BundleFiles | undefined;
}

export interface Findings {
  readonly problems: readonly Problem[];
  /** How many things were looked at: "quotations" → 312. */
  readonly counts: Readonly<Record<string, number>>;
  /** What could not be checked, and why. */
  readonly skipped?: readonly string[];
}

export interface RuleReport extends Findings {
  readonly title: string;
}

/** One rule of honesty, executable: pure, and every problem says where, what was expected and how to mend it. */
export interface Rule {
  readonly title: string;
  check(input: CheckInput): Findings;
}
