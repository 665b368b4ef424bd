import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { eventTitle } from './bundle.ts';
import { expect, test } from './fixtures.ts';

const PROTESTS = eventTitle('2019-06-election-protests');
const MOST_STOPS = 150;

/** What has the focus shows it: by an outline or a ring, its own or that of the box around it. */
async function expectVisibleFocus(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const active = document.activeElement;
    if (!active || active === document.body) return 'nothing has the focus';
    const around = [active, active.parentElement, active.nextElementSibling, ...active.children];
    const visible = around
      .filter((element) => element !== null)
      .map((element) => getComputedStyle(element))
      .some(
        ({ outlineStyle, outlineWidth, stroke, strokeWidth }) =>
          (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) ||
          (stroke !== 'none' && !stroke.endsWith(', 0)') && parseFloat(strokeWidth) >= 2),
      );
    return visible ? 'visible' : `no visible focus on ${active.outerHTML.slice(0, 200)}`;
  });
  expect(seen).toBe('visible');
}

const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** Goes on with Tab until the target has the focus; on the way every stop shows that it has it. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press(key);
    await expectVisibleFocus(page);
    if (await hasFocus(target)) return;
  }
  await expect(target, `reached with ${key}`).toBeFocused();
}

async function writeOver(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

test('the whole journey without a pointer', async ({ ledger, page }) => {
  await ledger.open();
  await tabTo(page, ledger.chip('Protests'));
  await page.keyboard.press('Space');
  await expect(ledger.chip('Protests')).toHaveAttribute('aria-pressed', 'true');

  await tabTo(page, ledger.button('Time and sources'));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('textbox', { name: 'From' }));
  await writeOver(page, '2019-05');
  await tabTo(page, page.getByRole('textbox', { name: 'To' }));
  await writeOver(page, '2019-09');
  await page.keyboard.press('Enter');
  await ledger.expectParameter('time', '2019-05..2019-09');

  // One stop for the whole timeline; its marks are reached with the arrows.
  const focused = ledger.timeline.locator(':focus');
  await tabTo(page, ledger.marks.first());
  await page.keyboard.press('Tab');
  await expect(ledger.slider('First day shown')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(ledger.marks.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(ledger.row('Protests').locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Home');
  const protests = ledger.mark(PROTESTS);
  for (let step = 0; step < 10 && !(await hasFocus(protests)); step += 1)
    await page.keyboard.press('ArrowRight');
  await expect(protests).toBeFocused();
  await expectVisibleFocus(page);

  const days = await ledger.days();
  await page.keyboard.press('+');
  await expect.poll(() => ledger.days()).not.toBe(days);
  await expect(focused).toHaveAccessibleName(`June 2019: ${PROTESTS}`);

  await page.keyboard.press('Enter');
  await expect(ledger.panelTitle).toHaveText(PROTESTS);
  await expect(ledger.panelTitle).toBeFocused();
  await page.keyboard.press('Tab');
  await expectVisibleFocus(page);
  await expect(ledger.panel.locator(':focus')).toHaveCount(1);
  await tabTo(page, ledger.panel.getByRole('button', { name: 'Copy with citation' }).first());
  await expectAccessible(ledger.panel);
  await page.keyboard.press('Escape');
  await expect(protests).toBeFocused();

  const exporting = ledger.button('Export image');
  await tabTo(page, exporting, 'Shift+Tab');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Export image' });
  await expect(dialog).toBeVisible();
  await expect(dialog.locator(':focus')).toHaveCount(1);
  await expectAccessible(dialog);
  await dialog.getByRole('radio', { name: '2×' }).press('ArrowLeft');
  await expect(dialog.getByRole('radio', { name: '1×' })).toBeChecked();
  await expectVisibleFocus(page);
  await tabTo(page, dialog.getByRole('button', { name: 'Save PNG' }));
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toBe('democracy-ledger_kazakhstan_2019_protest_1x.png');
  await expect(dialog.getByRole('status')).toContainText(
    'Saved democracy-ledger_kazakhstan_2019_protest_1x.png',
  );
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(exporting).toBeFocused();
});

test('Escape on the timeline lets go of what is pinned, and the focus stays', async ({ ledger, page }) => {
  await ledger.open('?v=1&kinds=election');
  await ledger.marks.first().focus();
  await page.keyboard.press('Enter');
  await expect(ledger.panelTitle).toHaveText('Democracy Score');
  await ledger.marks.first().focus();
  await page.keyboard.press('Escape');
  await expect(ledger.panelTitle).toHaveText('Every mark has a source');
  await expect(ledger.marks.first()).toBeFocused();
});

test('keys go on from the mark that was clicked, and Tab comes back to it', async ({ ledger, page }) => {
  await ledger.open('?v=1&kinds=election');
  const [first, second, third] = [1, 2, 3].map((index) => ledger.marks.nth(index));
  if (!first || !second || !third) throw new Error('There are not enough marks.');
  const tabStop = ledger.marks.and(page.locator('[tabindex="0"]'));
  await second.click();
  await expect(second).toHaveAttribute('aria-pressed', 'true');
  await expect(ledger.panelTitle).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(second).toBeFocused();
  await expect(second).toHaveAttribute('tabindex', '0');
  await page.keyboard.press('ArrowRight');
  await expect(third).toBeFocused();
  await expect(third).toHaveAttribute('tabindex', '0');
  await expect(tabStop).toHaveCount(1);
  // A press alone, which may become a drag, leaves the focus where it is.
  await first.hover();
  await page.mouse.down();
  await page.mouse.move(0, 0);
  await page.mouse.up();
  await expect(third).toBeFocused();
  // One tab stop also where Tab is the next key: it leads out of the chart, not to the mark that was the stop before.
  await first.click();
  await expect(ledger.panelTitle).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(first).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(ledger.marks.and(page.locator(':focus'))).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await expect(first).toBeFocused();
});

test('the table twin and the subscores open evidence by keyboard, and Escape leads back', async ({
  ledger,
  page,
}) => {
  await ledger.open('?v=1&time=2019..2019&kinds=election&table=1');
  const row = page.getByRole('button', { name: /^Open the evidence: Kassym-Jomart Tokayev wins/ });
  await tabTo(page, row);
  await page.keyboard.press('Enter');
  await expect(ledger.panelTitle).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(row).toBeFocused();
  const line = page.getByRole('button', { name: /^E Associational and organisational rights \d/ });
  await ledger.reach('subscores', line);
  await tabTo(page, line);
  await page.keyboard.press('Enter');
  await ledger.expectParameter('score', 'FIW.E@2020');
  await page.keyboard.press('Escape');
  await expect(line).toBeFocused();
});
