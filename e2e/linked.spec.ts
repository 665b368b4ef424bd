import type { Page } from '@playwright/test';
import { ledger as bundle } from './bundle.ts';
import { expect, test } from './fixtures.ts';

const E1 = /^E1 Freedom of assembly, edition 2020/;

/** Names of everything that is marked because it stands for what is pointed at. */
const marked = (page: Page) =>
  page
    .locator('[data-pointed]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? each.textContent));

/** How many marks of the timeline another view has ringed or highlighted. */
const echoes = (page: Page, what: 'rect' | 'path') =>
  page.locator(
    what === 'rect' ? '.timeline-emphasis rect[stroke]' : '.timeline-emphasis path[stroke="var(--accent)"]',
  );

test('what is pointed at in one view is marked in the others', async ({ ledger, page }) => {
  const id = '2019-06-09-presidential-election';
  const title = bundle.eventById.get(id)?.title ?? '';
  await ledger.open('?v=1&q=Tokayev&fiw=E1&time=2016..2022');
  await ledger.reach('heat map', page.getByRole('grid'));
  const year = page
    .getByRole('group', { name: 'Histogram of the shown events by year and kind' })
    .getByRole('button', { name: /^2019: / });
  await ledger.reach('events by year', year);
  const yearName = (await year.getAttribute('aria-label')) ?? '';

  await page.evaluate(() => window.scrollTo(0, 0));
  const result = page
    .getByRole('region', { name: 'Search results' })
    .getByRole('button')
    .filter({ hasText: title });
  await result.first().hover();
  await expect(echoes(page, 'rect')).toHaveCount(1);
  await expect.poll(() => marked(page)).toContain(yearName);

  await test.step('the focus points as well', async () => {
    await page.mouse.move(0, 0);
    await expect.poll(() => marked(page)).toEqual([]);
    await ledger.search.focus();
    await page.keyboard.press('ArrowDown');
    await result.first().focus();
    await expect(echoes(page, 'rect')).toHaveCount(1);
  });

  await test.step('a mark of the timeline marks its year, and its cell in the grid', async () => {
    await ledger.mark(/Freedom of assembly 1, edition 2020/).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => marked(page)).toContain(yearName);
    expect((await marked(page)).some((name) => E1.test(name ?? ''))).toBe(true);
  });

  await test.step('a cell of the grid highlights its score on the timeline', async () => {
    await page.getByRole('gridcell', { name: E1 }).hover();
    await expect(echoes(page, 'path')).toHaveCount(1);
    expect(await marked(page)).toContain(yearName);
    await page.getByRole('gridcell', { name: /^E2 .*, edition 2020/ }).hover();
    await expect(echoes(page, 'path')).toHaveCount(0);
    expect(await marked(page)).toContain(yearName);
  });

  await test.step('a value of a line means its score, also where lines coincide', async () => {
    const values = page.getByRole('group', { name: 'Values of the lines' });
    await ledger.reach('subscores', values);
    const valueOf = (name: string) => values.getByRole('button', { name });
    const [a, c] = ['A Electoral process', 'C Functioning of government'];
    for (const line of [a, c]) {
      // The chart has the pointer, so it goes to where the mark lies.
      const mark = valueOf(`${line}, edition 2020, covers 2019: 1 / 12`);
      const box = await mark.locator('rect').boundingBox();
      if (!box) throw new Error(`${line} has no mark.`);
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await expect.poll(() => marked(page)).toContain(await mark.getAttribute('aria-label'));
      const cells = (await marked(page)).filter((name) => /, edition 2020, .* of 12/.test(name ?? ''));
      expect(cells.map((name) => name?.split(',')[0])).toEqual([line]);
    }
    await page.mouse.down();
    await page.mouse.up();
    await ledger.expectParameter('score', 'FIW.C@2020');
    await page.keyboard.press('Escape');
    await expect(valueOf(`${c}, edition 2020`)).toBeFocused();
    await page.mouse.move(0, 0);
    await page.keyboard.press('Tab');
    await valueOf('E Associational and organisational rights, edition 2019').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => marked(page)).toContain(yearName);
    await page.keyboard.press('Enter');
    await ledger.expectParameter('score', 'FIW.E@2020');
    await page.getByRole('gridcell', { name: /^E Associational .*, edition 2021/ }).hover();
    await expect
      .poll(() => marked(page))
      .toContain('E Associational and organisational rights, edition 2021, covers 2020: 2 / 12');
  });

  await test.step('a card of a headline points at its score, and is pointed at', async () => {
    const total = /^Freedom in the World total, edition 2025/;
    await ledger.cards.getByRole('listitem').nth(1).hover();
    await expect.poll(async () => (await marked(page)).some((name) => total.test(name ?? ''))).toBe(true);
    await page.getByRole('gridcell', { name: total }).hover();
    await expect(ledger.cards.getByRole('listitem').nth(1)).toHaveAttribute('data-pointed', '');
    await expect(ledger.cards.locator('[data-pointed]')).toHaveCount(1);
  });
});
