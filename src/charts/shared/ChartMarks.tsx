import { useRef, useState, type KeyboardEvent } from 'react';
import type { ScoreKey } from '../../domain/score.ts';
import { markAfterKey, type ChartMark, type ChartMarkRow } from './chart-mark-keys.ts';
import './chart-marks.css';

interface ChartMarksProps {
  readonly rows: readonly ChartMarkRow[];
  readonly selected: ScoreKey | undefined;
  readonly onOpen: (score: ScoreKey) => void;
  /** Under the pointer or the focus. */
  readonly onPoint?: ((mark: ChartMark | undefined) => void) | undefined;
}

/**
 * The marks of a chart as readers meet them: rows of buttons over the drawing, invisible but for hover,
 * focus and choice. One tab stop; arrow keys move within.
 */
export function ChartMarks({ rows, selected, onOpen, onPoint }: ChartMarksProps) {
  const box = useRef<SVGGElement>(null);
  const [last, setLast] = useState<string | null>(null);
  const marks = rows.flatMap((row) => row.marks);
  const active =
    marks.find(({ key }) => key === last) ?? marks.find(({ score }) => score === selected) ?? marks.at(0);
  const onKeyDown = (event: KeyboardEvent<SVGGElement>, mark: ChartMark) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onOpen(mark.score);
      return;
    }
    const next = markAfterKey(rows, mark, event.key);
    if (!next) return;
    event.preventDefault();
    const element = box.current?.querySelector(`[data-chart-mark="${CSS.escape(next.key)}"]`);
    if (element instanceof SVGElement) element.focus();
  };
  return (
    <g ref={box}>
      {rows.map((row) => (
        <g key={row.key} role="group" aria-label={row.name}>
          {row.marks.map((mark) => (
            <g
              key={mark.key}
              className="chart-mark"
              role="button"
              tabIndex={mark === active ? 0 : -1}
              aria-label={mark.name}
              aria-pressed={mark.score === selected}
              data-chart-mark={mark.key}
              onClick={() => onOpen(mark.score)}
              onKeyDown={(event) => onKeyDown(event, mark)}
              onFocus={() => {
                setLast(mark.key);
                onPoint?.(mark);
              }}
              onBlur={() => onPoint?.(undefined)}
              onPointerEnter={() => onPoint?.(mark)}
              onPointerLeave={() => onPoint?.(undefined)}
            >
              <rect x={mark.x} y={mark.y} width={mark.width} height={mark.height} rx={3} />
            </g>
          ))}
        </g>
      ))}
    </g>
  );
}
