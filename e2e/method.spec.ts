import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility.ts';
import { ledger as bundle } from './bundle.ts';
import { expect, test } from './fixtures.ts';

/** The calculator is made when the reader comes to it. */
async function openCalculator(page: Page): Promise<Locator> {
  await page.getByRole('heading', { name: 'What is checked' }).scrollIntoViewIfNeeded();
  const calculator = page.getByRole('region', { name: 'Calculator' });
  await calculator.scrollIntoViewIfNeeded();
  return calculator;
}

/** The value beside a name of the outcome. */
function outcome(calculator: Locator, name: string): Locator {
  const board = calculator.getByRole('region', { name: 'Outcome' });
  return board
    .locator('dl > div')
    .filter({ has: board.page().getByText(name, { exact: true }) })
    .locator('dd');
}

test('moving a question moves total, halves and rating; the status stays', async ({ ledger, page }) => {
  await ledger.open();
  const calculator = await openCalculator(page);
  await calculator.getByLabel('Start from').selectOption('2020');
  await expect(outcome(calculator, 'Total')).toContainText('23 of 100');
  await expect(calculator.getByText('As in the edition.')).toBeVisible();

  await calculator.getByRole('button', { name: 'Raise E1 Freedom of assembly' }).click();
  await expect(outcome(calculator, 'Total')).toContainText('24 of 100');
  await expect(outcome(calculator, 'Total')).toContainText('was 23 of 100');
  await expect(outcome(calculator, 'Civil liberties')).toContainText('19 of 60');
  await expect(outcome(calculator, 'Status')).toHaveText('Not Free');
  await expect(calculator.getByText('1 value moved')).toBeVisible();
  await expect(calculator.getByRole('status')).toHaveText(
    'Total 24, political rights 5, civil liberties 19: Not Free.',
  );
  await expectAccessible(page);

  await calculator.getByRole('button', { name: 'Back to the edition’s values' }).click();
  await expect(outcome(calculator, 'Total')).toContainText('23 of 100');
  await expect(calculator.getByText('As in the edition.')).toBeVisible();
});

test('all categories at 4 make a hybrid regime at 50 percent', async ({ ledger, page }) => {
  await ledger.open();
  const calculator = await openCalculator(page);
  await calculator.getByRole('radio', { name: 'Nations in Transit' }).check();
  await calculator.getByLabel('Start from').selectOption('2022');
  await expect(outcome(calculator, 'Democracy Score')).toContainText('1.36');
  await expect(outcome(calculator, 'Democracy Percentage')).toContainText('5.95 %');
  const categories = calculator.getByRole('group', { name: 'Categories' }).getByRole('combobox');
  await expect(categories).toHaveCount(7);
  for (const category of await categories.all()) await category.selectOption('4.00');
  await expect(outcome(calculator, 'Democracy Score')).toContainText('4.00');
  await expect(outcome(calculator, 'Democracy Percentage')).toContainText('50.00 %');
  await expect(outcome(calculator, 'Regime type')).toContainText('Transitional or Hybrid Regime');
});

test('the calculator works by keyboard', async ({ ledger, page }) => {
  await ledger.open();
  const calculator = await openCalculator(page);
  await calculator.getByLabel('Start from').selectOption('2020');
  await calculator.getByRole('combobox', { name: 'A1 Head of government elected' }).focus();
  await page.keyboard.press('4');
  await expect(outcome(calculator, 'Total')).toContainText('27 of 100');
  // At the end of the scale the button keeps the focus, and does nothing.
  await page.keyboard.press('Tab');
  const raise = calculator.getByRole('button', { name: 'Raise A1 Head of government elected' });
  await expect(raise).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(outcome(calculator, 'Total')).toContainText('27 of 100');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect(outcome(calculator, 'Total')).toContainText('26 of 100');
});

