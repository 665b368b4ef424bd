import type { Locator, Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility.ts';
import { ledger as bundle } from './bundle.ts';
import { expect, test } from './fixtures.ts';
import type { LaterPart, LedgerPage } from './ledger-page.ts';

const SENTENCE =
  'The score improved from 0 to 1 because the new administration allowed individuals and small groups ' +
  'to stage public demonstrations, though the overall environment remains restrictive.';

async function section(ledger: LedgerPage, part: LaterPart, name: string): Promise<Locator> {
  const found = ledger.page.getByRole('region', { name });
  await ledger.reach(part, found);
  return found;
}

const changesOf = (ledger: LedgerPage) => section(ledger, 'changes', 'What changed between two editions');
const longViewOf = (ledger: LedgerPage) => section(ledger, 'long view', 'The long view: ratings from 1 to 7');
const besideOf = (ledger: LedgerPage) =>
  section(ledger, 'instruments beside each other', 'The instruments beside each other');

const rowOf = (changes: Locator, page: Page, name: string) =>
  changes.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });

test('a link compares editions 2019 and 2020: E1 rose from 0 to 1, because …', async ({ ledger, page }) => {
  await ledger.open('?v=1&compare=fiw:2019..2020');
  const changes = await changesOf(ledger);
  await expect(changes.getByRole('status')).toContainText('Freedom in the World total 22 → 23 (+1).');
  const e1 = rowOf(changes, page, 'E1 Freedom of assembly');
  await expect(e1.getByRole('cell').last()).toContainText('+1 freer');
  await expect(changes.getByRole('blockquote')).toHaveText(SENTENCE);
  const figure = changes.getByRole('group', {
    name: /^Freedom in the World total from 22 to 23: E Associational/,
  });
  await expect(figure.getByRole('button')).toHaveCount(3);
  await expectAccessible(changes);

  await e1
    .getByRole('button', { name: 'Open the evidence: E1 Freedom of assembly, edition 2020: 1' })
    .click();
  await ledger.expectParameter('score', 'FIW.E1@2020');
  await expect(ledger.panelTitle).toContainText('Freedom of assembly');
});

test('the editions are chosen, and the address says which', async ({ ledger, page }) => {
  await ledger.open();
  const changes = await changesOf(ledger);
  // What the page chooses is not in the address.
  await ledger.expectParameter('compare', null);
  await expect(changes.getByRole('status')).toContainText('Edition 2013 (covers 2012) beside edition 2025');

  await changes.getByLabel('Instrument').selectOption('Nations in Transit');
  await ledger.expectParameter('compare', 'nit:2005..2024');
  await changes.getByLabel('Earlier edition').selectOption('2013 (covers 2012)');
  await changes.getByLabel('Later edition').selectOption('2017 (covers 2016)');
  await ledger.expectParameter('compare', 'nit:2013..2017');
  await expect(changes.getByRole('status')).toContainText('Democracy Score 1.43 → 1.36 (−0.07).');
  await expect(
    changes.getByRole('group', {
      name: 'Democracy Score from 1.43 to 1.36: CS Civil society: 1.75 → 1.50, −0.036 in the total; CO Corruption: 1.50 → 1.25, −0.036 in the total; Rounding: +0.002.',
    }),
  ).toBeVisible();
  // An earlier edition beyond the later one takes it along.
  await changes.getByLabel('Earlier edition').selectOption('2020 (covers 2019)');
  await ledger.expectParameter('compare', 'nit:2020..2021');
  await page.goBack();
  await ledger.expectParameter('compare', 'nit:2013..2017');
  await changes.getByRole('button', { name: 'Latest two editions' }).click();
  await ledger.expectParameter('compare', 'nit:2023..2024');
});

test('a change is taken apart into questions', async ({ ledger, page }) => {
  await ledger.open('?v=1&compare=fiw:2016..2020');
  const changes = await changesOf(ledger);
  await changes.getByRole('radio', { name: 'Questions' }).check();
  await ledger.expectParameter('compare', 'fiw:2016..2020~question');
  await expect(
    changes.getByRole('group', {
      name: /^Freedom in the World total from 24 to 23: A1 Head of government elected: 1 → 0/,
    }),
  ).toBeVisible();
  await page.reload();
  await expect((await changesOf(ledger)).getByRole('radio', { name: 'Questions' })).toBeChecked();
});

test('six categories and seven are not compared, and a way out is offered', async ({ ledger, page }) => {
  await ledger.open('?v=1&compare=nit:2004..2005');
  const changes = await changesOf(ledger);
  await expect(changes).toContainText('Not compared. Edition 2004 rates six categories, edition 2005 seven');
  await expect(changes.getByRole('heading', { name: 'From the old total to the new' })).toHaveCount(0);
  const score = rowOf(changes, page, 'DS Democracy Score');
  await expect(score).toContainText('1.75');
  await expect(score).toContainText('1.71');
  await expect(score.getByRole('cell').last()).toHaveText('not compared');
  await expectAccessible(changes);
  await changes.getByRole('button', { name: 'Compare 2001 with 2004' }).click();
  await ledger.expectParameter('compare', 'nit:2001..2004');
  await expect(changes).toContainText('each counts with a sixth of its change');
});

