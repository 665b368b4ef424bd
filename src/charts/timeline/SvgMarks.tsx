import { memo, type SVGProps } from 'react';
import { KIND_HUE } from '../shared/kind-hue.ts';
import { TABULAR } from '../shared/tabular.ts';
import type { LaneModel } from './lane-model.ts';
import { lanePaths } from './lane-paths.ts';
import type { MarkPainterProps } from './mark-painter.ts';
import { CAP, type MarkModel } from './mark-model.ts';
import { rugOutline } from './rug-model.ts';
import { SMALL_FONT } from './text-model.ts';
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

/** A path, where there is something to draw. */
function Drawn(props: SVGProps<SVGPathElement> & { readonly d: string }) {
  return props.d === '' ? null : <path {...props} />;
}

/** The marks of a lane: bars, then signs, then words. */
const LaneMarks = memo(({ lane }: { readonly lane: LaneModel }) => {
  const { marks, rug, kind, bottom } = lane;
  const hue = KIND_HUE[kind];
  const paths = lanePaths(lane);
  const full = { fill: hue, stroke: 'var(--mark-outline)', paintOrder: 'stroke' } as const;
  const hollow = { fill: 'var(--paper)', stroke: hue, strokeWidth: 1.5 } as const;
  return (
    <g strokeLinejoin="round">
      <Washes marks={marks} hue={hue} />
      <g stroke={hue} fill="none">
        <Drawn d={paths.spans} strokeWidth={1.5} opacity={0.55} />
        <Drawn d={paths.intervals} strokeWidth={2.5} />
        <Drawn d={paths.softIntervals} strokeWidth={2.5} strokeDasharray="3 2.5" />
        <Drawn d={paths.softDates} strokeDasharray="3 3" />
        <Drawn d={paths.caps} />
      </g>
      {rug !== null && <path d={rugOutline(rug, bottom - 1)} fill={hue} />}
      <Drawn d={paths.arrows} stroke={hue} strokeWidth={1.5} strokeLinejoin="miter" fill="none" />
      <Drawn d={paths.wordRooms} fill="var(--paper)" />
      <Drawn d={paths.glyphs} {...full} />
      <Drawn d={paths.hollowGlyphs} {...hollow} />
      <Drawn d={paths.badges} {...full} strokeWidth={1.5} />
      <Drawn d={paths.hollowBadges} {...hollow} />
      <Words marks={marks} hue={hue} />
    </g>
  );
});
LaneMarks.displayName = 'LaneMarks';

interface MarksProps {
  readonly marks: readonly MarkModel[];
  readonly hue: string;
}

/** Vague dates; each by itself, so that where two meet it is darker. */
function Washes({ marks, hue }: MarksProps) {
  return marks.map(
    ({ id, y, bar }) =>
      bar?.style === 'vague' && (
        <rect
          key={id}
          x={bar.x0}
          y={y - CAP}
          width={bar.x1 - bar.x0}
          height={CAP * 2}
          fill={hue}
          opacity={bar.soft ? 0.1 : 0.2}
        />
      ),
  );
}

/** How many events a badge stands for, and the titles that have room. */
function Words({ marks, hue }: MarksProps) {
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
