import type { CheckResult } from '../../src/bundle/check-result.ts';
import { deriveCheckResults } from '../../src/pipeline/check/derive-check-results.ts';
import { loadCheckInput } from '../../src/pipeline/check/load-input.ts';
import { DATA_RULES } from '../../src/pipeline/check/run-rules.ts';
import type { Dataset } from '../../src/pipeline/dataset/dataset.ts';
import { placesOf } from '../../src/pipeline/dataset/places.ts';

/** The committed dataset, and what the page says about its checks. */
export interface Today {
  readonly dataset: Dataset;
  readonly checks: readonly CheckResult[];
}

export function readToday(): Today {
  const input = loadCheckInput(placesOf(process.env));
  if (!input.ok) throw new Error(`data/ cannot be read: ${JSON.stringify(input.problems.slice(0, 3))}`);
  return { dataset: input.value.dataset, checks: deriveCheckResults(DATA_RULES, input.value) };
}
