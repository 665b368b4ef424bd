import { Overview } from '../../charts/timeline/Overview.tsx';
import type { TimelineLabels } from '../../charts/timeline/timeline-labels.ts';
import type { OnWindow } from '../../charts/timeline/timeline-props.ts';
import { useMotion } from '../../charts/timeline/use-motion.tsx';
import { useMediaQuery } from '../../ui/use-media-query.ts';
import { TimelineFigure } from './TimelineFigure.tsx';
import type { TimelineSource } from './use-timeline-data.ts';

interface LiveFigureProps extends TimelineSource {
  /** CSS pixels */
  readonly width: number;
  readonly onWindow: OnWindow;
  readonly labels: TimelineLabels;
}

const LEAST_WIDTH = 280;

/** What takes the place of the prerendered drawing: the timeline and the overview, and both answer. */
export function LiveFigure({ data, lanes, width: wanted, onWindow: tell, labels }: LiveFigureProps) {
  const width = Math.max(LEAST_WIDTH, wanted);
  const touch = useMediaQuery('(pointer: coarse)');
  const { motion, onWindow } = useMotion(tell);
  return (
    <>
      <TimelineFigure {...{ data, lanes, width, touch, motion, onWindow, labels }} />
      <Overview {...{ data, width, touch, motion, onWindow, labels }} />
    </>
  );
}
