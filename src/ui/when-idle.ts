/** Longest wait in milliseconds for a browser that always has something to do. */
const AT_LATEST_MS = 1000;
/** Safari does not say when it is idle; there a short pause must do. */
const PAUSE_MS = 200;

/** Runs when the browser has nothing better to do; returns the function that calls it off. */
export function whenIdle(run: () => void, atLatest = AT_LATEST_MS): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(run, { timeout: atLatest });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(run, Math.min(PAUSE_MS, atLatest));
  return () => clearTimeout(timer);
}
