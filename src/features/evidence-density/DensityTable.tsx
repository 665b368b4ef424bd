import { useEffect, useId, useRef, type CSSProperties } from 'react';
import { useExplainMessages } from '../../messages/use-explain-messages.ts';
import type { DensityRow } from '../../state/evidence-density.ts';

interface DensityTableProps<K extends string> {
  readonly caption: string;
  readonly note: string;
  /** Heading of the column of names. */
  readonly corner: string;
  readonly years: readonly number[];
  readonly rows: readonly DensityRow<K>[];
  readonly nameOf: (key: K) => string;
}

/** Shade by the square root: one quotation must already differ from none, beside a year with fifty. */
function shade(count: number, most: number): CSSProperties {
  const share = most === 0 ? 0 : Math.sqrt(count / most);
  return { '--density': `${Math.round(share * 100)}%` } as CSSProperties;
}

/** Counts over years as a table whose cells are shaded; the number in the cell says the same. */
export function DensityTable<K extends string>(props: DensityTableProps<K>) {
  const { caption, note, corner, years, rows, nameOf } = props;
  const words = useExplainMessages().density;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Where the table is wider than the page, the latest years are those to begin with.
    if (scroller.current) scroller.current.scrollLeft = scroller.current.scrollWidth;
  }, []);
  const most = Math.max(0, ...rows.flatMap(({ counts }) => counts));
  return (
    <div className="density-block">
      <h3 id={id}>{caption}</h3>
      {/* A scrolling region must be reachable by keyboard (WCAG 2.1.1). */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div ref={scroller} className="density-scroll" role="region" aria-labelledby={id} tabIndex={0}>
        <table className="density-table" aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{corner}</th>
              {years.map((year) => (
                <th key={year} scope="col" className="density-year">
                  <span>{year}</span>
                </th>
              ))}
              <th scope="col" className="density-year">
                <span>{words.all}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, counts, total }) => (
              <tr key={key}>
                <th scope="row">{nameOf(key)}</th>
                {years.map((year, index) => (
                  <td key={year} data-none={counts[index] === 0} style={shade(counts[index] ?? 0, most)}>
                    {counts[index]}
                  </td>
                ))}
                <td className="density-total">{total}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="density-note">{note}</p>
    </div>
  );
}
