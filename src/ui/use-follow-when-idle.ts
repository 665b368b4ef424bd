import { startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { whenIdle } from './when-idle.ts';

/** So long in milliseconds a browser that never rests may hold back a value that has come to rest. */
const AT_LATEST_MS = 250;

/**
 * A value for a part of the page that is not what the reader acts on: it follows when the browser has
 * nothing better to do, so that it does not hold up the answer that the reader waits for. What is overtaken
 * on the way is never shown. Paper takes the latest along. It begins with `first`, where that is not the value.
 */
export function useFollowWhenIdle<T>(value: T, first: T = value): T {
  const [held, setHeld] = useState(() => first);
  const isLate = !Object.is(held, value);
  useEffect(() => {
    if (!isLate) return undefined;
    const callOff = whenIdle(() => startTransition(() => setHeld(() => value)), AT_LATEST_MS);
    // The printer takes what is there when this event is over.
    const followNow = () => flushSync(() => setHeld(() => value));
    window.addEventListener('beforeprint', followNow);
    return () => {
      callOff();
      window.removeEventListener('beforeprint', followNow);
    };
  }, [value, isLate]);
  return held;
}
