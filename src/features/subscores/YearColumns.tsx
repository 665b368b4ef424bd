import { useMemo, type PointerEvent, type ReactNode } from 'react';
import { yearAt, yearColumns } from '../../charts/subscores/year-columns.ts';
import { cellKey } from '../../state/pointed-places.ts';
import { usePointAt } from '../../state/use-pointing.ts';

interface YearColumnsProps {
  readonly years: readonly number[];
  readonly width: number;
  /** The chart over which the columns lie. */
  readonly children: ReactNode;
}

/** The years of the chart: the one under the pointer is told to the other views, and theirs is marked here. */
export function YearColumns({ years, width, children }: YearColumnsProps) {
  const columns = useMemo(() => yearColumns(years, width), [years, width]);
  const pointAt = usePointAt('page');
  const point = ({ clientX, currentTarget, pointerType }: PointerEvent) => {
    if (pointerType === 'touch') return;
    const year = yearAt(columns, clientX - currentTarget.getBoundingClientRect().left);
    pointAt(year === undefined ? null : { type: 'year', year, kind: null });
  };
  return (
    <div className="subscores-columns" onPointerMove={point}>
      {children}
      {columns.map(({ year, x, width: breadth }) => (
        <div
          key={year}
          className="subscores-year"
          data-cell={cellKey(year, null)}
          style={{ insetInlineStart: x, inlineSize: breadth }}
        />
      ))}
    </div>
  );
}
