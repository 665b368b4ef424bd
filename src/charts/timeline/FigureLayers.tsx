import { lazy, Suspense, useSyncExternalStore } from 'react';
import { remember } from '../../domain/remember.ts';
import { EmphasisOver, EmphasisUnder } from './EmphasisLayer.tsx';
import { emphasiseTimeline, type TimelineEmphasis } from './emphasise.ts';
import { Sheet } from './Sheet.tsx';
import { SvgMarks } from './SvgMarks.tsx';
import { Background, Foreground } from './TimelineDrawing.tsx';
import type { TimelineLink, TimelineTarget } from './timeline-data.ts';
import type { TimelineModel } from './timeline-model.ts';
import type { Pinned } from './timeline-props.ts';

// Only a figure with thousands of events needs it.
const CanvasFigure = lazy(async () => ({ default: (await import('./CanvasFigure.tsx')).CanvasFigure }));

/*
 * The figure of the page, in sheets that lie on each other, in the order of the drawing (TimelineDrawing.tsx): what
 * is pointed at has two of its own, so that nothing else is painted anew when it changes. An export has one sheet.
 */

interface FigureProps {
  readonly model: TimelineModel;
}

interface EmphasisedProps extends FigureProps {
  /** Here, or in another view. */
  readonly hovered: TimelineLink | undefined;
  readonly pinned: Pinned;
}

/** Both sheets ask for it. */
const emphasisOf = remember(
  (model: TimelineModel, hovered: TimelineLink | undefined, selected: TimelineTarget | undefined) =>
    emphasiseTimeline(model, { hovered, selected }),
);

/** A pin draws what is in these sheets alone, and at once. */
function useEmphasis({ model, hovered, pinned }: EmphasisedProps): TimelineEmphasis {
  return emphasisOf(model, hovered, useSyncExternalStore(pinned.subscribe, pinned.target, pinned.target));
}

function Under(props: EmphasisedProps) {
  return <EmphasisUnder emphasis={useEmphasis(props)} />;
}

function Over(props: EmphasisedProps) {
  return <EmphasisOver emphasis={useEmphasis(props)} />;
}

/** Whether there are so many events that their marks are painted on a canvas. */
function isCrowded({ lanes }: TimelineModel): boolean {
  return lanes.some(({ rug }) => rug !== null);
}

/** What lies under the sheet that listens; with thousands of events, all that is drawn. */
export function LayersBelow(props: EmphasisedProps) {
  const { model } = props;
  return (
    <>
      <Sheet model={model}>
        <Background model={model} />
      </Sheet>
      <Sheet model={model} className="timeline-emphasis">
        <Under {...props} />
      </Sheet>
      {isCrowded(model) && (
        // Until the painter has come, the same marks as elements.
        <Suspense
          fallback={
            <Sheet model={model}>
              <Elements model={model} />
            </Sheet>
          }
        >
          <CanvasFigure model={model} />
        </Suspense>
      )}
    </>
  );
}

/** What the sheet that listens draws itself. */
export function Marks({ model }: FigureProps) {
  return (
    !isCrowded(model) && (
      <g aria-hidden="true" fontFamily="var(--font-text)">
        <Elements model={model} />
      </g>
    )
  );
}

/** All that lies over the emphasis but its rings. */
function Elements({ model }: FigureProps) {
  return (
    <>
      <Foreground model={model} />
      <SvgMarks lanes={model.lanes} />
    </>
  );
}

export function LayerAbove(props: EmphasisedProps) {
  return (
    <Sheet model={props.model} className="timeline-emphasis">
      <Over {...props} />
    </Sheet>
  );
}