test('what cannot be known is said: missing editions, ratings alone, a link gone wrong', async ({
  ledger,
  page,
}) => {
  await ledger.open('?v=1&compare=fotn:2016..2018');
  await expect(await changesOf(ledger)).toContainText(
    'No edition 2017 at hand: what moved in between, and when, is not known.',
  );
  await ledger.open('?v=1&compare=fiw:1994..2020');
  const changes = await changesOf(ledger);
  await expect(changes).toContainText('Compared on the ratings 1–7 alone');
  await expect(rowOf(changes, page, 'PR 1–7 Political rights rating')).toContainText('+1 less free');
  await ledger.open('?v=1&compare=fiw:2020..2019');
  await expect(page.getByRole('status').first()).toContainText('compare=fiw:2020..2019');
});

test('by keyboard: the waterfall is walked and opens its evidence', async ({ ledger, page }) => {
  await ledger.open('?v=1&compare=fiw:2016..2020');
  const changes = await changesOf(ledger);
  const figure = changes.getByRole('group', { name: /^Freedom in the World total from/ });
  const first = figure.getByRole('button').first();
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await expect(figure.getByRole('button').nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(figure.getByRole('button').last()).toBeFocused();
  await page.keyboard.press('Enter');
  await ledger.expectParameter('score', 'FIW.TOTAL@2020');
});

test('the long view: every rating since 1991 with its status, as a table too, and by keyboard', async ({
  ledger,
  page,
}) => {
  await ledger.open();
  const view = await longViewOf(ledger);
  const ratings = bundle.scoresByIndicator.get('FIW.PR-RATING') ?? [];
  await expect(
    view.getByRole('group', { name: 'Political rights rating', exact: true }).getByRole('button'),
  ).toHaveCount(ratings.length);
  await expect(view).toContainText('its first for Kazakhstan is edition 1992, which covers 1991');
  await expect(view).toContainText('January 1981 to August 1982');
  const status = view.getByRole('group', { name: 'Status', exact: true }).getByRole('button');
  await expect(status.first()).toHaveAccessibleName(/^Partly Free\. Political rights rating 5/);
  await expect(status.last()).toHaveAccessibleName(/^Not Free\. Political rights rating 7/);

  // As a table, and by keyboard.
  await view.getByText('The ratings as a table', { exact: true }).click();
  const row = view
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: '1993', exact: true }) });
  await expect(row.getByRole('cell')).toHaveText(['1994', '6', '4', 'Partly Free']);
  await expect(view.getByRole('row')).toHaveCount(ratings.length + 1);
  await expectAccessible(view);

  await view
    .getByRole('group', { name: 'Civil liberties rating', exact: true })
    .getByRole('button')
    .first()
    .focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await ledger.expectParameter('score', 'FIW.PR-RATING@1993');
});

test('instruments beside each other: directions, never a common number', async ({ ledger, page }) => {
  await ledger.open();
  const beside = await besideOf(ledger);
  for (const name of [
    'Freedom in the World total',
    'Nations in Transit: Democracy Percentage',
    'Freedom on the Net total',
  ])
    await expect(beside.getByRole('group', { name, exact: true })).toBeVisible();
  await expect(beside).toContainText('Opposite directions: 2005 and 2019.');
  await beside.getByText('Direction by year, as a table').click();
  const row = beside
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: '2019', exact: true }) });
  await expect(row.getByRole('cell')).toHaveText([
    /23.*freer/,
    /5\.36.*freer/,
    /32.*less free/,
    'opposite directions',
  ]);
  const broken = beside
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: '2004', exact: true }) });
  await expect(broken).toContainText('not compared: six categories became seven');
  await expectAccessible(beside);
  await row.getByRole('button', { name: /Freedom on the Net total 32/ }).click();
  await ledger.expectParameter('score', 'FOTN.TOTAL@2019');
});

test('on a phone nothing is cut, and a tap opens the evidence', async ({ ledger, page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await ledger.open('?v=1&compare=nit:2001..2004');
  const changes = await changesOf(ledger);
  await expect(changes.getByRole('table')).toBeVisible();
  await longViewOf(ledger);
  await expectNoSidewaysScroll(page);
  await expectAccessible(changes);
  const beside = page.getByRole('region', { name: 'The instruments beside each other' });
  await beside.scrollIntoViewIfNeeded();
  await beside
    .getByRole('group', { name: 'Freedom on the Net total', exact: true })
    .getByRole('button')
    .first()
    .click();
  await ledger.expectParameter('score', 'FOTN.TOTAL@2013');
  await expect(ledger.panel).toBeVisible();
});
