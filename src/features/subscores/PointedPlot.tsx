import { useMemo, type MouseEvent, type PointerEvent, type ReactNode } from 'react';
import { FINGER_REACH, markNear } from '../../charts/subscores/subscore-marks.ts';
import { yearAt, yearColumns } from '../../charts/subscores/year-columns.ts';
import type { ChartMarkRow } from '../../charts/shared/chart-mark-keys.ts';
import { ChartMarks } from '../../charts/shared/ChartMarks.tsx';
import { cellKey } from '../../state/pointed-places.ts';
import { usePointAt } from '../../state/use-pointing.ts';
import { usePinnedScore } from '../../state/use-pinned-score.ts';

interface PointedPlotProps {
  readonly years: readonly number[];
  readonly marks: readonly ChartMarkRow[];
  readonly width: number;
  readonly height: number;
  /** Spoken name of the values. */
  readonly label: string;
  /** The chart over which the columns and marks lie. */
  readonly children: ReactNode;
}

function placeIn({ clientX, clientY, currentTarget }: MouseEvent): readonly [number, number] {
  const { left, top } = currentTarget.getBoundingClientRect();
  return [clientX - left, clientY - top];
}

/**
 * The values and years of the chart: what is under the pointer is told to the other views, and what is
 * pointed at there is marked here. The chart below keeps the pointer; keys and the focus have the marks.
 */
export function PointedPlot({ years, marks, width, height, label, children }: PointedPlotProps) {
  const columns = useMemo(() => yearColumns(years, width), [years, width]);
  const pointAt = usePointAt('page');
  const { pinned, open } = usePinnedScore();
  const point = (event: PointerEvent<HTMLElement>) => {
    if (event.pointerType === 'touch') return;
    const [x, y] = placeIn(event);
    const mark = markNear(marks, x, y);
    event.currentTarget.style.cursor = mark ? 'pointer' : '';
    const year = yearAt(columns, x);
    if (mark) pointAt({ type: 'score', key: mark.score });
    else pointAt(year === undefined ? null : { type: 'year', year, kind: null });
  };
  const press = (event: MouseEvent & { readonly nativeEvent: { readonly pointerType?: string } }) => {
    const reach = event.nativeEvent.pointerType === 'touch' ? FINGER_REACH : undefined;
    const mark = markNear(marks, ...placeIn(event), reach);
    if (!mark) return;
    // What closes leads back to where it was opened.
    const button = event.currentTarget.querySelector(`[data-chart-mark="${CSS.escape(mark.key)}"]`);
    if (button instanceof SVGElement) button.focus({ preventScroll: true });
    open(mark.score);
  };
  return (
    // Keys have the marks: what the pointer presses here is one of these buttons.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div className="subscores-columns" onPointerMove={point} onClick={press}>
      {children}
      {columns.map(({ year, x, width: breadth }) => (
        <div
          key={year}
          className="subscores-year"
          data-cell={cellKey(year, null)}
          style={{ insetInlineStart: x, inlineSize: breadth }}
        />
      ))}
      <svg className="subscores-marks" width={width} height={height} role="group" aria-label={label}>
        <ChartMarks rows={marks} selected={pinned} onOpen={open} />
      </svg>
    </div>
  );
}
