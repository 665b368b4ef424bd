import type { TimelineModel } from './timeline-model.ts';
import type { TimeWindow } from './timeline-data.ts';

/** Draws the figure past the page, and takes it away again. */
export interface MotionPainter {
  readonly draw: (window: TimeWindow) => void;
  readonly clear: () => void;
  /** What stands where in a window. */
  readonly modelAt: (window: TimeWindow) => TimelineModel;
}

/**
 * The window that is wanted, as long as the page has not followed. A figure of the page takes several frames
 * to follow, because each of its hundreds of elements has to be placed, styled and painted anew; so, while a
 * hand moves the window, it is drawn at once, in pixels, over the page's own, and the page follows when the
 * hand rests (use-motion.tsx).
 */
export interface Motion {
  /** `undefined` at rest. What is asked for next starts from here. */
  readonly window: () => TimeWindow | undefined;
  /** What is drawn over the page, and is pointed at; laid out when somebody asks. */
  readonly model: () => TimelineModel | undefined;
  /** Draws the next window; `false` where nobody can, and the page must follow by itself. */
  readonly step: (window: TimeWindow) => boolean;
  /** The page will show this window. */
  readonly expect: (window: TimeWindow) => void;
  /** The page has followed. */
  readonly end: () => void;
  /** Who draws; returns the function that takes him off. In the middle of a motion he draws at once. */
  readonly drawWith: (painter: MotionPainter) => () => void;
  /** Who wants to know of every step. */
  readonly subscribe: (follow: () => void) => () => void;
}

export function createMotion(): Motion {
  let window: TimeWindow | undefined;
  let painter: MotionPainter | undefined;
  const followers = new Set<() => void>();
  const tell = () => {
    for (const follow of followers) follow();
  };
  return {
    window: () => window,
    model: () => window && painter?.modelAt(window),
    step: (next) => {
      window = next;
      painter?.draw(next);
      tell();
      return painter !== undefined;
    },
    expect: (next) => {
      window = next;
      tell();
    },
    end: () => {
      if (window === undefined) return;
      window = undefined;
      painter?.clear();
      tell();
    },
    drawWith: (next) => {
      painter = next;
      if (window) next.draw(window);
      return () => {
        if (painter === next) painter = undefined;
      };
    },
    subscribe: (follow) => {
      followers.add(follow);
      return () => followers.delete(follow);
    },
  };
}
