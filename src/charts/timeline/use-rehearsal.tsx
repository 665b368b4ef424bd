import { useEffect, useRef } from 'react';
import type { TimelineProps } from './timeline-props.ts';

type LayOut = TimelineProps['modelAt'];

/** Not while other parts of the page still follow a filter. */
const PAUSE_MS = 500;
/** From then on the browser knows the code well enough. */
const ROUNDS = 6;

/**
 * One round: it may stop between two steps, and the browser answers there. `ahead`: how many rounds follow, so
 * that each can paint something else; none after the first time.
 */
export type Rehearse = (layOut: LayOut, ahead: number) => Iterator<void, void>;

/**
 * Has a figure painted where nobody sees it, whenever it shows something else. The first step of a hand would
 * else wait for colours that are asked for, letters that are cut from the font, code that has never run, and
 * all that stays in its place. Round after round at the beginning, each step when the browser rests.
 */
export function useRehearsal(layOut: LayOut, whenIdle: TimelineProps['whenIdle'], rehearse: Rehearse): void {
  const latest = useRef(rehearse);
  useEffect(() => {
    latest.current = rehearse;
  });
  const round = useRef(0);
  useEffect(() => {
    let callOff: (() => void) | undefined;
    let steps: ReturnType<Rehearse> | undefined;
    const next = () => {
      callOff = whenIdle(() => {
        const running = steps ?? latest.current(layOut, Math.max(0, ROUNDS - 1 - round.current));
        steps = running;
        if (!running.next().done) return next();
        steps = undefined;
        round.current += 1;
        if (round.current < ROUNDS) next();
      });
    };
    const timer = setTimeout(next, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      callOff?.();
    };
  }, [layOut, whenIdle]);
}
