import { lazy, memo, Suspense, useMemo, useState } from 'react';
import { StillTimeline } from '../../charts/timeline/StillTimeline.tsx';
import type { TimelineData } from '../../charts/timeline/timeline-data.ts';
import type { TimelineLabels } from '../../charts/timeline/timeline-labels.ts';
import { createTimelineLayout } from '../../charts/timeline/timeline-model.ts';
import type { OnWindow } from '../../charts/timeline/timeline-props.ts';
import type { Lane } from '../../state/visible-events.ts';

// The figure shows at once; what pointer and keys do with it follows.
const Timeline = lazy(async () => ({
  default: (await import('./PinnableTimeline.tsx')).PinnableTimeline,
}));

interface TimelineFigureProps {
  readonly data: TimelineData;
  readonly lanes: readonly Lane[];
  readonly width: number;
  readonly touch: boolean;
  readonly onWindow: OnWindow;
  readonly labels: TimelineLabels;
}

/** The figure, laid out once for each change of what it shows; strips are kept when only lanes change. */
export const TimelineFigure = memo((props: TimelineFigureProps) => {
  const { data, lanes, width, touch, onWindow, labels } = props;
  const [layOut] = useState(createTimelineLayout);
  const model = useMemo(() => layOut(data, { width, touch }, labels), [layOut, data, width, touch, labels]);
  return (
    <Suspense fallback={<StillTimeline model={model} labels={labels} />}>
      <Timeline {...{ data, lanes, model, width, onWindow, labels }} />
    </Suspense>
  );
});
TimelineFigure.displayName = 'TimelineFigure';
