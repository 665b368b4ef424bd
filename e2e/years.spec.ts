import type { Locator, Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility.ts';
import { ledger as bundle } from './bundle.ts';
import { expect, test } from './fixtures.ts';

const day = (year: number) => Date.UTC(year, 0) / 864e5;

/** Brings the histogram onto the page: it loads when it comes into view. */
async function histogramOf(page: Page): Promise<Locator> {
  const region = page.getByRole('region', { name: 'Events by year and kind', exact: true });
  await expect(async () => {
    await page.mouse.wheel(0, 600);
    await expect(region).toBeVisible({ timeout: 300 });
  }).toPass();
  await region.scrollIntoViewIfNeeded();
  return region;
}

const chartOf = (region: Locator) =>
  region.getByRole('group', { name: 'Histogram of the shown events by year and kind' });

test.describe('events by year and kind', () => {
  test('the columns add up to what is shown, in the words and in the table', async ({ ledger, page }) => {
    await ledger.open();
    const region = await histogramOf(page);
    const single = bundle.events.filter(
      ({ summary, when }) => !summary && when.end > day(2000) && when.start < day(2025),
    );
    const several = single.filter(
      ({ date, when }) =>
        when.openEnd ||
        new Date(when.start * 864e5).getUTCFullYear() !== new Date((when.end - 1) * 864e5).getUTCFullYear() ||
        date.endsWith('/..'),
    ).length;
    const [, shown = ''] = /^(\d+) of/.exec(await ledger.result.innerText()) ?? [];
    const totals = Number(shown) - single.length;
    await expect(region).toContainText(
      `${shown} events shown = ${single.length - several} in single years + ${several} whose date reaches over several years + ${totals} totals over several events.`,
    );
    const years = await chartOf(region)
      .getByRole('button', { name: /^\d{4}: / })
      .evaluateAll((cells) =>
        cells.map((cell) => Number(/: (\d+) event/.exec(cell.getAttribute('aria-label') ?? '')?.[1])),
      );
    expect(years).toHaveLength(25);
    expect(years.reduce((sum, count) => sum + count, 0)).toBe(single.length - several);
    await region.getByText('Events by year and kind as a table').click();
    const last = region.getByRole('table').getByRole('row').last();
    await expect(last.getByRole('rowheader')).toHaveText('Everything shown');
    const cells = (await last.getByRole('cell').allInnerTexts()).slice(0, -1).map(Number);
    expect(cells.at(-1)).toBe(Number(shown));
    expect(cells.slice(0, -1).reduce((sum, count) => sum + count, 0)).toBe(Number(shown));
    await expectAccessible(page);
  });

  test('a part of a column asks for its kind and year, a year for itself, and undo takes it back', async ({
    ledger,
    page,
  }) => {
    await ledger.open();
    const region = await histogramOf(page);
    const part = chartOf(region).getByRole('button', { name: /^2019, Elections: 1 of / });
    await part.click();
    await ledger.expectParameter('time', '2019..2019');
    await ledger.expectParameter('kinds', 'election');
    await expect(region).toContainText('1 event shown = 1 in single years');
    await region.getByRole('button', { name: 'All years and kinds' }).click();
    await ledger.expectParameter('kinds', null);
    await chartOf(region)
      .getByRole('button', { name: /^2014: / })
      .focus();
    await page.keyboard.press('Enter');
    await ledger.expectParameter('time', '2014..2014');
    await page.keyboard.press('Control+z');
    await ledger.expectParameter('time', null);
  });

  test('by keyboard: one stop, arrows within, Enter chooses', async ({ ledger, page }) => {
    await ledger.open('?v=1&time=2018..2019&kinds=election~protest');
    const chart = chartOf(await histogramOf(page));
    const stops = chart.locator('[tabindex="0"]');
    await expect(stops).toHaveCount(1);
    await stops.focus();
    await page.keyboard.press('Home');
    await expect(chart.getByRole('button', { name: /^2018: / })).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowUp');
    await expect(chart.getByRole('button', { name: /^2019, Elections/ })).toBeFocused();
    await page.keyboard.press('ArrowUp');
    const protests = chart.getByRole('button', { name: /^2019, Protests/ });
    await expect(protests).toBeFocused();
    await page.keyboard.press('Enter');
    await ledger.expectParameter('kinds', 'protest');
    await ledger.expectParameter('time', '2019..2019');
    await expect(protests).toBeFocused();
  });

  test('on a phone the years lie below each other, and nothing sticks out', async ({ ledger, page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await ledger.open('?v=1&time=2012..2021');
    const region = await histogramOf(page);
    const boxes = await chartOf(region)
      .getByRole('button', { name: /^\d{4}: / })
      .evaluateAll((cells) =>
        cells
          .map((cell) => cell.getBoundingClientRect())
          .map(({ x, width, height }) => ({ x, width, height })),
      );
    expect(new Set(boxes.map(({ x }) => Math.round(x))).size).toBe(1);
    for (const { height } of boxes) expect(height).toBeGreaterThanOrEqual(24);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });

  test('without any event it says so', async ({ ledger, page }) => {
    await ledger.open('?v=1&kinds=none');
    await expect(await histogramOf(page)).toContainText('No event passes the filters in these years.');
  });
});
