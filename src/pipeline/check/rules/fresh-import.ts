import type { Problem } from '../../../domain/result.ts';
import { FIGURES_NOT_AT_HAND } from '../../dataset/places.ts';
import { readFigureTables, scoreFilesOf } from '../../import/import-scores.ts';
import { FIGURE_TABLES } from '../../import/tables.ts';
import { compareTexts } from '../compare-texts.ts';
import type { CheckInput, Rule } from '../rule.ts';

const MESSAGE = 'the score file is not what the figure table gives';
const MEND = 'Run npm run data:import; score files of tables are never edited by hand.';

function compareFiles(fresh: ReadonlyMap<string, string>, { files, dataset }: CheckInput): Problem[] {
  const differing = [...fresh].flatMap(([path, expected]) =>
    compareTexts(path, { expected, found: files.get(path) ?? '' }, MESSAGE, MEND),
  );
  const tables = new Set(FIGURE_TABLES.map(({ source }) => source));
  const surplus = dataset.scoreFiles
    .filter(({ source, file }) => tables.has(source) && !fresh.has(file))
    .map(({ file }) => ({
      where: file,
      message: 'its table knows nothing of this country',
      mend: 'Delete the file.',
    }));
  return [...differing, ...surplus];
}

/** The score files of the tables are exactly what importing the tables gives. */
export const freshImport: Rule = {
  title: 'score files against figure tables',
  check: (input) => {
    if (!input.tables) return { problems: [], counts: {}, skipped: [FIGURES_NOT_AT_HAND] };
    const sources = input.dataset.sources.map(({ value }) => value);
    const tables = readFigureTables(FIGURE_TABLES, sources, input.tables);
    if (!tables.ok) return { problems: tables.problems, counts: {} };
    const fresh = scoreFilesOf(tables.value, input.dataset.countries);
    if (!fresh.ok) return { problems: fresh.problems, counts: {} };
    return {
      problems: compareFiles(fresh.value, input),
      counts: { 'score files compared with tables': fresh.value.size },
    };
  },
};
