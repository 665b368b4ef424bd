import { lazy, startTransition, Suspense, useCallback, useMemo, useState } from 'react';
import { Timeline } from '../../charts/timeline/Timeline.tsx';
import type { TimelineLink, TimelineTarget } from '../../charts/timeline/timeline-data.ts';
import type { Pinned, TimelinePoint, TimelineProps } from '../../charts/timeline/timeline-props.ts';
import { useFollowing, useLedger, useLedgerStore } from '../../state/LedgerStoreProvider.tsx';
import type { LedgerState } from '../../state/ledger-store.ts';
import { timelineLink } from '../../state/pointing.ts';
import { usePointAt, usePointed } from '../../state/use-pointing.ts';
import type { Lane } from '../../state/visible-events.ts';
import { inFrameAfterNext } from '../../ui/after-paint.ts';
import { singleKeysOn } from '../../ui/single-keys.ts';
import { useIdlePrefetch } from '../../ui/use-idle-prefetch.ts';
import { whenIdle } from '../../ui/when-idle.ts';
import { pinned, selectedTarget } from './pinned-marks.ts';

// Nobody points at a mark before it is there.
const loadTooltip = () => import('./MarkTooltip.tsx');
const MarkTooltip = lazy(async () => ({ default: (await loadTooltip()).MarkTooltip }));

type PinnableTimelineProps = Pick<
  TimelineProps,
  'data' | 'model' | 'modelAt' | 'motion' | 'onWindow' | 'labels'
> & {
  readonly lanes: readonly Lane[];
  /** Width of the figure, which the tooltip must not leave. */
  readonly width: number;
};

interface Hover {
  readonly target: TimelineTarget;
  readonly point: TimelinePoint;
}

/**
 * Whether the tooltip is there. Only then is it put into the page, empty: what comes in place of a placeholder,
 * React shows a third of a second later than it could, and that would be the first hover of a visit.
 */
function useLoadedTooltip(): boolean {
  const [isLoaded, setLoaded] = useState(false);
  const putIn = useCallback(() => startTransition(() => setLoaded(true)), []);
  useIdlePrefetch(loadTooltip, putIn);
  return isLoaded;
}

/** What another view points at, as the timeline marks it. */
function useLinked(): TimelineLink | undefined {
  const at = usePointed((pointing) => (pointing?.by === 'page' ? pointing.at : null));
  const ledger = useLedger((state) => state.ledger);
  const nitStrip = useLedger((state) => state.view.nitStrip);
  const fiwStrip = useLedger((state) => state.view.fiwStrip);
  return useMemo(
    () => (at === null ? undefined : timelineLink(at, ledger, { nitStrip, fiwStrip })),
    [at, ledger, nitStrip, fiwStrip],
  );
}

function selectSelection({ view }: LedgerState) {
  return view.selection;
}

/** What is pinned, as it is now. */
function usePinned(lanes: readonly Lane[]): Pinned {
  const store = useLedgerStore();
  return useMemo(
    () => ({
      target: () => selectedTarget(lanes, selectSelection(store.getState())),
      subscribe: store.subscribe,
    }),
    [store, lanes],
  );
}

/** The timeline with its hands: what is pointed at has a tooltip, what is pinned is the selection of the view. */
export function PinnableTimeline({ lanes, width, ...rest }: PinnableTimelineProps) {
  // A pin is ringed at once; what its button says follows behind the evidence.
  const selection = useFollowing(selectSelection, inFrameAfterNext);
  const home = useLedger((state) => state.defaultWindow);
  const change = useLedger((state) => state.change);
  const isTooltipLoaded = useLoadedTooltip();
  const [hover, setHover] = useState<Hover | null>(null);
  const pointAt = usePointAt('timeline');
  const linked = useLinked();
  const pinnedNow = usePinned(lanes);
  const onHover = useCallback(
    (target: TimelineTarget | undefined, point: TimelinePoint) => {
      setHover(target ? { target, point } : null);
      pointAt(target ?? null);
    },
    [pointAt],
  );
  return (
    <>
      <Timeline
        {...rest}
        home={home}
        hovered={hover?.target}
        pinned={pinnedNow}
        selected={selectedTarget(lanes, selection)}
        linked={linked}
        characterKeys={singleKeysOn}
        whenIdle={whenIdle}
        behindAnswer={inFrameAfterNext}
        onHover={onHover}
        onPin={(target) => change({ selection: pinned(target, lanes, rest.data.window) })}
        onRelease={() => change({ selection: null })}
      />
      <Suspense fallback={null}>
        {(hover || isTooltipLoaded) && (
          <MarkTooltip target={hover?.target} point={hover?.point} width={width} />
        )}
      </Suspense>
    </>
  );
}
