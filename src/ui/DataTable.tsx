import { ArrowDown, ArrowUp, ArrowUpDown, Download } from 'lucide';
import { useMemo, useState, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { compareCells, type SortDirection } from './sort-cells.ts';
import './data-table.css';

export interface DataColumn<T> {
  readonly name: string;
  readonly numeric?: boolean;
  /** What the column is sorted by, and what leaves the page as a file. */
  readonly value: (row: T) => string | number | null;
  /** What is shown, where that is not the value itself. */
  readonly cell?: (row: T) => ReactNode;
}

export interface DataTableWords {
  /** Language of the texts (BCP 47), for their order. */
  readonly language: string;
  readonly sortBy: (column: string) => string;
  readonly save: string;
}

interface DataTableProps<T> {
  readonly caption: string;
  readonly columns: readonly DataColumn<T>[];
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
  readonly words: DataTableWords;
  /** Saves the rows as a file. */
  readonly onSave?: () => void;
}

interface Sorting {
  readonly column: string;
  readonly direction: SortDirection;
}

const ICONS = { ascending: ArrowUp, descending: ArrowDown, none: ArrowUpDown } as const;

function SortButton(props: {
  readonly name: string;
  readonly direction: SortDirection | 'none';
  readonly label: string;
  readonly onSort: () => void;
}) {
  return (
    <button type="button" className="data-sort" aria-label={props.label} onClick={props.onSort}>
      {props.name} <Icon of={ICONS[props.direction]} size={13} />
    </button>
  );
}

/** First by the column upwards, then downwards, then in the order in which the rows came. */
function nextSorting(sorting: Sorting | null, column: string): Sorting | null {
  if (sorting?.column !== column) return { column, direction: 'ascending' };
  return sorting.direction === 'ascending' ? { column, direction: 'descending' } : null;
}

function useSorted<T>({ columns, rows, words }: DataTableProps<T>) {
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const sorted = useMemo(() => {
    const column = columns.find(({ name }) => name === sorting?.column);
    if (!column || !sorting) return rows;
    const compare = compareCells(words.language, sorting.direction);
    return [...rows].sort((a, b) => compare(column.value(a), column.value(b)));
  }, [columns, rows, sorting, words.language]);
  return { sorted, sorting, sortBy: (name: string) => setSorting(nextSorting(sorting, name)) };
}

/** A table that can be sorted and saved, and scrolls sideways on its own when the page is narrow. */
export function DataTable<T>(props: DataTableProps<T>) {
  const { caption, columns, keyOf, words, onSave } = props;
  const { sorted, sorting, sortBy } = useSorted(props);
  return (
    <div className="data-table">
      {/* A scrolling region must be reachable by keyboard (WCAG 2.1.1). */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ name, numeric }) => {
                const direction = sorting?.column === name ? sorting.direction : 'none';
                return (
                  <th
                    key={name}
                    scope="col"
                    aria-sort={direction}
                    className={numeric ? 'numeric' : undefined}
                  >
                    <SortButton
                      name={name}
                      direction={direction}
                      label={words.sortBy(name)}
                      onSort={() => sortBy(name)}
                    />
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {sorted.map((row) => (
              <tr key={keyOf(row)}>
                {columns.map(({ name, numeric, value, cell }) => (
                  <td key={name} className={numeric ? 'numeric' : undefined}>
                    {cell ? cell(row) : value(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {onSave && (
        <Button look="quiet" onClick={onSave}>
          <Icon of={Download} size={15} /> {words.save}
        </Button>
      )}
    </div>
  );
}
