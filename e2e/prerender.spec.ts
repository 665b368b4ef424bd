import type { BrowserContextOptions, Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility.ts';
import { ALL_EVENTS, countEvents, DEFAULT_YEARS, evidenceName, shardName } from './bundle.ts';
import { expect, test } from './fixtures.ts';
import { holdBack, openStill, SCRIPTS, still } from './prerendered-page.ts';

/** What comes after the first view, and is not written by the build. */
const LATER = /\/assets\/(LaterSections|UndoButtons)-[^/]*\.js$/;

const FONTS = ['400 1em "Inter Variable"', '600 1em "Inter Variable"', '600 1em "Source Serif 4 Variable"'];

/** The fonts of the first view have come and are painted. */
async function fontsReady(page: Page): Promise<void> {
  await page.evaluate(async (fonts) => {
    await Promise.all(fonts.map((font) => document.fonts.load(font)));
    for (let frame = 0; frame < 2; frame += 1)
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
  }, FONTS);
}

const layoutShift = (page: Page) =>
  page.evaluate(() => (window as unknown as { layoutShift: number }).layoutShift);

async function forgetShifts(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.scrollTo(0, 0);
    (window as unknown as { layoutShift: number }).layoutShift = 0;
  });
}

/** Chromium rounds the soft edge of a curve by one of 255 levels, depending on what else it paints anew. */
const ROUNDING = 1;

/** Pixels of two screenshots of the same size whose colours differ. */
function differingPixels(before: Buffer, after: Buffer): number {
  const [a, b] = [PNG.sync.read(before), PNG.sync.read(after)];
  expect([b.width, b.height]).toEqual([a.width, a.height]);
  const differ = (value: number, at: number) => Math.abs(value - (b.data[at] ?? 0)) > ROUNDING;
  let count = 0;
  for (let at = 0; at < a.data.length; at += 4)
    if ([0, 1, 2].some((channel) => differ(a.data[at + channel] ?? 0, at + channel))) count += 1;
  return count;
}

const SHIFTS = `
  window.layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.layoutShift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
`;

