import { ArrowDown, ArrowUp, ArrowUpDown, Download } from 'lucide';
import { Fragment, useEffect, useMemo, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { compareCells, type SortDirection } from './sort-cells.ts';
import './data-table.css';

/** What a row or a cell carries besides its content. */
interface Attributes {
  readonly className?: string | undefined;
  readonly style?: CSSProperties;
  readonly [data: `data-${string}`]: string | boolean | undefined;
}

export interface DataColumn<T> {
  readonly name: string;
  /** Below the name, in small type. */
  readonly note?: string;
  readonly numeric?: boolean;
  /** The cells of this column name their rows. */
  readonly isRowHeader?: boolean;
  /** `false` where an order by this column says nothing. */
  readonly sortable?: boolean;
  /** What the column is sorted by, and what leaves the page as a file. */
  readonly value: (row: T) => string | number | null;
  /** What is shown, where that is not the value itself. */
  readonly cell?: (row: T) => ReactNode;
  readonly attributes?: (row: T) => Attributes;
}

export interface DataTableWords {
  /** Language of the texts (BCP 47), for their order. */
  readonly language: string;
  readonly sortBy: (column: string) => string;
  readonly save: string;
}

interface DataTableProps<T> {
  readonly caption: string;
  /** Where the caption stands above the table already. */
  readonly isCaptionHidden?: boolean;
  readonly className?: string;
  readonly columns: readonly DataColumn<T>[];
  readonly rows: readonly T[];
  /** Sums and the like: they stay below, whatever the order. */
  readonly sums?: readonly T[];
  readonly keyOf: (row: T) => string;
  readonly rowAttributes?: (row: T) => Attributes;
  /** What stands below a row, over the whole width; `null` for nothing. */
  readonly below?: (row: T) => ReactNode;
  /** `page`: as high as its rows; `box` (the usual one) scrolls on its own. */
  readonly scroll?: 'box' | 'page';
  /** Where the last columns matter most. */
  readonly startsAtEnd?: boolean;
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

interface HeadProps<T> {
  readonly column: DataColumn<T>;
  readonly sorting: Sorting | null;
  readonly words: DataTableWords;
  readonly onSort: () => void;
}

function Head<T>({ column, sorting, words, onSort }: HeadProps<T>) {
  const { name, note, numeric, sortable = true } = column;
  const direction = sorting?.column === name ? sorting.direction : 'none';
  return (
    <th scope="col" aria-sort={sortable ? direction : undefined} className={numeric ? 'numeric' : undefined}>
      {sortable ? (
        <SortButton name={name} direction={direction} label={words.sortBy(name)} onSort={onSort} />
      ) : (
        <span className="data-head">{name}</span>
      )}
      {note !== undefined && <small>{note}</small>}
    </th>
  );
}

function Cell<T>({ column, row }: { readonly column: DataColumn<T>; readonly row: T }) {
  const { numeric, isRowHeader, value, cell, attributes } = column;
  const content = cell ? cell(row) : value(row);
  const shared = { className: numeric ? 'numeric' : undefined, ...attributes?.(row) };
  return isRowHeader ? (
    <th scope="row" {...shared}>
      {content}
    </th>
  ) : (
    <td {...shared}>{content}</td>
  );
}

function Rows<T>({ rows, props }: { readonly rows: readonly T[]; readonly props: DataTableProps<T> }) {
  const { columns, keyOf, rowAttributes, below } = props;
  return rows.map((row) => (
    <Fragment key={keyOf(row)}>
      <tr {...rowAttributes?.(row)}>
        {columns.map((column) => (
          <Cell key={column.name} column={column} row={row} />
        ))}
      </tr>
      {below?.(row)}
    </Fragment>
  ));
}

function Table<T>(props: DataTableProps<T>) {
  const { caption, isCaptionHidden, className, columns, sums, words } = props;
  const { sorted, sorting, sortBy } = useSorted(props);
  return (
    <table className={className}>
      <caption className={isCaptionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <Head
              key={column.name}
              column={column}
              sorting={sorting}
              words={words}
              onSort={() => sortBy(column.name)}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        <Rows rows={sorted} props={props} />
      </tbody>
      {sums && (
        <tfoot>
          <Rows rows={sums} props={props} />
        </tfoot>
      )}
    </table>
  );
}

/** A table that can be sorted and saved, and scrolls sideways on its own when the page is narrow. */
export function DataTable<T>(props: DataTableProps<T>) {
  const { caption, words, onSave, scroll = 'box', startsAtEnd = false } = props;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (startsAtEnd && box.current) box.current.scrollLeft = box.current.scrollWidth;
  }, [startsAtEnd]);
  return (
    <div className="data-table">
      {scroll === 'page' ? (
        <div className="table-whole">
          <Table {...props} />
        </div>
      ) : (
        // A scrolling region must be reachable by keyboard (WCAG 2.1.1).
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div ref={box} className="table-scroll" role="region" aria-label={caption} tabIndex={0}>
          <Table {...props} />
        </div>
      )}
      {onSave && <SaveTable label={words.save} onSave={onSave} />}
    </div>
  );
}

/** Saves a table, or several as one, as a file. */
export function SaveTable({ label, onSave }: { readonly label: string; readonly onSave: () => void }) {
  return (
    <Button look="quiet" className="data-save" onClick={onSave}>
      <Icon of={Download} size={15} /> {label}
    </Button>
  );
}
