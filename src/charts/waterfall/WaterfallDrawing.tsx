import { SIGN_WIDTH } from '../shared/key-flow.ts';
import type { DrawSign } from '../shared/ChartKey.tsx';
import { TABULAR } from '../shared/tabular.ts';
import {
  arrowPath,
  LABEL_FONT,
  NOTE_FONT,
  type WaterfallModel,
  type WaterfallRowModel,
} from './waterfall-model.ts';

/** A rim of paper where a text stands on a line of the scale. */
const HALO = {
  stroke: 'var(--paper)',
  strokeWidth: 3,
  strokeLinejoin: 'round',
  paintOrder: 'stroke',
} as const;

const FILLS: Readonly<Record<WaterfallRowModel['kind'], string>> = {
  total: 'var(--score-line)',
  up: 'var(--hue-relief)',
  down: 'var(--hue-force)',
  // Hollow: nobody's rating moved.
  rest: 'var(--paper)',
};

function Arrow({ kind, path }: { readonly kind: WaterfallRowModel['kind']; readonly path: string }) {
  return <path d={path} fill={FILLS[kind]} stroke={kind === 'rest' ? 'var(--line-strong)' : 'none'} />;
}

function Row({ row }: { readonly row: WaterfallRowModel }) {
  const weight = row.kind === 'total' ? 600 : 400;
  return (
    <g>
      {row.connector !== null && (
        <path d={row.connector} stroke="var(--line-strong)" strokeWidth={1} fill="none" />
      )}
      {row.label.map(({ x, y, text }) => (
        <text key={y} {...HALO} x={x} y={y} fontSize={LABEL_FONT} fontWeight={weight} fill="var(--ink)">
          {text}
        </text>
      ))}
      {row.note && (
        <text
          {...HALO}
          style={TABULAR}
          x={row.note.x}
          y={row.note.y}
          fontSize={NOTE_FONT}
          fill="var(--ink-soft)"
        >
          {row.note.text}
        </text>
      )}
      {row.arrow !== null && <Arrow kind={row.kind} path={row.arrow} />}
      {row.point && <circle cx={row.point.x} cy={row.point.y} r={5} fill={FILLS.total} />}
      <text
        {...HALO}
        style={TABULAR}
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

/** The way from total to total without what a reader does with it: the same on the page and in a figure of its own. */
export function WaterfallDrawing({ model }: { readonly model: WaterfallModel }) {
  const { rows, ticks, axisY, plot } = model;
  return (
    <>
      {ticks.map(({ x, text }) => (
        <g key={x}>
          <path d={`M${x},${plot.top}V${plot.bottom}`} stroke="var(--line)" strokeWidth={1} fill="none" />
          <text
            style={TABULAR}
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
    </>
  );
}

function arrowSign(kind: 'up' | 'down' | 'rest'): DrawSign {
  return (x, y) => {
    const [from, to] = kind === 'down' ? [x + SIGN_WIDTH, x] : [x, x + SIGN_WIDTH];
    return <Arrow kind={kind} path={arrowPath(from, to, y, 12)} />;
  };
}

/** What the key of a figure draws beside its words. */
export const WATERFALL_SIGNS = {
  total: (x, y) => <circle cx={x + SIGN_WIDTH / 2} cy={y} r={5} fill={FILLS.total} />,
  up: arrowSign('up'),
  down: arrowSign('down'),
  rest: arrowSign('rest'),
} as const satisfies Readonly<Record<string, DrawSign>>;
