import { expect, test } from './fixtures.ts';
import { holdBack, openStill, SCRIPTS, still } from './prerendered-page.ts';

/** What is done on the prerendered page, before its script has come, and before its figure answers. */

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

test('a click while the figure comes alive is answered, too', async ({ ledger, page }) => {
  // Slow enough for a moment in which the page answers and its drawing does not.
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  const release = await holdBack(page, SCRIPTS);
  await openStill(page);
  const card = ledger.cards.getByRole('button', { name: /^Freedom in the World/ });
  await expect(card).toBeVisible();
  // Pressed by the page itself, in the very frame.
  await card.evaluate((button: HTMLElement) => {
    const isTaken = () => Object.keys(button).some((key) => key.startsWith('__reactProps'));
    const press = (): void => {
      if (!isTaken()) return void requestAnimationFrame(press);
      document.body.dataset['stillThen'] = String(document.querySelector('.timeline-stills') !== null);
      button.click();
    };
    press();
  });
  release();
  await expect(ledger.panelTitle).toHaveText('Freedom in the World total', { timeout: 30_000 });
  await expect(page.locator('body')).toHaveAttribute('data-still-then', 'true');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
});
