import { memo, useMemo, useState } from 'react';
import type { TimelineData } from '../../charts/timeline/timeline-data.ts';
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
  readonly onWindow: OnWindow;
  readonly labels: TimelineLabels;
}

/** The figure, laid out once for each change of what it shows; strips are kept when only lanes change. */
export const TimelineFigure = memo(function TimelineFigure(props: TimelineFigureProps) {
  const { data, lanes, width, touch, onWindow, labels } = props;
  const [layOut] = useState(createTimelineLayout);
  const model = useMemo(() => layOut(data, { width, touch }, labels), [layOut, data, width, touch, labels]);
  return <PinnableTimeline {...{ data, lanes, model, width, onWindow, labels }} />;
});
