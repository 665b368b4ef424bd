import { FIGURES_NOT_AT_HAND } from '../../dataset/places.ts';
import { FIW_QUESTIONS_TABLE } from '../../import/freedom-in-the-world.ts';
import { readFigureTables } from '../../import/import-scores.ts';
import { EditionFigures } from '../edition-figures.ts';
import { recomputeFiw } from '../recompute-fiw.ts';
import type { Rule } from '../rule.ts';

/** The arithmetic of Freedom in the World holds for every country and edition of the publisher's table. */
export const fiwTable: Rule = {
  title: 'arithmetic over the whole Freedom in the World table',
  check: ({ dataset, tables }) => {
    if (!tables) return { problems: [], counts: {}, skipped: [FIGURES_NOT_AT_HAND] };
    const sources = dataset.sources.map(({ value }) => value);
    const read = readFigureTables([FIW_QUESTIONS_TABLE], sources, tables);
    // A table that cannot be read is reported where it is imported.
    if (!read.ok) return { problems: [], counts: {} };
    const entries = read.value.flatMap((table) => table.entries);
    const outcomes = entries.map(({ figures, file, line }) =>
      recomputeFiw(new EditionFigures(figures.map((figure) => ({ ...figure, file, line })))),
    );
    return {
      problems: outcomes.flatMap(({ problems }) => problems),
      counts: { 'rows of the Freedom in the World table': entries.length },
    };
  },
};
