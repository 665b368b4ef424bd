import type { Page, Request } from '@playwright/test';

/** So long without a request, and nothing more is to come; a slow processor takes its time between two. */
const SILENCE_MS = 1500;
const STEP_MS = 50;

export interface Network {
  /** Resolves once no request has been under way for a while, or the page is closed. */
  readonly silent: () => Promise<void>;
}

/** Watches the requests of a page that has not been opened yet. */
export function watchNetwork(page: Page): Network {
  const underWay = new Set<Request>();
  let last = performance.now();
  const ended = (request: Request): void => {
    underWay.delete(request);
    last = performance.now();
  };
  page.on('request', (request) => underWay.add(request));
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
  const isSilent = (): boolean => underWay.size === 0 && performance.now() - last > SILENCE_MS;
  return {
    silent: async () => {
      // Whoever has lost patience closes the page; the wait must not outlive it.
      while (!isSilent() && !page.isClosed())
        await new Promise((resolve) => {
          setTimeout(resolve, STEP_MS);
        });
    },
  };
}
