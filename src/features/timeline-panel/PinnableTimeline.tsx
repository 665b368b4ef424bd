import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { Timeline } from '../../charts/timeline/Timeline.tsx';
import type { TimelineTarget } from '../../charts/timeline/timeline-data.ts';
import type { TimelinePoint, TimelineProps } from '../../charts/timeline/timeline-props.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import type { Lane } from '../../state/visible-events.ts';
import { singleKeysOn } from '../../ui/single-keys.ts';
import { useIdlePrefetch } from '../../ui/use-idle-prefetch.ts';
import { pinned, selectedTarget } from './pinned-marks.ts';

// Nobody points at a mark before it is there.
const loadTooltip = () => import('./MarkTooltip.tsx');
const MarkTooltip = lazy(async () => ({ default: (await loadTooltip()).MarkTooltip }));

type PinnableTimelineProps = Pick<TimelineProps, 'data' | 'model' | 'onWindow' | 'labels'> & {
  readonly lanes: readonly Lane[];
  /** Width of the figure, which the tooltip must not leave. */
  readonly width: number;
};

interface Hover {
  readonly target: TimelineTarget;
  readonly point: TimelinePoint;
}

/** The timeline with its hands: what is pointed at has a tooltip, what is pinned is the selection of the view. */
export function PinnableTimeline({ lanes, width, ...rest }: PinnableTimelineProps) {
  const selection = useLedger((state) => state.view.selection);
  const home = useLedger((state) => state.defaultWindow);
  const change = useLedger((state) => state.change);
  useIdlePrefetch(loadTooltip);
  const [hover, setHover] = useState<Hover | null>(null);
  const selected = useMemo(() => selectedTarget(selection, lanes), [selection, lanes]);
  const onHover = useCallback(
    (target: TimelineTarget | undefined, point: TimelinePoint) => setHover(target ? { target, point } : null),
    [],
  );
  return (
    <>
      <Timeline
        {...rest}
        home={home}
        hovered={hover?.target}
        selected={selected}
        characterKeys={singleKeysOn}
        onHover={onHover}
        onPin={(target) => change({ selection: pinned(target, lanes, rest.data.window) })}
        onRelease={() => change({ selection: null })}
      />
      <Suspense fallback={null}>
        {hover && <MarkTooltip target={hover.target} point={hover.point} width={width} />}
      </Suspense>
    </>
  );
}
