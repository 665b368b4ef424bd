import { expect, test } from './fixtures.ts';
import { holdBack, openStill, SCRIPTS, still } from './prerendered-page.ts';

/** What is done on the prerendered page, before its script has come. */

test('clicks that come before the page can answer are answered', async ({ ledger, page }) => {
  const release = await holdBack(page, SCRIPTS);
  await openStill(page);
  await ledger.chip('Protests').click();
  await ledger.chip('Arrests').click();
  await page.getByRole('radio', { name: 'Political rights' }).click();
  await ledger.cards.getByRole('button', { name: /^Freedom in the World/ }).click();
  release();
  await expect(ledger.panelTitle).toHaveText('Freedom in the World total');
  await expect(ledger.chip('Protests')).toHaveAttribute('aria-pressed', 'true');
  await expect(ledger.chip('Arrests')).toHaveAttribute('aria-pressed', 'true');
  await expect(ledger.chip('Elections')).toHaveAttribute('aria-pressed', 'false');
  await expect(page.getByRole('radio', { name: 'Political rights' })).toBeChecked();
  await ledger.expectParameter('kinds', 'protest~arrest');
  await ledger.expectParameter('fiw', 'PR');
});

test('a click on the drawing opens the mark that was drawn there', async ({ ledger, page }) => {
  // Wider than any drawing that was prerendered for less: it grows when the page comes alive.
  await page.setViewportSize({ width: 1400, height: 900 });
  const release = await holdBack(page, SCRIPTS);
  await openStill(page);
  // The last value of the strip stands to the right of its score.
  const value = still(page).getByText('23', { exact: true }).last();
  // Until the style sheet has come, the drawings for other widths are not hidden.
  await expect(value).toBeVisible();
  const box = await value.boundingBox();
  if (!box) throw new Error('The value is not drawn.');
  await page.mouse.click(box.x - 20, box.y + box.height / 2);
  release();
  await expect(ledger.panelTitle).toHaveText('Freedom in the World total');
  await ledger.expectParameter('score', 'FIW.TOTAL@2025');
});

test('a language that is chosen before the page can answer is spoken', async ({ ledger, page }) => {
  const release = await holdBack(page, SCRIPTS);
  await openStill(page);
  await page.getByRole('combobox', { name: 'Language' }).selectOption('kk');
  release();
  await expect(page.locator('.headline-card').first()).toContainText('Өтпелі кезеңдегі елдер');
  await expect(page.locator('.language-switch')).toHaveValue('kk');
  await ledger.expectParameter('lang', 'kk');
});

test('Enter on a button and words in the search box are not lost either', async ({ ledger, page }) => {
  const release = await holdBack(page, SCRIPTS);
  await openStill(page);
  await ledger.chip('Protests').focus();
  await page.keyboard.press('Enter');
  await ledger.search.fill('land');
  release();
  await expect(ledger.chip('Protests')).toHaveAttribute('aria-pressed', 'true');
  await expect(ledger.search).toHaveValue('land');
  await expect(page.getByRole('heading', { name: 'Search results' })).toBeVisible();
  await ledger.expectParameter('q', 'land');
});
