/** Measured values by row of the report, in the row's unit. */
export type Samples = Map<string, number[]>;

export function addSample(samples: Samples, row: string, ...values: readonly number[]): void {
  const list = samples.get(row);
  if (list) list.push(...values);
  else samples.set(row, [...values]);
}

/** What one size gave, and what it could not give. */
export interface SizeResult {
  /** Times today's events. */
  readonly times: number;
  readonly runs: number;
  readonly events: number;
  readonly samples: Samples;
  /** Of the processors' time, what the host of a virtual machine gave to others meanwhile; 0 to 1, `null` unknown. */
  readonly stolen: number | null;
  /** Why a part of the report stays empty; in words for its reader. */
  readonly failures: string[];
}
