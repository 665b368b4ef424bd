import type { Locator } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility.ts';
import { ledger as bundle } from './bundle.ts';
import { expect, test } from './fixtures.ts';
import type { LedgerPage } from './ledger-page.ts';

const E1_ROSE = 'E1 Freedom of assembly, edition 2020, covers 2019: 1 of 4, up 1 since the edition before';
const WHY =
  'The score improved from 0 to 1 because the new administration allowed individuals and small groups';

const gridOf = ({ page }: LedgerPage) =>
  page.getByRole('grid', { name: 'Questions of Freedom in the World by edition' });
const cellOf = (ledger: LedgerPage, name: string | RegExp) =>
  gridOf(ledger).getByRole('gridcell', typeof name === 'string' ? { name, exact: true } : { name });
const treeOf = ({ page }: LedgerPage, instrument: string) =>
  page.getByRole('tree', { name: `Indicators of ${instrument}` });

/** Brings the heat map, which waits until it is scrolled to. */
async function showGrid(ledger: LedgerPage): Promise<void> {
  await ledger.reach('heat map', gridOf(ledger));
}

async function expectWhy(ledger: LedgerPage): Promise<void> {
  await expect(ledger.panelTitle).toHaveText('Freedom of assembly');
  await expect(ledger.panel.getByText('Rose from 0 to 1')).toBeVisible();
  await expect(ledger.panel.getByRole('blockquote').first()).toContainText(WHY);
}

test('the heat map shows every score of its editions, and its sums add up', async ({ ledger, page }) => {
  await ledger.open();
  await showGrid(ledger);
  const fiw = bundle.instruments.get('fiw');
  const shown = fiw?.indicators.filter(
    ({ id, level }) => level !== 'rating' && !id.includes('ADD') && level !== 'derived',
  );
  expect(shown).toHaveLength(35);
  const scores = (shown ?? []).flatMap(({ id }) =>
    (bundle.scoresByIndicator.get(id) ?? []).filter(({ edition }) => edition >= 2013),
  );
  expect(scores).toHaveLength(35 * 13);
  await expect(gridOf(ledger).getByRole('gridcell')).toHaveCount(scores.length);
  for (const row of shown ?? []) {
    const name = `${row.code} ${row.name}, of ${row.max}`;
    const cells = gridOf(ledger)
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
      .getByRole('gridcell');
    const values = scores.filter(({ indicator }) => indicator === row.id).map(({ value }) => String(value));
    expect(await cells.allInnerTexts(), row.id).toEqual(values);
  }
  // 7 subcategories, PR, CL and the total in 13 editions.
  await expect(
    page.getByText('130 published sums compared with the rows that make them: all add up.'),
  ).toBeVisible();
  await expect(cellOf(ledger, E1_ROSE)).toBeVisible();
  await expect(
    cellOf(
      ledger,
      /^E Associational and organisational rights, edition 2020, covers 2019: 2 of 12, up 1 .*, its parts add up to 2$/,
    ),
  ).toBeVisible();
  await expectAccessible(gridOf(ledger));
});

test('editions without questions are hatched with the reason, and in the link', async ({ ledger, page }) => {
  await ledger.open();
  await showGrid(ledger);
  await page.getByRole('radio', { name: 'All, 10 more' }).check();
  await ledger.expectParameter('earlier', '1');
  const missing = cellOf(
    ledger,
    'E1 Freedom of assembly, edition 2006, covers 2005: no value: known from edition 2013 on',
  );
  await expect(missing).toBeAttached();
  await expect(missing).toHaveText('');
  await expect(
    cellOf(ledger, /^Freedom in the World total, edition 2003, covers 2002: \d+ of 100/),
  ).toBeAttached();
  await expect(
    page.getByRole('list', { name: 'Key' }).getByText('no value: known from edition 2013 on'),
  ).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(gridOf(ledger));
});

