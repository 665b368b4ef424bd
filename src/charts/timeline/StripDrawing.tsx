import type { BandModel } from './band-model.ts';
import type { SegmentModel } from './segment-model.ts';
import type { StripModel } from './strip-model.ts';
import { SMALL_FONT, TEXT_FONT, TITLE_FONT } from './text-model.ts';
import { TextLine } from './TextLine.tsx';
import type { Frame } from './timeline-frame.ts';

const DASHES: Readonly<Record<SegmentModel['basis'], string | undefined>> = {
  published: undefined,
  recomputed: '5 2.5',
  carried: '1.5 2.5',
};

interface StripBackgroundProps {
  readonly strip: StripModel;
  readonly frame: Frame;
}

/** Bands, the lines of the scale and the hatching of gaps. */
export function StripBackground({ strip, frame }: StripBackgroundProps) {
  const { left, right } = frame;
  return (
    <g>
      {strip.bands.map((band) => (
        <Band key={band.y} band={band} left={left} right={right} />
      ))}
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
}

function Band({ band, left, right }: { band: BandModel; left: number; right: number }) {
  const fill = band.tone === 'a' ? 'var(--band-a)' : 'var(--band-b)';
  return <rect x={left} y={band.y} width={right - left} height={band.height} fill={fill} />;
}

/** Title, names, scores, values and reasons of gaps. */
export function StripDrawing({ strip }: { readonly strip: StripModel }) {
  return (
    <g>
      <TextLine line={strip.head.title} size={TITLE_FONT} weight={600} />
      <TextLine line={strip.head.note} size={TEXT_FONT} soft />
      {strip.bands.flatMap((band) =>
        band.name.map((line) => <TextLine key={line.y} line={line} size={SMALL_FONT} soft />),
      )}
      {strip.ticks.map(({ label }) => (
        <TextLine key={label.y} line={label} size={SMALL_FONT} soft tabular />
      ))}
      {strip.gaps.flatMap((gap) =>
        gap.reason.map((line) => (
          <TextLine key={`${gap.x0} ${line.y}`} line={line} size={SMALL_FONT} soft halo />
        )),
      )}
      <path
        d={strip.risers.map(({ x, y0, y1 }) => `M${x},${y0}V${y1}`).join('')}
        stroke="var(--score-line)"
        strokeWidth={1}
        fill="none"
      />
      {strip.segments.map((segment) => (
        <Segment key={segment.key} segment={segment} />
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
}

/** Hollow where the value was converted, dashed or dotted where it was not published. */
export function Segment({ segment: { x0, x1, y, basis, converted } }: { readonly segment: SegmentLine }) {
  const d = `M${x0},${y}H${x1}`;
  return (
    <>
      <path
        d={d}
        stroke="var(--score-line)"
        strokeWidth={converted ? 4 : 2.5}
        strokeDasharray={DASHES[basis]}
        fill="none"
      />
      {converted && <path d={d} stroke="var(--paper)" strokeWidth={1.6} fill="none" />}
    </>
  );
}

export type SegmentLine = Pick<SegmentModel, 'x0' | 'x1' | 'y' | 'basis' | 'converted'>;
