import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { Overview } from '../../charts/timeline/Overview.tsx';
import { Timeline } from '../../charts/timeline/Timeline.tsx';
import type { TimelineTarget } from '../../charts/timeline/timeline-data.ts';
import { buildTimelineModel } from '../../charts/timeline/timeline-model.ts';
import type { OnWindow, TimelinePoint } from '../../charts/timeline/timeline-props.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { useIdlePrefetch } from '../../ui/use-idle-prefetch.ts';
import { useMediaQuery } from '../../ui/use-media-query.ts';
import { pinned, selectedTarget, type TimelineSource } from './use-timeline-data.ts';

// Nobody points at a mark before it is there.
const loadTooltip = () => import('./MarkTooltip.tsx');
const MarkTooltip = lazy(async () => ({ default: (await loadTooltip()).MarkTooltip }));

interface LiveFigureProps extends TimelineSource {
  /** CSS pixels */
  readonly width: number;
  readonly onWindow: OnWindow;
}

interface Hover {
  readonly target: TimelineTarget;
  readonly point: TimelinePoint;
}

/** The figure that answers: timeline, tooltip and overview. */
export function LiveFigure({ data, lanes, width: wanted, onWindow }: LiveFigureProps) {
  const { timelineFigure: labels } = useMessages();
  const selection = useLedger((state) => state.view.selection);
  const home = useLedger((state) => state.defaultWindow);
  const change = useLedger((state) => state.change);
  useIdlePrefetch(loadTooltip);
  const [hover, setHover] = useState<Hover | null>(null);
  const width = Math.max(280, wanted);
  const touch = useMediaQuery('(pointer: coarse)');
  const model = useMemo(
    () => buildTimelineModel(data, { width, touch }, labels),
    [data, width, touch, labels],
  );
  const onHover = useCallback(
    (target: TimelineTarget | undefined, point: TimelinePoint) => setHover(target ? { target, point } : null),
    [],
  );
  return (
    <>
      <Timeline
        data={data}
        home={home}
        model={model}
        hovered={hover?.target}
        selected={selectedTarget(selection, lanes)}
        onHover={onHover}
        onPin={(target) => change({ selection: pinned(target, lanes, data.window) })}
        onRelease={() => change({ selection: null })}
        onWindow={onWindow}
        labels={labels}
      />
      <Suspense fallback={null}>
        {hover && <MarkTooltip target={hover.target} point={hover.point} width={width} />}
      </Suspense>
      <Overview data={data} width={width} touch={touch} onWindow={onWindow} labels={labels} />
    </>
  );
}
