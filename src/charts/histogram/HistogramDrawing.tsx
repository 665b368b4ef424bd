import type { EventKind } from '../../domain/event-kind.ts';
import type { DrawSign } from '../shared/ChartKey.tsx';
import { SIGN_WIDTH } from '../shared/key-flow.ts';
import { kindGlyphPath } from '../shared/kind-glyph.ts';
import { KindGlyph } from '../shared/KindGlyph.tsx';
import { KIND_HUE } from '../shared/kind-hue.ts';
import { TABULAR } from '../shared/tabular.ts';
import {
  HISTOGRAM_FONT_SIZE,
  type HistogramColumn,
  type HistogramModel,
  type HistogramSegment,
  type HistogramText,
} from './histogram-model.ts';

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

function SegmentShape({ segment, hollow }: { readonly segment: HistogramSegment; readonly hollow: boolean }) {
  const { kind, count, glyph, ...box } = segment;
  const hue = KIND_HUE[kind];
  return (
    <g data-count={count}>
      <rect
        {...box}
        fill={hollow ? 'var(--paper)' : hue}
        stroke={hollow ? hue : 'var(--paper)'}
        strokeWidth={1}
      />
      {glyph && (
        <path
          d={kindGlyphPath(kind, glyph.radius)}
          transform={`translate(${glyph.x},${glyph.y})`}
          fill={hollow ? hue : 'var(--paper)'}
        />
      )}
    </g>
  );
}

function ColumnDrawing({ column }: { readonly column: HistogramColumn }) {
  return (
    <>
      {column.segments.map((segment) => (
        <SegmentShape key={segment.kind} segment={segment} hollow={column.hollow} />
      ))}
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
