import { Fragment, useContext } from 'react';
import { StillOverview } from '../../charts/timeline/StillOverview.tsx';
import { StillTimeline } from '../../charts/timeline/StillTimeline.tsx';
import type { TimelineData } from '../../charts/timeline/timeline-data.ts';
import type { TimelineLabels } from '../../charts/timeline/timeline-labels.ts';
import { buildTimelineModel } from '../../charts/timeline/timeline-model.ts';
import { enPrerender } from '../../messages/en/prerender.ts';
import { PrerenderedDrawings } from './prerendered-drawings.ts';
import { classOfWidth, drawnPlaces, prerenderedRules } from './prerendered-widths.ts';

interface PrerenderedFiguresProps {
  readonly data: TimelineData;
  readonly labels: TimelineLabels;
}

/** Stands for "whatever is there": React leaves the content of such an element alone when it hydrates. */
const AS_IT_IS = { __html: '' };

function Figures({ data, labels }: PrerenderedFiguresProps) {
  const widths = useContext(PrerenderedDrawings);
  const events = data.lanes.reduce((sum, lane) => sum + lane.events.length, 0);
  const scores = data.strips.flatMap(({ lines }) => lines).reduce((sum, line) => sum + line.scores.length, 0);
  const description = enPrerender.figure(scores, events);
  return (
    <div className="timeline-stills">
      <style>{prerenderedRules(widths)}</style>
      {drawnPlaces(widths).map(({ id, drawings }) => (
        <Fragment key={id}>
          {drawings.map((size) => (
            <div key={classOfWidth(size)} className={`timeline-still ${classOfWidth(size)}`}>
              <StillTimeline
                model={buildTimelineModel(data, size, labels)}
                labels={labels}
                description={description}
              />
              <StillOverview data={data} size={size} labels={labels} />
            </div>
          ))}
          <span id={id} hidden />
        </Fragment>
      ))}
    </div>
  );
}

/**
 * The figure of the prerendered page: drawn by the build for the common widths, of which the style
 * sheet shows one. The browser does not draw them once more: it takes them as they are, until the
 * page knows its width.
 */
export function PrerenderedFigures(props: PrerenderedFiguresProps) {
  if (import.meta.env.SSR) return <Figures {...props} />;
  return <div className="timeline-stills" suppressHydrationWarning dangerouslySetInnerHTML={AS_IT_IS} />;
}
