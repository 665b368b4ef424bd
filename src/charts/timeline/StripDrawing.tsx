import { memo } from 'react';
import type { BandModel } from './band-model.ts';
import type { SegmentModel } from './segment-model.ts';
import type { StripModel } from './strip-model.ts';
import { SMALL_FONT, TEXT_FONT } from './text-model.ts';
import { TextLine } from './TextLine.tsx';
import type { Frame } from './timeline-frame.ts';

const DASHES: Readonly<Record<SegmentModel['basis'], string | undefined>> = {
  published: undefined,
  recomputed: '5 2.5',
  carried: '1.5 2.5',
};

/** Where what is rated changed. */
export const BREAK_DASHES = '6 3';

/** Lines of one strip differ in colour and in shape: disc, square, triangle, diamond. */
const SIGNS = [
  { hue: 'var(--score-line)', shape: 'm-3.5,0a3.5,3.5 0 1 0 7,0a3.5,3.5 0 1 0 -7,0' },
  { hue: 'var(--hue-power)', shape: 'm-3.2,-3.2h6.4v6.4h-6.4z' },
  { hue: 'var(--hue-street)', shape: 'm0,-4.4l4.4,7.6h-8.8z' },
  { hue: 'var(--hue-voice)', shape: 'm0,-4.6l4.6,4.6l-4.6,4.6l-4.6,-4.6z' },
] as const;

interface StripBackgroundProps {
  readonly strip: StripModel;
  readonly frame: Frame;
}

/** What stays while the window moves: the bands below everything. */
export const StripBands = memo(function StripBands({ strip, frame: { left, right } }: StripBackgroundProps) {
  return (
    <g>
      {strip.bands.map((band) => (
        <Band key={band.y} band={band} left={left} right={right} />
      ))}
    </g>
  );
});

/** The lines of the scale and the hatching of gaps. */
export const StripBackground = memo(function StripBackground({
  strip,
  frame: { left, right },
}: StripBackgroundProps) {
  return (
    <g>
      {strip.gaps.map((gap) => (
        <path key={gap.x0} d={gap.hatch} stroke="var(--gap-hatch)" strokeWidth={0.75} fill="none" />
      ))}
      {strip.ticks.map(({ y, cut }) => (
        <path
          key={y}
          d={`M${left},${y}H${right}`}
          stroke="var(--line)"
          strokeWidth={1}
          strokeDasharray={cut ? '2 4' : undefined}
          fill="none"
        />
      ))}
    </g>
  );
});

function Band({ band, left, right }: { band: BandModel; left: number; right: number }) {
  const fill = band.tone === 'a' ? 'var(--band-a)' : 'var(--band-b)';
  return <rect x={left} y={band.y} width={right - left} height={band.height} fill={fill} />;
}

/** What stays while the window moves: title, key and the names of the scale. */
export const StripWords = memo(function StripWords({ strip }: StripDrawingProps) {
  return (
    <g>
      <TextLine line={strip.head.title} size={strip.head.titleSize} weight={600} />
      <TextLine line={strip.head.note} size={TEXT_FONT} soft />
      {strip.ticks.map(({ label }) => (
        <TextLine key={label.y} line={label} size={SMALL_FONT} soft tabular />
      ))}
    </g>
  );
});

interface StripDrawingProps {
  readonly strip: StripModel;
}

/** Names of bands, scores, values and reasons of gaps. */
export const StripDrawing = memo(function StripDrawing({ strip }: StripDrawingProps) {
  return (
    <g>
      <path
        d={strip.breaks.map((x) => `M${x},${strip.top}V${strip.bottom}`).join('')}
        stroke="var(--line-strong)"
        strokeWidth={1}
        strokeDasharray={BREAK_DASHES}
        fill="none"
      />
      {strip.bands.flatMap((band) =>
        band.name.map((line) => <TextLine key={line.y} line={line} size={SMALL_FONT} soft halo />),
      )}
      {strip.gaps.flatMap((gap) =>
        gap.reason.map((line) => (
          <TextLine key={`${gap.x0} ${line.y}`} line={line} size={SMALL_FONT} soft halo />
        )),
      )}
      {strip.lines.map((line) => (
        <g key={line.id}>
          <path
            d={line.risers.map(({ x, y0, y1 }) => `M${x},${y0}V${y1}`).join('')}
            stroke={SIGNS[line.sign ?? 0]?.hue}
            strokeWidth={1}
            fill="none"
          />
          {line.segments.map((segment) => (
            <Segment key={segment.key} segment={segment} />
          ))}
        </g>
      ))}
      {strip.values.map((value) => (
        <TextLine
          key={`${value.x} ${value.y}`}
          line={value}
          size={TEXT_FONT}
          weight={value.strong ? 600 : 400}
          halo
          tabular
        />
      ))}
    </g>
  );
});

/** Hollow where the value was converted, dashed or dotted where it was not published. */
export function Segment({
  segment: { x0, x1, y, basis, converted, sign },
}: {
  readonly segment: SegmentLine;
}) {
  const d = `M${x0},${y}H${x1}`;
  const { hue, shape } = SIGNS[sign ?? 0] ?? SIGNS[0];
  return (
    <>
      <path
        d={d}
        stroke={hue}
        strokeWidth={converted ? 4 : 2.5}
        strokeDasharray={DASHES[basis]}
        fill="none"
      />
      {converted && <path d={d} stroke="var(--paper)" strokeWidth={1.6} fill="none" />}
      {sign !== null && <path d={`M${(x0 + x1) / 2},${y}${shape}`} fill={hue} />}
    </>
  );
}

export type SegmentLine = Pick<SegmentModel, 'x0' | 'x1' | 'y' | 'basis' | 'converted' | 'sign'>;
