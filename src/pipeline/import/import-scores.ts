import type { Country } from '../../domain/country.ts';
import { failure, success, type Problem, type Result } from '../../domain/result.ts';
import type { Source } from '../../domain/source.ts';
import type { Original, Originals } from '../dataset/originals.ts';
import { formatScoreFile } from '../dataset/score-file.ts';
import { readFigureTable, scoreRowsOfCountry, type FigureTable, type TableEntry } from './figure-table.ts';

type SourceRecord = Pick<Source, 'csl' | 'file' | 'sha256'>;

/** Why a table's file is not the one that its source describes. */
function refuteFile(source: SourceRecord, original: Original | undefined): Problem | undefined {
  if (!original) {
    return {
      where: source.file,
      message: 'the table is missing in the folder of figures',
      expected: `the file that data/sources/${source.csl.id}.json describes`,
    };
  }
  if (original.sha256 === source.sha256) return undefined;
  return {
    where: source.file,
    message: `the file is not the one that data/sources/${source.csl.id}.json describes`,
    expected: `SHA-256 ${source.sha256}`,
    found: original.sha256,
    mend: 'Restore the file; or, if the publisher has a new one, review it and then correct the SHA-256 of the source.',
  };
}

/** A table with everything that it says. */
export interface ReadTable {
  readonly table: FigureTable;
  readonly entries: readonly TableEntry[];
}

/** Reads all tables; each file must be the one whose SHA-256 its source states. */
export function readFigureTables(
  tables: readonly FigureTable[],
  sources: readonly SourceRecord[],
  originals: Originals,
): Result<ReadTable[]> {
  const read: ReadTable[] = [];
  const problems: Problem[] = [];
  for (const table of tables) {
    const source = sources.find(({ csl }) => csl.id === table.source);
    const original = originals.get(table.source);
    const refuted = source
      ? refuteFile(source, original)
      : { where: `data/sources/${table.source}.json`, message: 'the source of a table is missing' };
    if (refuted) problems.push(refuted);
    if (refuted || !source || !original) continue;
    const entries = readFigureTable(table, original.text, source.file);
    if (entries.ok) read.push({ table, entries: entries.value });
    else problems.push(...entries.problems);
  }
  return problems.length > 0 ? failure(...problems) : success(read);
}

/**
 * The score files of the countries: path relative to the checkout → content. A table without the
 * country makes no file; a country that no table knows is a problem of its `tableNames`.
 */
export function scoreFilesOf(
  tables: readonly ReadTable[],
  countries: readonly Pick<Country, 'code' | 'tableNames'>[],
): Result<Map<string, string>> {
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  for (const country of countries) {
    const before = files.size;
    for (const { table, entries } of tables) {
      const rows = scoreRowsOfCountry(table, entries, country);
      if (rows.length > 0)
        files.set(`data/scores/${country.code}/${table.source}.csv`, formatScoreFile(rows));
    }
    if (files.size > before) continue;
    problems.push({
      where: 'data/countries.json',
      message: `no table knows ${country.code} under the names given`,
      expected: 'the spelling of the tables',
      found: country.tableNames.join(', ') || 'no name',
    });
  }
  return problems.length > 0 ? failure(...problems) : success(files);
}
