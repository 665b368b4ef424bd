import { useId } from 'react';
import './timeline.css';
import type { TimelineLabels } from './timeline-labels.ts';
import type { TimelineModel } from './timeline-model.ts';
import { TimelineDrawing } from './TimelineDrawing.tsx';

interface StillTimelineProps {
  readonly model: TimelineModel;
  readonly labels: TimelineLabels;
  /** What is to be seen, for those who cannot see it. */
  readonly description: string;
}

/** The main figure before its hands have come: the same drawing, to look at only. */
export function StillTimeline({ model, labels, description }: StillTimelineProps) {
  const descriptionId = useId();
  return (
    <svg
      className="timeline"
      role="img"
      aria-label={labels.name}
      aria-describedby={descriptionId}
      width={model.width}
      height={model.height}
      viewBox={`0 0 ${model.width} ${model.height}`}
    >
      <desc id={descriptionId}>{description}</desc>
      <TimelineDrawing model={model} />
    </svg>
  );
}