test('the grid is one tab stop; arrows, Home and End walk it, Enter opens and Escape leads back', async ({
  ledger,
  page,
}) => {
  await ledger.open();
  await showGrid(ledger);
  await expect(gridOf(ledger).locator('[tabindex="0"]')).toHaveCount(1);
  await cellOf(ledger, /^Freedom in the World total, edition 2025/).focus();
  const focused = gridOf(ledger).locator(':focus');
  const expectFocus = (name: RegExp) => expect(focused).toHaveAccessibleName(name);
  await page.keyboard.press('ArrowDown');
  await expectFocus(/^PR Political rights, edition 2025/);
  await page.keyboard.press('ArrowLeft');
  await expectFocus(/^PR Political rights, edition 2024/);
  await page.keyboard.press('Home');
  await expectFocus(/^PR Political rights, edition 2013/);
  await page.keyboard.press('Control+End');
  await expectFocus(/^G4 .*, edition 2025/);
  await page.keyboard.press('Control+Home');
  await expectFocus(/^Freedom in the World total, edition 2013/);
  await page.keyboard.press('Control+ArrowDown');
  await expectFocus(/^G4 .*, edition 2013/);
  await expect(gridOf(ledger).locator('[tabindex="0"]')).toHaveCount(1);

  await cellOf(ledger, E1_ROSE).focus();
  await page.keyboard.press('Enter');
  await expectWhy(ledger);
  await expect(ledger.panelTitle).toBeFocused();
  await expect(cellOf(ledger, E1_ROSE)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(cellOf(ledger, E1_ROSE)).toBeFocused();
  await expect(cellOf(ledger, E1_ROSE)).toHaveAttribute('aria-selected', 'false');
});

test('pointing at a cell shades its row and column, and moves nothing', async ({ ledger, page }) => {
  await ledger.open();
  await showGrid(ledger);
  const cell = cellOf(ledger, E1_ROSE);
  const before = await cell.boundingBox();
  await cell.hover();
  const column = await page.locator('.heatmap-cross[data-axis=column]').boundingBox();
  const row = await page.locator('.heatmap-cross[data-axis=row]').boundingBox();
  expect(await cell.boundingBox()).toEqual(before);
  expect(column?.x).toBeCloseTo(before?.x ?? 0, 0);
  expect(row?.y).toBeCloseTo(before?.y ?? 0, 0);
});

test('choosing an indicator in the tree puts it on the strip, and the link keeps it', async ({
  ledger,
  page,
}) => {
  await ledger.open();
  const button = ledger.button('All indicators');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  const search = page.getByRole('searchbox', { name: 'Jump to an indicator' });
  await expect(search).toBeFocused();
  await search.fill('assembly');
  await expect(page.getByText('1 indicator found')).toBeVisible();
  const fiw = treeOf(ledger, 'Freedom in the World');
  // Its parents stay.
  await expect(fiw.getByRole('treeitem')).toHaveCount(4);
  await expectAccessible(page.getByRole('region', { name: 'Indicators on the timeline' }));
  await page.keyboard.press('Enter');
  const e1 = fiw.getByRole('treeitem', {
    name: /^E1 Freedom of assembly 1 of 4, edition 2025, covers 2024, same since edition 2024$/,
  });
  await expect(e1).toBeFocused();
  await page.keyboard.press('Enter');
  await ledger.expectParameter('fiw', 'E1');
  await expect(e1).toHaveAttribute('aria-selected', 'true');
  await expect(ledger.row('Freedom in the World: E1 Freedom of assembly')).toBeAttached();
  await ledger.mark(/^Freedom in the World: E1 Freedom of assembly 1, edition 2020, covers 2019/).click();
  await expectWhy(ledger);
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: 'Political rights' }).check();
  await ledger.expectParameter('fiw', 'PR');

  await page.reload();
  await expect(fiw.getByRole('treeitem', { name: /^PR / })).toHaveAttribute('aria-selected', 'true');
  await expect(ledger.row('Freedom in the World: Political rights')).toBeAttached();
});

