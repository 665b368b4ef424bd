/** Longest wait for a browser that always has something to do. */
const AT_LATEST_MS = 1000;
/** Safari does not say when it is idle; there a short pause must do. */
const PAUSE_MS = 200;

/** Runs when the browser has nothing better to do; returns the function that calls it off. */
export function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(run, { timeout: AT_LATEST_MS });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(run, PAUSE_MS);
  return () => clearTimeout(timer);
}
