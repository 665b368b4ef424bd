import type { Problem } from '../../domain/result.ts';
import type { TableRow } from './table.ts';

/** What a number must be like. */
export interface NumberShape {
  readonly min: number;
  readonly max: number;
  /** Distance of neighbouring values, counted from `min`; `null` for any. */
  readonly step: number | null;
}

const NUMBER = /^-?\d+(\.\d+)?$/;

/** Reads the cells of one row; what is wrong with them is collected with file, line and column. */
export class CellReader {
  readonly problems: Problem[] = [];
  private readonly row: TableRow;

  constructor(row: TableRow) {
    this.row = row;
  }

  refuse(column: string, message: string, expected: string): null {
    this.problems.push({
      where: `${this.row.file}:${this.row.line}, column ${column}`,
      message,
      expected,
      found: `"${this.row.cells.get(column) ?? ''}"`,
    });
    return null;
  }

  text(column: string): string {
    return this.row.cells.get(column) ?? '';
  }

  required(column: string): string {
    const text = this.text(column);
    if (text.trim() === '') this.refuse(column, 'the cell is empty', 'a text');
    return text;
  }

  /** A blank cell is `null`: missing is not zero. */
  number(column: string, shape: NumberShape): number | null {
    const text = this.text(column);
    if (text === '') return null;
    const value = NUMBER.test(text) ? Number(text) : Number.NaN;
    const onGrid = shape.step === null || Number.isInteger((value - shape.min) / shape.step);
    if (value >= shape.min && value <= shape.max && onGrid) return value;
    const steps = shape.step === null ? '' : ` in steps of ${shape.step}`;
    return this.refuse(
      column,
      'not a value of this column',
      `a number from ${shape.min} to ${shape.max}${steps}`,
    );
  }

  /** Like `number`, but the cell must not be blank. */
  requiredNumber(column: string, shape: NumberShape): number | null {
    if (this.text(column) === '') return this.refuse(column, 'the cell is empty', 'a number');
    return this.number(column, shape);
  }

  choice(column: string, choices: Readonly<Record<string, string>>): string | null {
    const text = this.text(column);
    if (text === '') return null;
    return choices[text] ?? this.refuse(column, 'an unknown code', Object.keys(choices).join(', '));
  }
}
