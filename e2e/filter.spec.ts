import { expectAccessible } from './accessibility.ts';
import { ALL_EVENTS, countEvents, DEFAULT_YEARS } from './bundle.ts';
import { expect, test } from './fixtures.ts';
import { WHOLE_PERIOD } from './ledger-page.ts';

const [FROM, TO] = DEFAULT_YEARS;

test('the chip "Protests" leaves protests alone', async ({ ledger }) => {
  await ledger.open();
  const protests = countEvents(FROM, TO, { kind: 'protest' });
  await expect(ledger.chip('Protests')).toHaveText(`Protests ${protests}`);
  await ledger.chip('Protests').click();
  await expect(ledger.chip('Protests')).toHaveAttribute('aria-pressed', 'true');
  await expect(ledger.chip('All kinds')).toHaveAttribute('aria-pressed', 'false');
  await ledger.expectParameter('kinds', 'protest');
  await expect(ledger.result).toHaveText(`${protests} of ${ALL_EVENTS} events shown`);
  await expect(ledger.row('Protests')).toHaveAccessibleName(`Protests, ${protests} events`);
  await expect(ledger.row('Elections')).toHaveCount(0);
  await expectAccessible(ledger.filters);

  await ledger.chip('Arrests').click();
  await ledger.expectParameter('kinds', 'protest~arrest');
  await expect(ledger.row('Arrests')).toHaveCount(1);
  await ledger.chip('Protests').click();
  await ledger.chip('Arrests').click();
  await expect(ledger.chip('All kinds')).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => ledger.searchOf()).toBe('');
});

test('the search reads titles and quotations', async ({ ledger, page }) => {
  await ledger.open();
  await ledger.search.fill('Batyrbekov');
  await expect(ledger.result).toHaveText(
    `${countEvents(FROM, TO, { words: 'Batyrbekov' })} of ${ALL_EVENTS} events shown`,
  );
  await ledger.expectParameter('q', 'Batyrbekov');
  await expect(ledger.mark(/Batyrbekov/)).not.toHaveCount(0);
  await ledger.button('Clear search').click();
  await expect(ledger.search).toHaveValue('');
  await expect(ledger.result).toHaveText(`${countEvents(FROM, TO)} of ${ALL_EVENTS} events shown`);
  await ledger.expectParameter('q', null);
  await expect(page.getByRole('button', { name: 'Clear search' })).toHaveCount(0);
});

test('only the chosen reports tell', async ({ ledger, page }) => {
  await ledger.open();
  await ledger.openMoreFilters();
  const reports = page.getByRole('group', { name: 'Told by' });
  await expect(reports.getByRole('checkbox', { checked: true })).toHaveCount(5);
  for (const name of ['FIW 2020', 'NIT 2015', 'NIT 2022', 'U.S. State Department 2019'])
    await reports.getByRole('checkbox', { name }).uncheck();
  await ledger.expectParameter('sources', 'hrw-2017-kaz');
  await expect(ledger.result).toHaveText(
    `${countEvents(FROM, TO, { source: 'hrw-2017-kaz' })} of ${ALL_EVENTS} events shown`,
  );
  await expect(ledger.button('Time and sources (1 set)')).toBeVisible();
  await expectAccessible(ledger.filters);
});

test('the time fields take years, months and days, and say what is wrong', async ({ ledger, page }) => {
  await ledger.open();
  await ledger.setTime('2019', '2019');
  await ledger.expectParameter('time', '2019..2019');
  await expect(ledger.result).toHaveText(`${countEvents(2019, 2019)} of ${ALL_EVENTS} events shown`);

  const problem = ledger.filters.getByRole('alert');
  await ledger.setTime('June 2019', '2019');
  await expect(problem).toHaveText(/^Write a year, a month or a day/);
  const from = page.getByRole('textbox', { name: 'From' });
  await expect(from).toHaveAttribute('aria-invalid', 'true');
  await expect(from).toHaveAccessibleDescription(/^Write a year/);
  await expectAccessible(ledger.filters);
  await ledger.setTime('2019-02-30', '2019');
  await expect(problem).toHaveText(/^Write a year, a month or a day/);
  await ledger.setTime('2020', '2019');
  await expect(problem).toHaveText('The end lies before the beginning.');
  await ledger.setTime('1900', '1950');
  await expect(problem).toHaveText(/^The bundle covers \d{4}–2024\.$/);
  await ledger.expectParameter('time', '2019..2019');

  await ledger.setTime('2019-06', '2019-06-09');
  await expect(problem).toHaveCount(0);
  await ledger.expectParameter('time', '2019-06-01..2019-06-09');
});

test('one click takes all filters back', async ({ ledger, page }) => {
  await ledger.open('?v=1&time=2019..2019&kinds=protest&sources=fiw-2020-kaz&q=election');
  const reset = ledger.button('Reset filters');
  await reset.click();
  await expect(page).toHaveURL((url) => url.search === '');
  await expect(ledger.result).toHaveText(`${countEvents(FROM, TO)} of ${ALL_EVENTS} events shown`);
  await expect(ledger.search).toHaveValue('');
  await expect(reset).toBeDisabled();
});

test('an empty answer says that it is one, and what it does not mean', async ({ ledger, page }) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await ledger.open();
  await ledger.search.fill('zebra');
  await expect(ledger.result).toHaveText(
    `0 of ${ALL_EVENTS} events shown. No event passes these filters. ` +
      'That says nothing about the country: only events that the reports tell are here.',
  );
  expect((await ledger.result.boundingBox())?.width, 'a paragraph, not a column').toBeGreaterThan(400);
  await expect(ledger.chip('Protests')).toHaveText('Protests 0');
  await expectAccessible(ledger.filters);
  await ledger.search.fill('');
  await ledger.setTime('2003-05', '2003-05');
  await ledger.chip('Elections').click();
  await expect(ledger.result).toContainText('No event in this stretch of time passes the filters.');
  await ledger.button('Reset filters').click();
  await expect(ledger.result).toHaveText(`${countEvents(FROM, TO)} of ${ALL_EVENTS} events shown`);
});

test('back and forward go through the filters as they were chosen', async ({ ledger, page }) => {
  await ledger.open();
  await ledger.chip('Protests').click();
  // The address is written after a paint, and Back knows only what it has been.
  await expect.poll(() => ledger.searchOf()).toContain('protest');
  await ledger.setTime('2019', '2019');
  await ledger.expectParameter('time', '2019..2019');
  await ledger.search.fill('election');
  await ledger.search.press('Enter');
  await ledger.expectParameter('q', 'election');
  const last = await ledger.seen();

  await page.goBack();
  await expect(ledger.search).toHaveValue('');
  await ledger.expectParameter('time', '2019..2019');
  await page.goBack();
  await expect.poll(() => ledger.days()).toMatch(WHOLE_PERIOD);
  await expect(ledger.chip('Protests')).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await expect(ledger.chip('All kinds')).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => ledger.searchOf()).toBe('');

  for (let step = 0; step < 3; step += 1) await page.goForward();
  await expect(ledger.search).toHaveValue('election');
  await expect.poll(() => ledger.seen()).toEqual(last);
});
