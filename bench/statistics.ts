function ascending(values: readonly number[]): number[] {
  return values.toSorted((a, b) => a - b);
}

/** The middle value, or the mean of the two in the middle; `NaN` of nothing. */
export function median(values: readonly number[]): number {
  const sorted = ascending(values);
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] ?? Number.NaN;
  if (!Number.isInteger(half)) return upper;
  return ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}

/** The smallest value that at least 95 of 100 do not exceed (nearest rank); `NaN` of nothing. */
export function percentile95(values: readonly number[]): number {
  const sorted = ascending(values);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}
