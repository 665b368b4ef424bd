import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the programs read and write. Everything but the originals lies inside the checkout. */
export interface Places {
  /** The checkout; paths in messages are relative to it. */
  readonly root: string;
  /** Folder with the raw texts of the documents; outside the repository, may be absent. */
  readonly sources: string;
  /** Folder with the publishers' figure tables; outside the repository, may be absent. */
  readonly figures: string;
}

/** `DEMOCRACY_LEDGER_SOURCES` and `DEMOCRACY_LEDGER_FIGURES` override `../shared/sources` and `../shared/figures`. */
export function placesOf(environment: NodeJS.ProcessEnv): Places {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  return {
    root,
    sources: resolve(root, environment['DEMOCRACY_LEDGER_SOURCES'] ?? '../shared/sources'),
    figures: resolve(root, environment['DEMOCRACY_LEDGER_FIGURES'] ?? '../shared/figures'),
  };
}

export const SOURCES_NOT_AT_HAND =
  'the original documents are not at hand (put the originals into ../shared/sources, or name their folder in DEMOCRACY_LEDGER_SOURCES)';

export const FIGURES_NOT_AT_HAND =
  'the figure tables are not at hand (put them into ../shared/figures, or name their folder in DEMOCRACY_LEDGER_FIGURES)';
