import type { ScoreKey } from '../../domain/score.ts';
import { ChartMarks } from '../shared/ChartMarks.tsx';
import { LABEL_FONT, NOTE_FONT, type WaterfallModel, type WaterfallRowModel } from './waterfall-model.ts';
import './waterfall.css';

interface WaterfallProps {
  readonly model: WaterfallModel;
  /** Spoken name of the figure. */
  readonly label: string;
  readonly selected: ScoreKey | undefined;
  readonly onOpen: (score: ScoreKey) => void;
}

const FILLS: Readonly<Record<WaterfallRowModel['kind'], string>> = {
  total: 'var(--score-line)',
  up: 'var(--hue-relief)',
  down: 'var(--hue-force)',
  // Hollow: nobody's rating moved.
  rest: 'var(--paper)',
};

function Row({ row }: { readonly row: WaterfallRowModel }) {
  const weight = row.kind === 'total' ? 600 : 400;
  return (
    <g>
      {row.connector !== null && (
        <path d={row.connector} stroke="var(--line-strong)" strokeWidth={1} fill="none" />
      )}
      {row.label.map(({ x, y, text }) => (
        <text
          key={y}
          className="waterfall-halo"
          x={x}
          y={y}
          fontSize={LABEL_FONT}
          fontWeight={weight}
          fill="var(--ink)"
        >
          {text}
        </text>
      ))}
      {row.note && (
        <text
          className="waterfall-figure waterfall-halo"
          x={row.note.x}
          y={row.note.y}
          fontSize={NOTE_FONT}
          fill="var(--ink-soft)"
        >
          {row.note.text}
        </text>
      )}
      {row.arrow !== null && (
        <path
          d={row.arrow}
          fill={FILLS[row.kind]}
          stroke={row.kind === 'rest' ? 'var(--line-strong)' : 'none'}
        />
      )}
      {row.point && <circle cx={row.point.x} cy={row.point.y} r={5} fill={FILLS.total} />}
      <text
        className="waterfall-figure waterfall-halo"
        x={row.value.x}
        y={row.value.y}
        fontSize={LABEL_FONT}
        fontWeight={600}
        fill="var(--ink)"
      >
        {row.value.text}
      </text>
    </g>
  );
}

/** From the old total to the new: an arrow for each part that moved, freer to the right. */
export function Waterfall({ model, label, selected, onOpen }: WaterfallProps) {
  const { width, height, rows, ticks, axisY, plot } = model;
  return (
    <svg className="waterfall" width={width} height={height} role="group" aria-label={label}>
      <g aria-hidden>
        {ticks.map(({ x, text }) => (
          <g key={x}>
            <path d={`M${x},${plot.top}V${plot.bottom}`} stroke="var(--line)" strokeWidth={1} fill="none" />
            <text
              className="waterfall-figure"
              x={x}
              y={axisY}
              fontSize={NOTE_FONT}
              textAnchor="middle"
              fill="var(--ink-soft)"
            >
              {text}
            </text>
          </g>
        ))}
        {rows.map((row) => (
          <Row key={row.key} row={row} />
        ))}
      </g>
      <ChartMarks rows={model.marks} selected={selected} onOpen={onOpen} />
    </svg>
  );
}