test('indicators of one scale share a strip, each with its name; others stand alone', async ({
  ledger,
  page,
}) => {
  await ledger.open('?v=1&tree=1&nit=LDG');
  const nit = treeOf(ledger, 'Nations in Transit');
  await expect(nit.getByRole('treeitem')).toHaveCount(9);
  await nit.getByTitle('Add CO to the strip').click();
  await ledger.expectParameter('nit', 'LDG~CO');
  await expect(ledger.row('Nations in Transit: LDG Local democratic governance')).toBeAttached();
  await expect(ledger.row('Nations in Transit: CO Corruption')).toBeAttached();

  const fiw = treeOf(ledger, 'Freedom in the World');
  await expect(fiw.getByTitle(/^Add /)).toHaveCount(0);
  await fiw.getByRole('treeitem', { name: /^PR / }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(fiw.getByRole('treeitem', { name: /^A Electoral process/ })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('A1');
  await expect(fiw.getByRole('treeitem', { name: /^A1 / })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press(' ');
  await ledger.expectParameter('fiw', 'A1~A2');
  await page.keyboard.press(' ');
  await ledger.expectParameter('fiw', 'A1');
  await page.keyboard.press('Control+Enter');
  await ledger.expectParameter('score', 'FIW.A2@2025');
  await page.keyboard.press('Escape');
  await expect(fiw.getByRole('treeitem', { name: /^A2 / })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(ledger.button('All indicators')).toBeFocused();
  await ledger.expectParameter('tree', null);
});

test('a question is hatched where there were none, and never joined across the change of categories', async ({
  ledger,
  page,
}) => {
  await ledger.open('?v=1&fiw=E1~E2&nit=NDG');
  await expect(page.locator('.timeline').getByText('no scores before edition 2013').first()).toBeAttached();
  await expect(page.locator('.timeline').getByText('no scores before edition 2005').first()).toBeAttached();
  await ledger.button('Show as table').click();
  const scores = page.getByRole('table', { name: 'Scores' });
  const rows = scores.getByRole('row').filter({ has: page.getByRole('cell') });
  await expect(rows).toHaveCount(13 + 13 + 20);
  await expectAccessible(scores);
});

test.describe('with fingers', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  const leastSide = (targets: Locator) =>
    targets.evaluateAll((elements) =>
      Math.min(
        ...elements.map((element) => {
          const { width, height } = element.getBoundingClientRect();
          return Math.min(width, height);
        }),
      ),
    );

  test('the heat map scrolls in its own box, cells are 44 px, a tap opens', async ({ ledger, page }) => {
    await ledger.open();
    await showGrid(ledger);
    await expectNoSidewaysScroll(page);
    // At first the latest editions, each of them whole: the first stands right beside the names.
    const corner = await gridOf(ledger).getByRole('columnheader').first().boundingBox();
    const edge = (corner?.x ?? 0) + (corner?.width ?? 0);
    const starts = await gridOf(ledger)
      .getByRole('columnheader')
      .evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect().x));
    expect(Math.min(...starts.map((start) => Math.abs(start - edge)))).toBeLessThan(1);
    expect(await leastSide(gridOf(ledger).getByRole('gridcell'))).toBeGreaterThan(43.9);
    // The names stay while the editions are scrolled.
    const name = gridOf(ledger).getByRole('rowheader', { name: /^E1 / });
    const left = (await name.boundingBox())?.x;
    await cellOf(ledger, /^E1 .*, edition 2013/).scrollIntoViewIfNeeded();
    expect((await name.boundingBox())?.x).toBe(left);
    await cellOf(ledger, E1_ROSE).tap();
    await expectWhy(ledger);
  });

  test('a tap near a value of a line opens it', async ({ ledger, page }) => {
    await ledger.open();
    const values = page.getByRole('group', { name: 'Values of the lines' });
    await ledger.reach('subscores', values);
    const mark = values.getByRole('button', { name: /^G .*, edition 2025/ });
    const { x = 0, y = 0, width = 0 } = (await mark.locator('rect').boundingBox()) ?? {};
    await page.touchscreen.tap(x + width / 2, y - 8);
    await ledger.expectParameter('score', 'FIW.G@2025');
    await expect(ledger.panelTitle).toHaveText('Personal autonomy and individual rights');
  });

  test('the tree fits a phone, and a tap chooses', async ({ ledger, page }) => {
    await ledger.open('?v=1&tree=1&fiw=E1');
    const fiw = treeOf(ledger, 'Freedom in the World');
    expect(await leastSide(page.locator('.tree-item, .tree-act[data-act]'))).toBeGreaterThan(43.9);
    await fiw.getByTitle('Add E2 to the strip').tap();
    await ledger.expectParameter('fiw', 'E1~E2');
    await expectNoSidewaysScroll(page);
    await expectAccessible(page.getByRole('region', { name: 'Indicators on the timeline' }));
  });
});
