import { formatCsv, type CsvColumn } from './csv.ts';
import { downloadBlob } from './download.ts';
import { figureFileName, type FigureFile } from './file-name.ts';

/** Without this mark spreadsheets read UTF-8 as an older encoding, and Kazakh letters turn into others. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Saves rows as a CSV file in UTF-8. Returns the name of the file. */
export function saveCsv<T>(
  columns: readonly CsvColumn<T>[],
  rows: readonly T[],
  file: Omit<FigureFile, 'format'>,
): string {
  const name = figureFileName({ ...file, format: { type: 'csv' } });
  downloadBlob(
    new Blob([BYTE_ORDER_MARK, formatCsv(columns, rows)], { type: 'text/csv;charset=utf-8' }),
    name,
  );
  return name;
}
