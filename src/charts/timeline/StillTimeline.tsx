import type { TimelineLabels } from './timeline-labels.ts';
import type { TimelineModel } from './timeline-model.ts';
import { TimelineDrawing } from './TimelineDrawing.tsx';

interface StillTimelineProps {
  readonly model: TimelineModel;
  readonly labels: TimelineLabels;
}

/** The main figure before its hands have come: the same drawing, to look at only. */
export function StillTimeline({ model, labels }: StillTimelineProps) {
  return (
    <svg
      className="timeline"
      role="img"
      aria-label={labels.name}
      width={model.width}
      height={model.height}
      viewBox={`0 0 ${model.width} ${model.height}`}
    >
      <TimelineDrawing model={model} />
    </svg>
  );
}
