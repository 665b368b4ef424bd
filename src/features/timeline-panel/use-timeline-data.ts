import { useMemo } from 'react';
import type { TimelineData } from '../../charts/timeline/timeline-data.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useFollowing, useLedger } from '../../state/LedgerStoreProvider.tsx';
import { selectWindow } from '../../state/ledger-store.ts';
import { useLanes } from '../../state/use-filtered-events.tsx';
import type { Lane } from '../../state/visible-events.ts';
import { buildStrips, buildTimelineLanes } from './build-timeline-data.ts';

export interface TimelineSource {
  readonly data: TimelineData;
  readonly lanes: readonly Lane[];
}

/**
 * Store → what the timeline draws. Each part is made again only when what it is made from changes. Filters
 * and window follow after the paint that acknowledges them; what a hand moves is drawn before (use-motion.tsx).
 */
export function useTimelineData(): TimelineSource {
  const messages = useMessages();
  const ledger = useLedger((state) => state.ledger);
  const extent = useLedger((state) => state.extent);
  const window = useFollowing(selectWindow);
  const nitStrip = useLedger((state) => state.view.nitStrip);
  const fiwStrip = useLedger((state) => state.view.fiwStrip);
  const lanes = useLanes();
  const strips = useMemo(
    () => buildStrips(ledger, [nitStrip, fiwStrip], messages),
    [ledger, nitStrip, fiwStrip, messages],
  );
  const drawnLanes = useMemo(() => buildTimelineLanes(lanes, messages), [lanes, messages]);
  const data = useMemo(
    () => ({ strips, lanes: drawnLanes, extent, window }),
    [strips, drawnLanes, extent, window],
  );
  return { data, lanes };
}
