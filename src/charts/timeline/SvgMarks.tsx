import { memo } from 'react';
import { KIND_HUE } from '../shared/kind-hue.ts';
import { KindGlyph } from '../shared/KindGlyph.tsx';
import type { LaneModel } from './lane-model.ts';
import type { MarkPainterProps } from './mark-painter.ts';
import { BADGE_RADIUS, CAP, GLYPH_RADIUS, type BarModel, type MarkModel } from './mark-model.ts';
import { rugOutline } from './rug-model.ts';
import type { ChartText } from '../shared/chart-text.ts';
import { SMALL_FONT, textBox } from './text-model.ts';
import { TABULAR } from '../shared/tabular.ts';
import { TextLine } from './TextLine.tsx';

/** The painter that draws in SVG: on the screen while marks are few, always in an export and on paper. */
export const SvgMarks = memo(({ lanes }: MarkPainterProps) => (
  <>
    {lanes.map((lane) => (
      <LaneMarks key={lane.kind} lane={lane} />
    ))}
  </>
));
SvgMarks.displayName = 'SvgMarks';

/** The marks of a lane, bars below glyphs. */
const LaneMarks = memo(({ lane: { marks, rug, kind, bottom } }: { readonly lane: LaneModel }) => (
  <g>
    {marks.map((mark) => (mark.bar === null ? null : <Bar key={mark.id} bar={mark.bar} mark={mark} />))}
    {rug !== null && <path d={rugOutline(rug, bottom - 1)} fill={KIND_HUE[kind]} />}
    {marks.map((mark) => (
      <Mark key={mark.id} mark={mark} />
    ))}
  </g>
));
LaneMarks.displayName = 'LaneMarks';

/** Vague dates are a wash; what lasted, and the span behind a badge, are lines. */
function Bar({ bar, mark }: { readonly bar: BarModel; readonly mark: Pick<MarkModel, 'kind' | 'y'> }) {
  const { x0, x1, style, soft, capStart, capEnd } = bar;
  const { y } = mark;
  const hue = KIND_HUE[mark.kind];
  const line = `M${x0},${y}H${x1}`;
  if (style === 'span') return <path d={line} stroke={hue} strokeWidth={1.5} opacity={0.55} fill="none" />;
  const caps = [capStart ? x0 : null, capEnd ? x1 : null]
    .map((x) => (x === null ? '' : `M${x},${y - CAP}v${CAP * 2}`))
    .join('');
  return (
    <>
      {style === 'vague' && (
        <rect x={x0} y={y - CAP} width={x1 - x0} height={CAP * 2} fill={hue} opacity={soft ? 0.1 : 0.2} />
      )}
      {style === 'interval' && (
        <path
          d={line}
          stroke={hue}
          strokeWidth={2.5}
          strokeDasharray={soft ? '3 2.5' : undefined}
          fill="none"
        />
      )}
      {style === 'vague' && soft && (
        <path d={line} stroke={hue} strokeWidth={1} strokeDasharray="3 3" fill="none" />
      )}
      {!soft && <path d={caps} stroke={hue} strokeWidth={1} fill="none" />}
    </>
  );
}

function Mark({ mark }: { readonly mark: MarkModel }) {
  return (
    <>
      {mark.arrow !== null && <Arrow mark={mark} arrow={mark.arrow} />}
      {mark.size > 1 ? (
        <Badge mark={mark} />
      ) : (
        <KindGlyph kind={mark.kind} x={mark.x} y={mark.y} radius={GLYPH_RADIUS} hollow={mark.hollow} />
      )}
      {mark.title !== null && <Title title={mark.title} />}
    </>
  );
}

/** The lane's line stops for the words. */
function Title({ title }: { readonly title: ChartText }) {
  const { left, right, top, bottom } = textBox(title, SMALL_FONT);
  return (
    <>
      <rect x={left - 2} y={top} width={right - left + 4} height={bottom - top} fill="var(--paper)" />
      <TextLine line={title} size={SMALL_FONT} soft />
    </>
  );
}

type BadgeMark = Pick<MarkModel, 'kind' | 'x' | 'y' | 'reach' | 'size' | 'hollow'>;

/** Several events: how many. */
function Badge({ mark: { kind, x, y, reach, size, hollow } }: { readonly mark: BadgeMark }) {
  const hue = KIND_HUE[kind];
  return (
    <>
      <rect
        x={x - reach}
        y={y - BADGE_RADIUS}
        width={reach * 2}
        height={BADGE_RADIUS * 2}
        rx={BADGE_RADIUS}
        fill={hollow ? 'var(--paper)' : hue}
        stroke={hollow ? hue : 'var(--mark-outline)'}
        strokeWidth={1.5}
        paintOrder={hollow ? undefined : 'stroke'}
      />
      <text
        x={x}
        y={y + 4}
        fontSize={SMALL_FONT}
        fontWeight={600}
        textAnchor="middle"
        style={TABULAR}
        fill={hollow ? hue : 'var(--mark-outline)'}
      >
        {size}
      </text>
    </>
  );
}

type ArrowMark = Pick<MarkModel, 'kind' | 'y'>;

/** It went on, and the source does not say until when. */
function Arrow({
  mark,
  arrow: [x0, x1],
}: {
  readonly mark: ArrowMark;
  readonly arrow: readonly [number, number];
}) {
  const d = `M${x0},${mark.y}H${x1}m-4,-3.5l4,3.5l-4,3.5`;
  return <path d={d} stroke={KIND_HUE[mark.kind]} strokeWidth={1.5} fill="none" />;
}
