import { memo } from 'react';
import { KIND_HUE } from '../shared/kind-hue.ts';
import { TABULAR } from '../shared/tabular.ts';
import type { LaneModel } from './lane-model.ts';
import { lanePaths } from './lane-paths.ts';
import type { MarkPainterProps } from './mark-painter.ts';
import type { MarkModel } from './mark-model.ts';
import { rugOutline } from './rug-model.ts';
import { SMALL_FONT } from './text-model.ts';
import { TextLine } from './TextLine.tsx';

/** The painter that draws in SVG: on the screen while marks are few, always in an export and on paper. */
export const SvgMarks = memo(function SvgMarks({ lanes }: MarkPainterProps) {
  return (
    <>
      {lanes.map((lane) => (
        <LaneMarks key={lane.kind} lane={lane} />
      ))}
    </>
  );
});

/** The marks of a lane: bars, then signs, then words. */
const LaneMarks = memo(function LaneMarks({ lane }: { readonly lane: LaneModel }) {
  const { marks, rug, kind, bottom } = lane;
  const hue = KIND_HUE[kind];
  return (
    <g strokeLinejoin="round">
      {rug !== null && <path d={rugOutline(rug, bottom - 1)} fill={hue} />}
      {lanePaths(lane).map(({ part, d, fill = 'none', stroke, width, dashes, alpha, rim }) => (
        <path
          key={part}
          d={d}
          fill={fill}
          stroke={stroke}
          strokeWidth={width}
          strokeDasharray={dashes?.join(' ')}
          opacity={alpha}
          paintOrder={rim && 'stroke'}
        />
      ))}
      <Words marks={marks} hue={hue} />
    </g>
  );
});

interface WordsProps {
  readonly marks: readonly MarkModel[];
  readonly hue: string;
}

/** How many events a badge stands for, and the titles that have room. */
function Words({ marks, hue }: WordsProps) {
  return (
    <>
      <g
        fontSize={SMALL_FONT}
        fontWeight={600}
        textAnchor="middle"
        fill="var(--mark-outline)"
        style={TABULAR}
      >
        {marks.map(
          ({ id, x, y, size, hollow }) =>
            size > 1 && (
              <text key={id} x={x} y={y + 4} fill={hollow ? hue : undefined}>
                {size}
              </text>
            ),
        )}
      </g>
      {marks.map(({ id, title }) => title && <TextLine key={id} line={title} size={SMALL_FONT} soft />)}
    </>
  );
}
