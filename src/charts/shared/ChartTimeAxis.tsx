import { ChartWords } from './ChartWords.tsx';
import type { TimeTick } from './time-axis.ts';

/** The years below a chart. */
export function ChartTimeAxis({ ticks, y }: { readonly ticks: readonly TimeTick[]; readonly y: number }) {
  return ticks.map(
    ({ day, label }) =>
      label && <ChartWords key={day} at={{ x: label.x, y, text: label.text, anchor: 'middle' }} soft />,
  );
}
