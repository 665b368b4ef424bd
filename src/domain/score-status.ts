import { regimeType } from './regime-type.ts';
import type { Score } from './score.ts';

/**
 * The status or regime type that belongs to a score: the printed one, or, for a Democracy Score of
 * an edition whose page is not at hand, the one that the instrument's bands give.
 */
export function statusOf(score: Pick<Score, 'indicator' | 'value' | 'status'>): string | null {
  if (score.status !== null) return score.status;
  return score.indicator === 'NIT.DS' ? regimeType(score.value) : null;
}
