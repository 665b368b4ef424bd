/** Above this round trip, in milliseconds, the page's script is asked for at once. */
const NEAR_MS = 50;

/** The first contentful paint; never, where nothing is shown. */
function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
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

function addModule(address: string): void {
  const script = document.createElement('script');
  script.type = 'module';
  script.crossOrigin = '';
  script.src = address;
  document.head.append(script);
}

function preloadModule(address: string): void {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.crossOrigin = '';
  link.href = address;
  document.head.append(link);
}

/**
 * Starts the script that makes the prerendered page alive. To read and compile it takes processors that the
 * first paint needs: where it comes at once anyway (a server nearby, a cache), it is asked for after that
 * paint, which then is 7 to 9 % earlier (on two processors, by the benchmark's means), while the page can be
 * operated some 50 ms later. Where every request costs a long round trip it is asked for
 * with the page, as it would be by an element in the document. What is clicked meanwhile is answered
 * either way; see before-paint.ts.
 */
export async function startScript(address: string): Promise<void> {
  const waits = isNear() && canTellPaint();
  if (!waits) preloadModule(address);
  await Promise.all([parsed(), waits ? firstPaint() : undefined]);
  addModule(address);
}
