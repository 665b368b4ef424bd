import './timeline.css';
import { buildBrush, buildOverviewModel } from './overview-model.ts';
import { BrushFrame, BrushGround, OverviewDrawing } from './OverviewDrawing.tsx';
import type { TimelineData } from './timeline-data.ts';
import type { TimelineSize } from './timeline-frame.ts';
import type { TimelineLabels } from './timeline-labels.ts';

interface StillOverviewProps {
  readonly data: TimelineData;
  readonly size: TimelineSize;
  readonly labels: TimelineLabels;
}

/** The overview before it can be dragged. Hidden from screen readers: it says nothing that the figure above does not. */
export function StillOverview({ data, size, labels }: StillOverviewProps) {
  const model = buildOverviewModel(data, size, labels);
  const brush = buildBrush(data.window, model);
  return (
    <svg className="overview" aria-hidden width={model.width} height={model.height}>
      <OverviewDrawing
        model={model}
        title={labels.overviewTitle}
        under={<BrushGround model={model} brush={brush} />}
        over={<BrushFrame model={model} brush={brush} />}
      />
    </svg>
  );
}
