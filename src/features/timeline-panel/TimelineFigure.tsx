import { memo, useCallback, useMemo, useState } from 'react';
import type { Motion } from '../../charts/timeline/motion.ts';
import type { TimelineData, TimeWindow } from '../../charts/timeline/timeline-data.ts';
import type { TimelineLabels } from '../../charts/timeline/timeline-labels.ts';
import { createTimelineLayout } from '../../charts/timeline/timeline-model.ts';
import type { OnWindow } from '../../charts/timeline/timeline-props.ts';
import type { Lane } from '../../state/visible-events.ts';
import { PinnableTimeline } from './PinnableTimeline.tsx';

interface TimelineFigureProps {
  readonly data: TimelineData;
  readonly lanes: readonly Lane[];
  readonly width: number;
  readonly touch: boolean;
  readonly motion: Motion;
  readonly onWindow: OnWindow;
  readonly labels: TimelineLabels;
}

/** The figure, laid out once for each change of what it shows; strips are kept when only lanes change. */
export const TimelineFigure = memo(function TimelineFigure(props: TimelineFigureProps) {
  const { data, lanes, width, touch, motion, onWindow, labels } = props;
  const [layOut] = useState(createTimelineLayout);
  const { strips, lanes: drawn, extent } = data;
  const modelAt = useCallback(
    (window: TimeWindow) => layOut({ strips, lanes: drawn, extent, window }, { width, touch }, labels),
    [layOut, strips, drawn, extent, width, touch, labels],
  );
  const model = useMemo(() => modelAt(data.window), [modelAt, data.window]);
  return <PinnableTimeline {...{ data, lanes, model, modelAt, motion, width, onWindow, labels }} />;
});
