import type { EventKind } from '../../domain/event-kind.ts';
import type { DrawSign } from '../shared/ChartKey.tsx';
import { SIGN_WIDTH } from '../shared/key-flow.ts';
import { KindGlyph } from '../shared/KindGlyph.tsx';
import { KIND_HUE } from '../shared/kind-hue.ts';
import { TABULAR } from '../shared/tabular.ts';
import {
  HISTOGRAM_FONT_SIZE,
  type HistogramColumn,
  type HistogramModel,
  type HistogramText,
} from './histogram-model.ts';
import { segmentsByKind, type KindSegments } from './kind-segments.ts';

function Text({ x, y, text, anchor, strong }: HistogramText & { readonly strong?: boolean }) {
  return (
    <text
      x={x}
      y={y}
      textAnchor={anchor}
      dominantBaseline={anchor === 'middle' ? undefined : 'central'}
      fill={strong ? 'var(--ink)' : 'var(--ink-soft)'}
      fontSize={HISTOGRAM_FONT_SIZE}
      fontWeight={strong ? 600 : 400}
      style={TABULAR}
    >
      {text}
    </text>
  );
}

/** All segments of a kind are one path, and so are their shapes: few elements, however many years. */
function KindDrawing({ segments: { kind, hollow, boxes, glyphs } }: { readonly segments: KindSegments }) {
  const hue = KIND_HUE[kind];
  return (
    <>
      <path
        d={boxes}
        fill={hollow ? 'var(--paper)' : hue}
        stroke={hollow ? hue : 'var(--paper)'}
        strokeWidth={1}
      />
      {glyphs !== '' && <path d={glyphs} fill={hollow ? hue : 'var(--paper)'} />}
    </>
  );
}

function ColumnDrawing({ column }: { readonly column: HistogramColumn }) {
  return (
    <>
      {column.total && <Text {...column.total} strong />}
      {column.label && <Text {...column.label} />}
      {column.judged && <circle cx={column.judged.x} cy={column.judged.y} r={3} fill="var(--accent)" />}
    </>
  );
}

/** The columns without what a reader does with them: the same on the page and in a figure of its own. */
export function HistogramDrawing({ model }: { readonly model: HistogramModel }) {
  return (
    <>
      {model.ticks.map(({ value, x1, x2, y }) => (
        <g key={value}>
          <line x1={x1} x2={x2} y1={y} y2={y} stroke={value === 0 ? 'var(--line-strong)' : 'var(--line)'} />
          <Text x={x1 - 6} y={y} text={String(value)} anchor="end" />
        </g>
      ))}
      {segmentsByKind(model.columns).map((segments) => (
        <KindDrawing key={`${segments.kind} ${segments.hollow}`} segments={segments} />
      ))}
      {model.columns.map((column) => (
        <ColumnDrawing key={column.key} column={column} />
      ))}
    </>
  );
}

/** For the key of a figure: the shape and hue of a kind. */
export function kindSign(kind: EventKind): DrawSign {
  return (x, y) => <KindGlyph kind={kind} x={x + SIGN_WIDTH / 2} y={y} radius={6} />;
}

/** For the key of a figure: a total over several events, and a year that a report judges. */
export const HISTOGRAM_SIGNS = {
  summary: (x, y) => (
    <rect x={x + 4} y={y - 6} width={14} height={12} fill="var(--paper)" stroke="var(--ink-soft)" />
  ),
  judged: (x, y) => <circle cx={x + SIGN_WIDTH / 2} cy={y} r={3} fill="var(--accent)" />,
} as const satisfies Readonly<Record<string, DrawSign>>;
