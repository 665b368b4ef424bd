import type { SubscoreSeries } from './subscores-model.ts';

/** A line of the chart from pairs of covered year and value. */
export function lineOf(
  code: string,
  max: number,
  ...values: readonly (readonly [number, number])[]
): SubscoreSeries {
  const id = `FIW.${code}`;
  return {
    id,
    indicator: { id, code, name: `Name of ${code}`, min: 0, max, decimals: 0 },
    scores: values.map(([coverageYear, value]) => ({
      key: `${id}@${coverageYear + 1}`,
      edition: coverageYear + 1,
      coverageYear,
      value,
    })),
  };
}
