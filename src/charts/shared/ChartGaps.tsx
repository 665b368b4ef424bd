import type { ChartGap } from './chart-gap.ts';
import { ChartWords } from './ChartWords.tsx';
import { hatchPath } from './hatch.ts';

/** Hatched days, with the reason where there is room; the table of the chart repeats it. */
export function ChartGaps({ gaps }: { readonly gaps: readonly ChartGap[] }) {
  return gaps.map(({ x0, x1, top, bottom, reason }) => (
    <g key={`${x0} ${top}`}>
      <path
        d={hatchPath({ left: x0, right: x1, top, bottom })}
        stroke="var(--gap-hatch)"
        strokeWidth={0.75}
        fill="none"
      />
      {reason && <ChartWords at={reason} soft />}
    </g>
  ));
}
