import { useCallback } from 'react';
import type { ScoreKey } from '../domain/score.ts';
import { useFollowing, useLedger } from './LedgerStoreProvider.tsx';
import type { LedgerState } from './ledger-store.ts';

function selectPinnedScore({ view: { selection } }: LedgerState): ScoreKey | undefined {
  return selection?.type === 'score' ? selection.key : undefined;
}

/**
 * The score whose evidence is open, for a chart that marks it, and how the chart opens another. The mark
 * follows the evidence; a chart is not drawn again when an event is opened.
 */
export function usePinnedScore() {
  const change = useLedger((state) => state.change);
  const pinned = useFollowing(selectPinnedScore);
  const open = useCallback((key: ScoreKey) => change({ selection: { type: 'score', key } }), [change]);
  return { pinned, open };
}
