import { Fragment, memo, type ReactNode } from 'react';
import { AXIS_FONT_SIZE } from '../shared/time-axis.ts';
import { KeyDrawing } from './KeyDrawing.tsx';
import { LaneDrawing, LaneName } from './LaneDrawing.tsx';
import { StripBackground, StripBands, StripDrawing, StripWords } from './StripDrawing.tsx';
import { SvgMarks } from './SvgMarks.tsx';
import { TABULAR } from '../shared/tabular.ts';
import type { TimelineModel } from './timeline-model.ts';

interface LayerProps {
  readonly model: TimelineModel;
}

/**
 * The figure as an SVG group: stateless, without classes, ids or handlers, so that it is the same
 * on the screen, in the prerendered page and in an export, which resolves the custom properties.
 */
export function TimelineDrawing({ model }: LayerProps) {
  return (
    <g fontFamily="var(--font-text)">
      <Ground model={model} />
      <SvgMarks lanes={model.lanes} />
    </g>
  );
}

interface GroundProps extends LayerProps {
  /** What pointing and pinning draw below the marks; a still figure has nothing there. */
  readonly under?: ReactNode;
}

/** What the marks stand on: all of the figure but the marks themselves, and the emphasis under them. */
export function Ground({ model, under }: GroundProps) {
  return (
    <>
      <Background model={model} />
      {under}
      <Foreground model={model} />
    </>
  );
}

/** What lies under the emphasis. */
export function Background({ model }: LayerProps) {
  return (
    <>
      <StillBackground model={model} />
      <MovingBackground model={model} />
    </>
  );
}

/** What lies over the emphasis, and under the marks. */
export function Foreground({ model }: LayerProps) {
  return (
    <>
      <StillForeground model={model} />
      <MovingForeground model={model} />
    </>
  );
}

/*
 * Four layers: what lies under the emphasis and what over it, and of both what stays where it is while the
 * window moves, and what moves. None changes while only the emphasis does.
 */

export const StillBackground = memo(function StillBackground({ model }: LayerProps) {
  return (
    <g>
      {model.strips.map((strip) => (
        <StripBands key={strip.id} strip={strip} frame={model.frame} />
      ))}
    </g>
  );
});

export const MovingBackground = memo(function MovingBackground({ model }: LayerProps) {
  return (
    <g>
      {model.strips.map((strip) => (
        <StripBackground key={strip.id} strip={strip} frame={model.frame} />
      ))}
      <Grid model={model} />
    </g>
  );
});

export const StillForeground = memo(function StillForeground({ model }: LayerProps) {
  return (
    <g>
      {model.strips.map((strip) => (
        <Fragment key={strip.id}>
          <KeyDrawing model={strip.key} />
          <StripWords strip={strip} />
        </Fragment>
      ))}
      <KeyDrawing model={model.scoreKey} />
      {model.lanes.map((lane) => (
        <LaneName key={lane.kind} lane={lane} frame={model.frame} />
      ))}
      <KeyDrawing model={model.eventKey} />
    </g>
  );
});

export const MovingForeground = memo(function MovingForeground({ model }: LayerProps) {
  return (
    <g>
      {model.strips.map((strip) => (
        <StripDrawing key={strip.id} strip={strip} />
      ))}
      <Axis model={model} />
      {model.lanes.map((lane) => (
        <LaneDrawing key={lane.kind} lane={lane} frame={model.frame} />
      ))}
    </g>
  );
});

/** Starts of the labelled units, through strips and lanes. */
function Grid({ model: { ticks, strips, axis } }: LayerProps) {
  const rows = [...strips.map(({ top, bottom }) => [top, bottom]), [axis.upper, axis.lower]];
  const path = ticks.flatMap(({ x }) =>
    x === null ? [] : rows.map(([top, bottom]) => `M${x},${top}V${bottom}`),
  );
  return <path d={path.join('')} stroke="var(--line)" strokeWidth={0.75} fill="none" />;
}

function Axis({ model: { ticks, axis, frame } }: LayerProps) {
  const lines = [axis.upper, axis.lower].map((y) => `M${frame.left},${y}H${frame.right}`).join('');
  return (
    <g fontSize={AXIS_FONT_SIZE} textAnchor="middle" style={TABULAR}>
      <path d={lines} stroke="var(--line-strong)" strokeWidth={1} fill="none" />
      {ticks.map(({ day, label }) =>
        label === null ? null : (
          <Fragment key={day}>
            {[axis.upperBaseline, axis.lowerBaseline].map((y) => (
              <text
                key={y}
                x={label.x}
                y={y}
                fill={label.strong ? 'var(--ink)' : 'var(--ink-soft)'}
                fontWeight={label.strong ? 600 : 400}
              >
                {label.text}
              </text>
            ))}
          </Fragment>
        ),
      )}
    </g>
  );
}