test('sources, formulas and checks are listed', async ({ ledger, page }) => {
  await ledger.open();
  const method = page.getByRole('region', { name: 'Sources and method' });
  const source = method.getByRole('listitem').filter({ hasText: 'Nations in Transit 2015: Kazakhstan' });
  await expect(source).toContainText('Joanna Lillis');
  await expect(source).toContainText(/\d+\.\d % \([\d,]+ of 47,803 characters\)/);
  await expect(source).toContainText(/word for word, on \d{1,2} \p{L}+ \d{4}/u);
  await source.getByText('SHA-256').click();
  await expect(source.getByText(bundle.sources.get('nit-2015-kaz')?.sha256 ?? '?')).toBeVisible();

  const formulas = method.getByRole('region', { name: 'How Nations in Transit is made' });
  for (const topic of [
    'Democracy Score',
    'Direction of the scale',
    'Regime types',
    'Edition and coverage',
    'Carried values',
  ])
    await expect(formulas.getByText(topic, { exact: true })).toBeVisible();
  await expect(method.getByRole('row', { name: '6 6–11 8–16' })).toBeVisible();

  const rows = method.getByRole('table', { name: 'What is checked' }).getByRole('row');
  await expect(rows).toHaveCount(bundle.checks.length + 1);
  expect(bundle.checks.length).toBeGreaterThan(15);
  await expect(rows.filter({ hasText: 'word for word, once' })).toContainText(
    /quotations.*passed on \d{1,2} \p{L}+ \d{4}/u,
  );
  await expect(rows.filter({ hasText: 'No event stands here twice' })).toContainText(/events.*passed/);
  await expectAccessible(page);
});

test('a quotation is cited as BibTeX, an event and a score as text, the view as RIS', async ({
  ledger,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await ledger.open('?v=1&event=2019-06-election-protests');
  await ledger.panel.getByRole('figure').first().getByRole('button', { name: 'Cite' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cite' });
  await dialog.getByRole('radio', { name: 'BibTeX' }).check();
  await dialog.getByRole('button', { name: 'Copy BibTeX' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^@techreport\{fiw-2020-kaz,\n {2}author = \{\{Freedom House\}\},\n/);
  expect(copied).toContain('year = {2020}');
  expect(copied).toContain('Demonstrators called for a credible');
  expect(copied).toContain(String.raw`event=2019-06-election-protests`);
  await expectAccessible(page);

  const saving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save as .bib' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe('democracy-ledger_fiw-2020-kaz.bib');
  expect(readFileSync(await file.path(), 'utf8')).toBe(copied);

  // Escape closes the dialogue, not the evidence behind it.
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(ledger.panelTitle).not.toHaveText('Every mark has a source');
  await ledger.button('Cite this event').click();
  await expect(dialog.getByRole('region')).toContainText('Democracy Ledger. Retrieved');
  await expect(dialog.getByRole('region')).toContainText(
    'Freedom House. (2020). Freedom in the World 2020: Kazakhstan.',
  );
  await dialog.getByRole('button', { name: 'Close' }).click();

  await page.goto('/?v=1&score=NIT.LDG@2022');
  await ledger.button('Cite this score').click();
  await expect(dialog.getByRole('region')).toContainText(
    'Local democratic governance: 1.75 of 7 (edition 2022, covers 2021)',
  );
  await dialog.getByRole('button', { name: 'Close' }).click();

  await ledger.button('Cite this view').click();
  await dialog.getByRole('radio', { name: 'RIS' }).check();
  await expect(dialog.getByRole('region')).toContainText('TI - How free is Kazakhstan? (2000–2024)');
});

for (const width of [320, 360])
  test(`fits a page of ${width} pixels, with targets that a finger hits`, async ({ ledger, page }) => {
    await page.setViewportSize({ width, height: 740 });
    await ledger.open();
    const calculator = await openCalculator(page);
    await expect(outcome(calculator, 'Total')).toBeVisible();
    await expectNoSidewaysScroll(page);
    for (const control of await calculator.getByRole('group', { name: /^E / }).getByRole('button').all()) {
      const box = await control.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    await ledger.button('Cite this view').click();
    await expect(page.getByRole('dialog', { name: 'Cite' })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
