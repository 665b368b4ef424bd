import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility.ts';
import { expect, test } from './fixtures.ts';

const tourOf = (page: Page) => page.getByRole('region', { name: 'Guided tour' });
const stepTitle = (page: Page) => tourOf(page).getByRole('heading', { level: 2 });

test.describe('the guided tour', () => {
  test('by keyboard from the first step to the last, and back to the view from before', async ({
    ledger,
    page,
  }) => {
    await ledger.open('?v=1&time=2012..2016&kinds=law');
    await ledger.button('Guided tour').focus();
    await page.keyboard.press('Enter');
    await expect(stepTitle(page)).toBeFocused();
    await expect(tourOf(page)).toContainText('1 of 8');
    await ledger.expectParameter('tour', '1');
    await ledger.expectParameter('score', 'NIT.DS@2001');
    const keys = ['ArrowRight', 'n', 'ArrowRight', 'n', 'ArrowRight'];
    for (const [index, key] of keys.entries()) {
      await page.keyboard.press(key);
      await expect(tourOf(page)).toContainText(`${index + 2} of 8`);
      await expect(stepTitle(page)).toBeFocused();
    }
    await expect(stepTitle(page)).toHaveText('Why one point was added');
    await ledger.expectParameter('score', 'FIW.E1@2020');
    await expect(ledger.panelTitle).toHaveText('Freedom of assembly');
    await expect(ledger.panel).toContainText('The score improved from 0 to 1 because');
    await expectAccessible(page);
    await page.keyboard.press('p');
    await expect(tourOf(page)).toContainText('5 of 8');
    await expect(ledger.panel.getByRole('article')).toHaveCount(3);
    await page.keyboard.press('Escape');
    await expect(tourOf(page)).toHaveCount(0);
    await expect.poll(() => ledger.searchOf()).toBe('?v=1&time=2012..2016&kinds=law');
    await expect(ledger.button('Guided tour')).toBeFocused();
  });

  test('a link that only names a step shows its view, and does not pull the focus', async ({
    ledger,
    page,
  }) => {
    for (const step of [3, 8]) {
      await ledger.open(`?tour=${step}`);
      await expect(tourOf(page)).toContainText(`${step} of 8`);
      await expect(page.getByText('Part of the link could not be used')).toHaveCount(0);
      await expect.poll(() => ledger.searchOf()).toMatch(/^\?v=1&time=.*tour=.*(score|event)=/);
      await expect(page.locator('body')).toBeFocused();
    }
    await tourOf(page).getByRole('button', { name: 'Finish' }).click();
    await expect(tourOf(page)).toHaveCount(0);
    await ledger.expectParameter('tour', null);
  });

  test('what a step rests on leads to its evidence, and the back button walks the steps', async ({
    ledger,
    page,
  }) => {
    await ledger.open('?tour=4');
    await tourOf(page).getByText('What this step rests on (7)').click();
    await tourOf(page).getByRole('button', { name: 'E1 Freedom of assembly, edition 2017: 0' }).click();
    await ledger.expectParameter('score', 'FIW.E1@2017');
    await expect(ledger.panelTitle).toBeFocused();
    await ledger.expectParameter('tour', '4');
    await tourOf(page).getByRole('button', { name: 'Next' }).click();
    await expect(tourOf(page)).toContainText('5 of 8');
    await ledger.expectParameter('tour', '5');
    await page.goBack();
    await expect(tourOf(page)).toContainText('4 of 8');
    await ledger.expectParameter('score', 'FIW.E1@2017');
  });

  test('on a phone nothing covers its words and buttons', async ({ ledger, page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await ledger.open();
    await ledger.button('Guided tour').click();
    const next = tourOf(page).getByRole('button', { name: 'Next' });
    for (const step of [2, 3]) {
      await next.click();
      await expect(tourOf(page)).toContainText(`${step} of 8`);
    }
    await expect(ledger.panelTitle).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
});