const WINDOWS: readonly (readonly [string, BrowserContextOptions])[] = [
  ['a desktop of 1440 px', { viewport: { width: 1440, height: 900 } }],
  ['a wide desktop', { viewport: { width: 1800, height: 900 } }],
  ['a dark desktop', { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' }],
  ['a window of 768 px', { viewport: { width: 768, height: 1024 } }],
  ['a phone of 360 px', { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true }],
];

for (const [name, options] of WINDOWS)
  test.describe(name, () => {
    test.use(options);

    test('shows the chart before any script, and nothing changes when the page comes alive', async ({
      ledger,
      page,
    }) => {
      await page.addInitScript(SHIFTS);
      const release = await holdBack(page, SCRIPTS);
      await holdBack(page, `**/bundle/${evidenceName}`);
      const releaseLater = await holdBack(page, LATER);
      await openStill(page);
      await expect(still(page)).toHaveCount(1);
      await expect(still(page)).toBeVisible();
      await expect(ledger.title).toBeVisible();
      await expect(ledger.cards.getByRole('listitem')).toHaveCount(3);
      await fontsReady(page);
      await expectNoSidewaysScroll(page);
      const top = await page.screenshot();
      const panel = page.locator('.timeline-panel');
      const figure = await panel.screenshot();
      // Taking a picture of something tall moves things by itself.
      await forgetShifts(page);
      await fontsReady(page);

      release();
      await expect(ledger.timeline).toBeVisible();
      await expect(still(page)).toHaveCount(0);
      await fontsReady(page);
      expect(await layoutShift(page)).toBeLessThan(0.02);
      expect(differingPixels(top, await page.screenshot())).toBe(0);
      expect(differingPixels(figure, await panel.screenshot())).toBe(0);

      await forgetShifts(page);
      await fontsReady(page);
      releaseLater();
      await expect(page.locator('.hints')).toBeAttached();
      await fontsReady(page);
      expect(await layoutShift(page)).toBeLessThan(0.02);
    });
  });

test('what the script takes over is what the build wrote, attribute by attribute', async ({
  ledger,
  page,
}) => {
  const release = await holdBack(page, SCRIPTS);
  await holdBack(page, `**/bundle/${evidenceName}`);
  await holdBack(page, LATER);
  await openStill(page);
  const markup = () =>
    page.evaluate(() => {
      const app = document.querySelector('#app')?.cloneNode(true) as Element;
      // The drawing gives way to the same one with hands; pixels tell that it is the same.
      app.querySelector('.timeline-figure')?.replaceChildren();
      // The filters of the other kind of window are hidden until the page knows its own.
      app.querySelector('.filters-narrow')?.remove();
      return app.innerHTML;
    });
  const before = await markup();
  expect(before).toContain('How free is Kazakhstan?');
  release();
  await expect(ledger.timeline).toBeVisible();
  expect(await markup()).toBe(before);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  // What the script would have used is fetched ahead for nothing.
  test.beforeEach(({ allowMessages }) => allowMessages(/preloaded using link preload but not used/));

  test('there are headline, chart and a way to the data', async ({ ledger, page }) => {
    await page.goto('/');
    await expect(ledger.title).toBeVisible();
    await expect(ledger.cards.getByRole('listitem')).toHaveText([/1\.29/, /23/, /34/]);
    await expect(still(page)).toHaveCount(1);
    await expect(still(page)).toHaveAccessibleDescription(
      new RegExp(`${ALL_EVENTS} events in one lane a kind`),
    );
    await expect(still(page)).toContainText('Freedom in the World: Total');
    // A lane tells how many events it has, and draws their marks.
    await expect(still(page)).toContainText('Elections');
    expect(await still(page).locator('[paint-order]').count()).toBeGreaterThan(60);
    // Text inside <noscript> is not searched by text.
    await expect(page.locator('.no-script')).toBeVisible();
    await expect(page.locator('.no-script a')).toHaveCount(3);
    for (const link of await page.locator('.no-script a').all()) {
      const address = new URL((await link.getAttribute('href')) ?? '', page.url());
      expect((await page.request.get(address.href)).ok()).toBe(true);
    }
    await expect(ledger.result).toHaveText(`${countEvents(...DEFAULT_YEARS)} of ${ALL_EVENTS} events shown`);
  });

  test('it fits a phone, and is as dark as the system', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('/');
    await expect(page.locator(':root')).toHaveCSS('background-color', 'rgb(20, 22, 26)');
    await page.emulateMedia({ colorScheme: 'light' });
    await expect(page.locator(':root')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    const box = await still(page).boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
  });
});

test('the page before its script is accessible', async ({ page }) => {
  await holdBack(page, SCRIPTS);
  await openStill(page);
  await expect(still(page)).toBeVisible();
  await expectAccessible(page);
});

test('a link to a view never shows another one', async ({ ledger, page }) => {
  const release = await holdBack(page, SCRIPTS);
  await openStill(page, '?v=1&kinds=protest&fiw=CL');
  await expect(page.getByRole('link', { name: 'Democracy Ledger' })).toBeVisible();
  await expect(ledger.title).toBeHidden();
  await expect(still(page)).toHaveCount(0);
  release();
  await expect(ledger.chip('Protests')).toHaveAttribute('aria-pressed', 'true');
  await expect(ledger.chip('Elections')).toHaveAttribute('aria-pressed', 'false');
  await expect(ledger.row('Freedom in the World: Civil liberties')).toHaveCount(1);
  await expect(page.locator('svg.timeline')).toHaveCount(1);
});

test('a link in another language never shows the words of this one', async ({ page }) => {
  const release = await holdBack(page, SCRIPTS);
  const releaseWords = await holdBack(page, '**/assets/words-ru-*.js');
  await openStill(page, '?v=1&lang=ru');
  const seen = () => page.evaluate(() => document.body.innerText.trim());
  // The style sheet has come, without which nothing is painted.
  await expect.poll(seen).toBe('Democracy Ledger');
  const asked = page.waitForRequest('**/assets/words-ru-*.js');
  release();
  await asked;
  expect(await seen()).toBe('Democracy Ledger');
  releaseWords();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Казахстан: насколько свободна страна?');
  await expect(page.locator('svg.timeline')).toHaveCount(1);
});

test('the reader’s theme is right before any script file has come', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('democracy-ledger:theme', 'dark'));
  const release = await holdBack(page, SCRIPTS);
  await openStill(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(20, 22, 26)');
  release();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a page that was drawn from another bundle is drawn anew', async ({ ledger, page }) => {
  await page.route('/', async (route) => {
    const response = await route.fetch();
    const html = (await response.text())
      .replace(/data-stamp="[^"]*"/, 'data-stamp="0-0"')
      .replace('How free is Kazakhstan?', 'An old heading');
    await route.fulfill({ response, body: html });
  });
  const release = await holdBack(page, SCRIPTS);
  await openStill(page);
  await expect(page.getByRole('heading', { name: 'An old heading' })).toBeVisible();
  release();
  await expect(ledger.title).toBeVisible();
  await expect(ledger.timeline).toBeVisible();
});

test('what the script needs is asked for once, with the page', async ({ ledger, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const release = await holdBack(page, SCRIPTS);
  await openStill(page);
  const wanted = ['/bundle/manifest.json', `/bundle/${shardName}`];
  await expect(() => expect(asked).toEqual(expect.arrayContaining(wanted))).toPass();
  release();
  await expect(ledger.timeline).toBeVisible();
  expect(asked.filter((path) => wanted.includes(path)).toSorted()).toEqual(wanted.toSorted());
  const fonts = asked.filter((path) => path.endsWith('.woff2'));
  expect(fonts).toHaveLength(2);
  // The style sheet came with the page.
  expect(asked.filter((path) => path.endsWith('.css'))).toEqual([]);
});

for (const [name, options] of WINDOWS)
  test.describe(`the first paint of ${name}`, () => {
    test.use(options);

    test('waits for the drawing that it shows', async ({ page }) => {
      await holdBack(page, SCRIPTS);
      await openStill(page);
      const waits = await page.locator('link[rel="expect"][blocking="render"]').evaluateAll((links) =>
        links
          .filter((each) => window.matchMedia(each.getAttribute('media') ?? '').matches)
          .map((each) => {
            const place = document.querySelector(each.getAttribute('href') ?? '');
            const shown = [...document.querySelectorAll('.timeline-still')].find((drawing) =>
              drawing.checkVisibility(),
            );
            const follows = shown && place && shown.compareDocumentPosition(place);
            return follows === Node.DOCUMENT_POSITION_FOLLOWING;
          }),
      );
      expect(waits).toEqual([true]);
    });
  });

test('no line breaks anew when the fonts come', async ({ page }) => {
  const release = await holdBack(page, '**/*.woff2');
  await holdBack(page, SCRIPTS);
  await page.addInitScript(SHIFTS);
  await openStill(page);
  await expect(still(page)).toBeVisible();
  const heights = () =>
    page
      .locator('.page-title, .headline-card, .kind-chips, .filter-row, .timeline-toolbar, .timeline-note')
      .evaluateAll((blocks) => blocks.map((block) => Math.round(block.getBoundingClientRect().height)));
  const before = await heights();
  release();
  await fontsReady(page);
  expect(await heights()).toEqual(before);
  expect(await layoutShift(page)).toBeLessThan(0.02);
});
