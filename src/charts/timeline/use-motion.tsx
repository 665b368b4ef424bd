import {
  startTransition,
  useCallback,
  useEffect,
  useLayoutEffect,
  useReducer,
  useRef,
  useState,
} from 'react';
import { createMotion, type Motion } from './motion.ts';
import type { OnWindow } from './timeline-props.ts';

/** A hand that has not moved for so long rests. Longer than the rest of a wheel, which lets go by itself. */
const REST_MS = 200;

interface Moved {
  readonly motion: Motion;
  /** Takes the steps of gestures, and tells the page of them when it is time. */
  readonly onWindow: OnWindow;
}

/**
 * Between gestures and page: steps are drawn at once, and told when the hand rests or lets go. The page must
 * follow what it is told in a transition: then it does not hold up the next step.
 */
export function useMotion(onWindow: OnWindow): Moved {
  const [motion] = useState(createMotion);
  const [told, countTold] = useReducer((count: number) => count + 1, 0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  // Now the page shows what it was told, and the pixels over it go before the next paint; unless a hand
  // has moved on in the meantime.
  useLayoutEffect(() => {
    if (told > 0 && timer.current === undefined) motion.end();
  }, [motion, told]);
  const take = useCallback<OnWindow>(
    (window, phase) => {
      const tell = () => {
        timer.current = undefined;
        motion.expect(window);
        onWindow(window, phase);
        startTransition(countTold);
      };
      clearTimeout(timer.current);
      if (phase === 'move' && motion.step(window)) timer.current = setTimeout(tell, REST_MS);
      else tell();
    },
    [motion, onWindow],
  );
  return { motion, onWindow: take };
}
