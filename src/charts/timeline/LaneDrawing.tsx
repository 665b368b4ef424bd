import { memo } from 'react';
import { KindGlyph } from '../shared/KindGlyph.tsx';
import type { LaneModel } from './lane-model.ts';
import { TEXT_FONT } from './text-model.ts';
import { TextLine } from './TextLine.tsx';
import type { Frame } from './timeline-frame.ts';

interface LaneDrawingProps {
  readonly lane: LaneModel;
  readonly frame: Frame;
}

/** One kind of event: its sign and its name. */
export const LaneName = memo(function LaneName({ lane, frame }: LaneDrawingProps) {
  return (
    <g>
      <g opacity={lane.empty ? 0.5 : 1}>
        <KindGlyph kind={lane.kind} x={lane.glyph.x} y={lane.glyph.y} radius={frame.wide ? 5.5 : 4.5} />
      </g>
      <TextLine line={lane.label} size={TEXT_FONT} soft={lane.empty} />
    </g>
  );
});

/** How many events there are, and the line that their marks stand on. */
export const LaneDrawing = memo(function LaneDrawing({ lane, frame }: LaneDrawingProps) {
  return (
    <g>
      <path d={`M${frame.left},${lane.y}H${frame.right}`} stroke="var(--line)" strokeWidth={1} fill="none" />
      <TextLine line={lane.count} size={TEXT_FONT} soft tabular />
    </g>
  );
});
