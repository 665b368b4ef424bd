import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility.ts';
import { countEvents } from './bundle.ts';
import { expect, test } from './fixtures.ts';
import type { LedgerPage } from './ledger-page.ts';
import { refutes } from '../src/testing/complaints.ts';

interface SmallTarget {
  readonly what: string;
  readonly width: number;
  readonly height: number;
}

/** What can be pressed but is smaller than `least` in one direction; a label counts for its input, a card for its button. */
function smallTargets(page: Page, selector: string, least: number): Promise<readonly SmallTarget[]> {
  return page.evaluate(
    ([query, size]) =>
      [...document.querySelectorAll(query)]
        .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden'))
        .map((element) => {
          const covers = getComputedStyle(element, '::after').position === 'absolute';
          const target =
            element instanceof HTMLInputElement
              ? (element.closest('label') ?? element)
              : covers && element instanceof HTMLElement
                ? (element.offsetParent ?? element)
                : element;
          const { width, height } = target.getBoundingClientRect();
          const what = element.getAttribute('aria-label') ?? element.textContent ?? element.tagName;
          return { what: `${element.tagName} ${what}`.slice(0, 60), width, height };
        })
        .filter(({ width, height }) => Math.min(width, height) < size - 0.01),
    [selector, least] as const,
  );
}

const CONTROLS = [
  'header',
  'section.filters',
  '.timeline-head',
  '.timeline-toolbar',
  '.tour-start',
  '.hints',
  '.evidence-bar',
  '.notice',
  'dialog',
]
  .flatMap((part) => ['button', 'a', 'input', 'summary'].map((tag) => `${part} ${tag}`))
  .join(', ');
const EVERYTHING = 'button, a[href], input, summary, [role=slider]';

/** All filters with their counts in a sheet that keeps the focus, gives it back, and can be pulled down. */
async function expectFilterSheet(ledger: LedgerPage): Promise<void> {
  const { page, filterOpener } = ledger;
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  const [shown, trials] = [countEvents(2019, 2019), countEvents(2019, 2019, { kind: 'trial' })];
  await expect(filterOpener).toHaveText('Filters (1)');
  await filterOpener.press('Enter');
  await expect(sheet.getByRole('button', { name: `Show ${shown} events` })).toBeVisible();
  await expect(ledger.chip('Trials')).toHaveText(`Trials ${trials}`);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(filterOpener).toBeFocused();

  await filterOpener.tap();
  await ledger.chip('Trials').tap();
  // What was typed counts without a tap on Apply, and what cannot be read keeps the sheet open.
  await page.getByRole('textbox', { name: 'To' }).fill('2O20');
  await sheet.getByRole('button', { name: /^Show/ }).tap();
  await expect(page.getByRole('textbox', { name: 'From' })).toBeFocused();
  await page.getByRole('textbox', { name: 'To' }).fill('2020');
  await sheet.getByRole('button', { name: /^Show/ }).tap();
  await expect(sheet).toBeHidden();
  await expect(filterOpener).toHaveText('Filters (2)');
  await ledger.expectParameter('time', '2019..2020');

  await filterOpener.tap();
  await ledger.button('Reset filters').tap();
  const head = await sheet.getByRole('heading').boundingBox();
  await page.mouse.move(100, head?.y ?? 0);
  await page.mouse.down();
  await page.mouse.move(100, (head?.y ?? 0) + 120, { steps: 3 });
  await page.mouse.up();
  await expect(sheet).toBeHidden();
  await expect(filterOpener).toHaveText('Filters');
}

test.describe('with fingers', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('controls are 44 px, everything else that can be pressed 24', async ({ ledger, page }) => {
    await ledger.open('?v=1&event=2019-09-24-batyrbekov-sentenced&table=1&nonsense=1');
    await ledger.openMoreFilters();
    expect(await smallTargets(page, CONTROLS, 44)).toEqual([]);
    await ledger.button('Close filters').click();
    await ledger.scrollThrough();
    expect(await smallTargets(page, CONTROLS, 44)).toEqual([]);
    expect(await smallTargets(page, EVERYTHING, 24)).toEqual([]);
    await ledger.button('Close').click();
    await ledger.button('Export image').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await smallTargets(page, 'dialog button, dialog input', 44)).toEqual([]);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page.getByRole('dialog'));
  });

  test(`marks of events are 44 px, and a tap opens the evidence ${refutes(3)}`, async ({ ledger, page }) => {
    await ledger.open('?v=1&time=2019..2019');
    const lanes = ledger.timeline.getByRole('group', { name: /events?$/ }).getByRole('button');
    const boxes = await lanes.evaluateAll((marks) =>
      marks.map((mark) => {
        const { width, height } = mark.getBoundingClientRect();
        return Math.min(width, height);
      }),
    );
    expect(boxes.length).toBeGreaterThan(0);
    expect(Math.min(...boxes)).toBeGreaterThan(43.99);
    await ledger.row('Elections').getByRole('button').first().tap();
    await expect(ledger.panelTitle).toHaveText(/^Kassym-Jomart Tokayev wins/);
    const panel = await ledger.panel.boundingBox();
    // A sheet over the lower end of the screen: the mark stays in sight.
    expect(panel?.y).toBeGreaterThan(740 * 0.3);
    await page.getByRole('button', { name: 'Close' }).tap();
    await expect(ledger.panel).toBeHidden();
    await expectFilterSheet(ledger);
  });
});
