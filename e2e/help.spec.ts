import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility.ts';
import { expect, test } from './fixtures.ts';

test.describe('undo and redo', () => {
  test('by buttons and keys, and the back button agrees', async ({ ledger, page }) => {
    await ledger.open();
    await ledger.chip('Protests').click();
    await ledger.chip('Arrests').click();
    await ledger.button('Undo: kinds').click();
    await ledger.expectParameter('kinds', 'protest');
    await expect(page.getByRole('status').filter({ hasText: 'Undone: kinds' })).toBeAttached();
    await page.keyboard.press('Control+Shift+Z');
    await ledger.expectParameter('kinds', 'protest~arrest');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await ledger.expectParameter('kinds', null);
    await expect(ledger.button('Undo')).toHaveAttribute('aria-disabled', 'true');
    // An undo is an entry of the history like any other: Back leads to the view before it.
    await page.goBack();
    await ledger.expectParameter('kinds', 'protest');
    await expect(ledger.button('Redo: kinds')).toHaveAttribute('aria-disabled', 'false');
  });

  test('by button the focus stays on it, also when evidence opens', async ({ ledger, page }) => {
    await ledger.open('?v=1&time=2019..2019&event=2019-06-09-presidential-election');
    await ledger.panel.getByRole('button', { name: 'Close' }).click();
    await ledger.button('Undo: evidence').focus();
    await page.keyboard.press('Enter');
    await ledger.expectParameter('event', '2019-06-09-presidential-election');
    await expect(ledger.button('Undo')).toBeFocused();
  });

  test('a text field keeps its own undo', async ({ ledger, page }) => {
    await ledger.open();
    await ledger.chip('Protests').click();
    await ledger.search.click();
    await page.keyboard.type('vote');
    await page.keyboard.press('Control+z');
    await ledger.expectParameter('kinds', 'protest');
  });

  test('a reset can be undone', async ({ ledger }) => {
    await ledger.open('?v=1&time=2019..2019&kinds=protest');
    await ledger.button('Reset filters').click();
    await ledger.expectParameter('time', null);
    await ledger.button('Undo: time, kinds').click();
    await ledger.expectParameter('time', '2019..2019');
    await ledger.expectParameter('kinds', 'protest');
  });
});

const helpOf = (page: Page) => page.getByRole('dialog', { name: 'Help' });

test.describe('help', () => {
  test('opens by ? and by its button, keeps the focus, and gives it back', async ({ ledger, page }) => {
    await ledger.open();
    await page.keyboard.press('?');
    await expect(helpOf(page)).toBeVisible();
    await expect(helpOf(page)).toContainText('5.5–7.0 Not Free');
    await expectAccessible(helpOf(page));
    await page.keyboard.press('Escape');
    await expect(helpOf(page)).toHaveCount(0);
    await ledger.button('Help').click();
    for (let press = 0; press < 6; press += 1) {
      await page.keyboard.press('Tab');
      const outside = await page.evaluate(
        () => document.activeElement !== document.body && !document.activeElement?.closest('dialog'),
      );
      expect(outside).toBe(false);
    }
    await page.keyboard.press('Escape');
    await expect(ledger.button('Help')).toBeFocused();
    await ledger.search.focus();
    await page.keyboard.press('?');
    await expect(helpOf(page)).toHaveCount(0);
    await expect(ledger.search).toHaveValue('?');
  });

  test('single-character shortcuts can be switched off, everywhere and for good', async ({
    ledger,
    page,
  }) => {
    await ledger.open('?v=1&time=2019..2019&event=2019-06-09-presidential-election');
    await ledger.button('Help').click();
    await helpOf(page).getByRole('switch', { name: 'Shortcuts of a single character' }).uncheck();
    await expect(helpOf(page)).toContainText('This browser will remember it.');
    await page.keyboard.press('Escape');
    for (let visit = 0; visit < 2; visit += 1) {
      await page.locator('body').press('?');
      await expect(helpOf(page)).toHaveCount(0);
      await ledger.panel.getByRole('button', { name: 'Close' }).focus();
      await page.keyboard.press(']');
      await ledger.marks.and(page.locator('[tabindex="0"]')).focus();
      await page.keyboard.press('+');
      await page.keyboard.press('0');
      expect(ledger.searchOf()).toBe('?v=1&time=2019..2019&event=2019-06-09-presidential-election');
      if (visit === 0) await ledger.open('?v=1&time=2019..2019&event=2019-06-09-presidential-election');
    }
    // Keys that write nothing go on working.
    await page.keyboard.press('Escape');
    await ledger.expectParameter('event', null);
  });
});

test.describe('tips for the first visit', () => {
  const tips = (page: Page) => page.getByRole('region', { name: 'New here?' });

  test('can be dismissed one by one, and stay so', async ({ ledger, page }) => {
    await ledger.open();
    await expect(tips(page).getByRole('listitem')).toHaveCount(3);
    await expectAccessible(tips(page));
    await tips(page)
      .getByRole('button', { name: /Start with the tour/ })
      .click();
    await expect(tips(page).getByRole('listitem')).toHaveCount(2);
    await ledger.open();
    await expect(tips(page).getByRole('listitem')).toHaveCount(2);
    await tips(page).getByRole('button', { name: 'Dismiss all tips' }).click();
    await expect(tips(page)).toHaveCount(0);
    await ledger.open();
    await expect(page.getByRole('heading', { name: 'Timeline', exact: true })).toBeVisible();
    await expect(tips(page)).toHaveCount(0);
  });

  test('stand below the chart and cover nothing', async ({ ledger, page }) => {
    await ledger.open();
    const [chart, box] = [await ledger.timeline.boundingBox(), await tips(page).boundingBox()];
    expect(box?.y).toBeGreaterThan((chart?.y ?? 0) + (chart?.height ?? Infinity));
  });
});

test.describe('the tools of the timeline', () => {
  const rows = (page: Page, selector: string) =>
    page
      .locator(selector)
      .evaluateAll((all) => new Set(all.map((each) => Math.round(each.getBoundingClientRect().top))).size);

  test('stand in one row at 1440 px, and fit narrower windows, each 44 px large', async ({
    ledger,
    page,
  }) => {
    await ledger.open();
    await expect(ledger.button('Undo')).toBeVisible();
    await expect(ledger.button('Cite this view')).toBeVisible();
    expect(await rows(page, '.timeline-head .timeline-actions > button')).toBe(1);
    const heights = await page
      .locator('.timeline-head, .timeline-toolbar')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
    for (const height of heights) expect(height).toBeLessThan(50);

    for (const width of [768, 360]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await rows(page, '.timeline-icons > button')).toBe(1);
      const small = await page.locator('.timeline-head button, .timeline-toolbar button').evaluateAll((all) =>
        all
          .filter((each) => {
            const { width: across, height } = each.getBoundingClientRect();
            return Math.min(across, height) < 43.9;
          })
          .map((each) => each.textContent),
      );
      expect(small, `at ${width} px`).toEqual([]);
      await expectNoSidewaysScroll(page);
    }
  });
});
