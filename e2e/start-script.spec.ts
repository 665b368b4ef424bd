import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** How often and when the page's script was asked for, and the first contentful paint; in ms from the navigation. */
const scriptAndPaint = (page: Page) =>
  page.evaluate(() => {
    const address = document.querySelector<HTMLMetaElement>('meta[name="page-script"]')?.content ?? '';
    const requests = performance.getEntriesByName(new URL(address, location.href).href);
    return {
      requests: requests.length,
      script: requests[0]?.startTime ?? Number.NaN,
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      isPreloaded: document.querySelector(`link[rel="modulepreload"][href="${address}"]`) !== null,
    };
  });

test('the script of a page from nearby is asked for after the first paint', async ({ ledger, page }) => {
  await page.goto('/');
  await expect(ledger.timeline).toBeVisible();
  const { requests, script, paint, isPreloaded } = await scriptAndPaint(page);
  expect(requests).toBe(1);
  expect(script).toBeGreaterThanOrEqual(paint);
  expect(isPreloaded).toBe(false);
});

test('a link to a view, which shows no drawing of the build, does not wait for its paint', async ({
  ledger,
  page,
}) => {
  await page.goto('/?kinds=protest');
  await expect(ledger.timeline).toBeVisible();
  expect((await scriptAndPaint(page)).isPreloaded).toBe(true);
});

test('where an answer takes long, the script is asked for with the page, once', async ({ ledger, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(PerformanceNavigationTiming.prototype, 'responseStart', {
      get(this: PerformanceNavigationTiming) {
        return this.requestStart + 300;
      },
    });
  });
  await page.goto('/');
  await expect(ledger.timeline).toBeVisible();
  expect(await scriptAndPaint(page)).toMatchObject({ requests: 1, isPreloaded: true });
});

test('a page in a hidden tab does not wait to be painted', async ({ ledger, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Document.prototype, 'hidden', { get: () => true });
  });
  await page.goto('/');
  await expect(ledger.timeline).toBeVisible();
  expect((await scriptAndPaint(page)).isPreloaded).toBe(true);
});
