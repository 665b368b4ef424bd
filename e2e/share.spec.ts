import { expectAccessible } from './accessibility.ts';
import { eventTitle } from './bundle.ts';
import { expect, test } from './fixtures.ts';
import { LedgerPage } from './ledger-page.ts';

const PROTESTS = eventTitle('2019-06-election-protests');

test('a shared link shows the other one exactly the same', async ({ ledger, page, browser }) => {
  await ledger.open();
  await ledger.chip('Protests').click();
  await ledger.chip('Arrests').click();
  await ledger.setTime('2019-03', '2019-12');
  await page.getByRole('group', { name: 'Told by' }).getByRole('checkbox', { name: 'HRW 2017' }).uncheck();
  await page.getByRole('radio', { name: 'Civil liberties' }).check();
  await ledger.search.fill('arrest');
  await ledger.search.press('Enter');
  await ledger.mark(PROTESTS).click();
  await expect(ledger.panelTitle).toHaveText(PROTESTS);
  const seen = await ledger.seen();
  expect(seen.search).toBe(
    '?v=1&time=2019-03..2019-12&kinds=protest~arrest' +
      '&sources=fiw-2020-kaz~nit-2015-kaz~nit-2022-kaz~usdos-2019-kaz&q=arrest&fiw=CL&event=2019-06-election-protests',
  );
  expect(seen.pinnedMarks).toEqual([`June 2019: ${PROTESTS}`]);

  const elsewhere = await browser.newContext();
  const other = new LedgerPage(await elsewhere.newPage());
  await other.open(seen.search);
  expect(await other.seen()).toEqual(seen);
  await expect(other.search).toHaveValue('arrest');
  await expect(other.page.getByRole('radio', { name: 'Civil liberties' })).toBeChecked();
  await elsewhere.close();
});

test('a shared badge opens the same list', async ({ ledger, page, browser }) => {
  await ledger.open('?v=1&time=2019..2019');
  await ledger
    .mark(/^\d+ events, /)
    .first()
    .click();
  await expect(ledger.panelTitle).toHaveText(/^\d+ events: /);
  const seen = await ledger.seen();
  const items = await ledger.panel.getByRole('list').getByRole('button').allInnerTexts();

  const elsewhere = await browser.newContext();
  const other = new LedgerPage(await elsewhere.newPage());
  await other.open(new URL(page.url()).search);
  expect(await other.seen()).toEqual(seen);
  expect(await other.panel.getByRole('list').getByRole('button').allInnerTexts()).toEqual(items);
  await elsewhere.close();
});

test('what a link has wrong is left out and named, the rest holds', async ({ ledger, page }) => {
  await ledger.open(
    '?v=1&time=2019..2018&kinds=protest~party&q=vote&event=nothing-like-that&fiw=PR&colour=red&table=0&score=FIW.Z9@2020',
  );
  const notice = page.getByRole('status').filter({ hasText: 'Part of the link could not be used' });
  for (const part of [
    'time=2019..2018',
    'kinds=protest~party',
    'event=nothing-like-that',
    'colour=red',
    'table=0',
  ])
    await expect(notice).toContainText(part);
  await expect(notice).toContainText('score=FIW.Z9@2020');
  await expect(ledger.search).toHaveValue('vote');
  await expect(page.getByRole('radio', { name: 'Political rights' })).toBeChecked();
  await expect.poll(() => ledger.searchOf()).toBe('?v=1&q=vote&fiw=PR');
  await expectAccessible(page);
  await ledger.button('Dismiss').click();
  await expect(notice).toHaveCount(0);
});

test('keys that other sites append are none of our business', async ({ ledger, page }) => {
  await ledger.open('?v=1&kinds=protest&utm_source=mail&fbclid=x1');
  await expect(ledger.chip('Protests')).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => ledger.searchOf()).toBe('?v=1&kinds=protest');
  await expect(page.getByText('Part of the link could not be used')).toHaveCount(0);
});

test('a link of another version keeps what is still understood', async ({ ledger, page }) => {
  await ledger.open('?v=7&kinds=protest');
  await expect(page.getByText('Part of the link could not be used and was left out: v=7.')).toBeVisible();
  await expect(ledger.chip('Protests')).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => ledger.searchOf()).toBe('?v=1&kinds=protest');
  // Links without a version were written by hand.
  await ledger.open('?time=2019');
  await expect.poll(() => ledger.searchOf()).toBe('?v=1&time=2019..2019');
});

test('markup in a link stays text', async ({ ledger, page }) => {
  await ledger.open('?v=1&q=%3Cimg%20src=x%20onerror=alert(1)%3E&%3Cb%3E=%3Ci%3E');
  await expect(ledger.search).toHaveValue('<img src=x onerror=alert(1)>');
  await expect(page.getByText('<b>=<i>')).toBeVisible();
});
