import { expectAccessible, expectNoSidewaysScroll } from './accessibility.ts';
import { eventsWith, eventTitle, ledger as bundle } from './bundle.ts';
import { expect, test } from './fixtures.ts';
import type { LedgerPage } from './ledger-page.ts';

const BATYRBEKOV = '2019-09-24-batyrbekov-sentenced';
const SENTENCE = 'How long was Batyrbekov’s prison sentence?';
const WITHOUT_STATE = 'sources=fiw-2020-kaz~hrw-2017-kaz~nit-2015-kaz~nit-2022-kaz';
const STATE = 'usdos-2019-kaz';

function caseOf(id: string) {
  const found = bundle.cases.find((each) => each.id === id);
  if (!found) throw new Error(`The bundle has no case ${id}.`);
  return found;
}

const thread = (ledger: LedgerPage) =>
  ledger.panel.getByRole('region', { name: 'The case' }).getByRole('listitem').getByRole('button');
const results = (ledger: LedgerPage) => ledger.page.getByRole('region', { name: 'Search results' });
const hits = (ledger: LedgerPage) => results(ledger).getByRole('listitem').getByRole('button');

async function followBatyrbekov(ledger: LedgerPage): Promise<void> {
  await expect(ledger.panelTitle).toHaveText(eventTitle(BATYRBEKOV));
  await ledger.button(`${SENTENCE} Contradiction`).press('Enter');
  await expect(ledger.panel.getByRole('heading', { name: SENTENCE })).toBeFocused();
  const record = ledger.panel.getByRole('region', { name: SENTENCE });
  await expect(record.getByText('Contradiction', { exact: true })).toBeVisible();
  await expect(record.getByText('Both cannot be true as they stand.')).toBeVisible();
  const quotations = record.getByRole('blockquote');
  await expect(quotations).toHaveCount(2);
  await expect(quotations.filter({ hasText: '27 months' })).toHaveCount(1);
  await expect(quotations.filter({ hasText: 'two years and 10 months' })).toHaveCount(1);
  // The record takes the place of the note that is made from the figures alone.
  await expect(ledger.panel.getByText(/^prison sentence: .* · /)).toHaveCount(0);
  await expectAccessible(ledger.panel);
}

test('from Batyrbekov’s sentence to the disagreement over it', async ({ ledger }) => {
  await ledger.open('?v=1&time=2019-09..2019-09&kinds=trial');
  await ledger.mark(eventTitle(BATYRBEKOV)).click();
  await followBatyrbekov(ledger);
});

test('the same on a phone, in the dark, without the page moving sideways', async ({ ledger, page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await ledger.open(`?v=1&event=${BATYRBEKOV}`);
  await followBatyrbekov(ledger);
  await expectNoSidewaysScroll(page);
});

test('a disagreement stands at the score that it touches, too', async ({ ledger }) => {
  await ledger.open('?v=1&score=FIW.D1@2020');
  await expect(ledger.panel.getByRole('region', { name: SENTENCE })).toBeVisible();
  await expectAccessible(ledger.panel);
});

test('a case is followed from arrest to release', async ({ ledger }) => {
  const { events, title } = caseOf('zhakhin-prosecution');
  const [first = '', ...others] = events;
  await ledger.open(`?v=1&event=${first}`);
  await expect(ledger.panel.getByText(title)).toBeVisible();
  await expect(thread(ledger)).toHaveCount(events.length);
  for (const [index, id] of others.entries()) {
    await expect(thread(ledger).nth(index)).toHaveAttribute('aria-current', 'true');
    await thread(ledger)
      .nth(index + 1)
      .press('Enter');
    await expect(ledger.panelTitle).toHaveText(eventTitle(id));
    await expect(ledger.panelTitle).toBeFocused();
    await ledger.expectParameter('event', id);
  }
  await expect(thread(ledger).last()).toHaveAttribute('aria-current', 'true');
  await expectAccessible(ledger.panel);
});

test('a link shows the words that make it, and leads to its other end', async ({ ledger }) => {
  const link = bundle.links.find(({ relation }) => relation === 'release-from');
  if (!link) throw new Error('The bundle has no release.');
  await ledger.open(`?v=1&event=${link.from}`);
  const links = ledger.panel.getByRole('region', { name: 'Linked by the text' });
  const item = links.getByRole('listitem').filter({ hasText: 'Released from' }).first();
  await expect(item.getByRole('blockquote')).toHaveCount(0);
  await item.getByText(/^The words that make the link/).click();
  await expect(item.getByRole('blockquote')).toContainText(link.quotation.exact.replaceAll(/\s+/g, ' '));
  await expectAccessible(ledger.panel);
  await item.getByRole('button', { name: eventTitle(link.to) }).click();
  await expect(ledger.panelTitle).toHaveText(eventTitle(link.to));
  await expect(links.getByText('Release from this').first()).toBeVisible();
});

test('brackets step through the events while the focus is in the panel', async ({ ledger, page }) => {
  await ledger.open(`?v=1&time=2019..2019&kinds=trial&event=${BATYRBEKOV}`);
  await expect(ledger.panel.getByText('Keys: [ previous event, ] next event')).toBeVisible();
  await ledger.button('Next event').focus();
  await page.keyboard.press(']');
  await expect(ledger.panelTitle).not.toHaveText(eventTitle(BATYRBEKOV));
  await expect(ledger.panelTitle).toBeFocused();
  await page.keyboard.press('[');
  await expect(ledger.panelTitle).toHaveText(eventTitle(BATYRBEKOV));
  await ledger.search.focus();
  await page.keyboard.press(']');
  await expect(ledger.search).toHaveValue(']');
});

test('a score is computed before the reader’s eyes', async ({ ledger }) => {
  await ledger.open('?v=1&score=FIW.E@2020');
  await expect(ledger.panel.getByText('E = E1 + E2 + E3 = 1 + 1 + 0 = 2')).toBeVisible();
  await ledger.open('?v=1&score=NIT.DS@2022');
  await expect(ledger.panel.getByText(/^In numbers: DS = \(.*\) \/ 7 = 1\.3571 → 1\.36$/)).toBeVisible();
  await ledger.open('?v=1&score=NIT.DP@2022');
  await expect(ledger.panel.getByText(/= \(1\.3571 − 1\) \/ 6 × 100 = 5\.95$/)).toBeVisible();
  await expectAccessible(ledger.panel);
});

test('search "Zhanaozen": results with highlights, by keyboard', async ({ ledger, page }) => {
  const all = eventsWith('Zhanaozen');
  await ledger.open('?v=1&time=2014..2024');
  await ledger.search.focus();
  await page.keyboard.type('zhanaozen');
  await expect(
    results(ledger).getByText(new RegExp(`^${all} events: \\d+ in the window, \\d+ outside`)),
  ).toBeVisible();
  const inside = Number(/^\d+/.exec(await ledger.result.innerText())?.[0]);
  await expect(
    results(ledger).getByText(`${all} events: ${inside} in the window, ${all - inside} outside the window`),
  ).toBeVisible();
  // As many events hold its first letters: the list may still be marking those.
  const marked = async () => {
    const texts = await results(ledger).locator('mark').filter({ visible: true }).allInnerTexts();
    return [...new Set(texts.map((text) => text.toLowerCase()))];
  };
  await expect.poll(marked).toEqual(['zhanaozen']);
  await expectAccessible(results(ledger));

  await page.keyboard.press('ArrowDown');
  await expect(hits(ledger).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(ledger.search).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const title = await hits(ledger).nth(1).locator('.result-title').innerText();
  await page.keyboard.press('Enter');
  await expect(ledger.panelTitle).toHaveText(title);
  await page.keyboard.press('Escape');
  await expect(hits(ledger).nth(1)).toBeFocused();

  await ledger.button('Widen the window to all of them').click();
  await expect(
    results(ledger).getByText(`${all} events: ${all} in the window, 0 outside the window`),
  ).toBeVisible();
  await expect(ledger.result).toHaveText(`${all} of ${bundle.events.length} events shown`);
});

test('another spelling finds the person, and says so', async ({ ledger }) => {
  await ledger.open('?v=1&q=Kasym-Zhomart');
  await expect(hits(ledger).first()).toBeVisible();
  await expect(results(ledger).getByText('Kassym-Jomart Tokayev, also spelled').first()).toBeVisible();
  await expect(results(ledger).locator('mark').first()).toHaveText('Kasym-Zhomart');
});

test('leave the State Department out, and see what loses its support', async ({ ledger, page }) => {
  await ledger.open();
  await ledger.openMoreFilters();
  await page.getByRole('checkbox', { name: 'U.S. State Department 2019' }).press('Space');
  const support = page.getByRole('region', { name: 'Without U.S. State Department 2019' });
  const told = bundle.events.filter(({ accounts }) => accounts.some(({ source }) => source === STATE));
  const alone = told.filter(({ accounts }) => accounts.every(({ source }) => source === STATE));
  const sides = bundle.disagreements.filter(({ statements }) =>
    statements.some(({ source }) => source === STATE),
  );
  await support.getByText(`${sides.length} disagreements lose a side`).press('Enter');
  await expect(support.getByRole('button')).toHaveCount(sides.length);
  await support
    .getByText(`${told.length - alone.length} events lose an account and keep another`)
    .press('Enter');
  await support.getByText(`${alone.length} events vanish: nobody else tells them`).press('Enter');
  await expect(support.getByRole('listitem')).toHaveCount(sides.length + told.length);
  await expectAccessible(ledger.filters);
  await support.getByRole('button', { name: alone[0]?.title ?? '' }).press('Enter');
  await expect(ledger.panelTitle).toHaveText(alone[0]?.title ?? '');
  await page.keyboard.press('Escape');
  await page.getByRole('checkbox', { name: 'U.S. State Department 2019' }).check();
  await expect(support).toHaveCount(0);
});

for (const width of [320, 360])
  test(`results and lost support fit ${width} pixels`, async ({ ledger, page }) => {
    await page.setViewportSize({ width, height: 740 });
    await ledger.open(`?v=1&q=Zhanaozen&${WITHOUT_STATE}`);
    await expect(hits(ledger).first()).toBeVisible();
    await ledger.openMoreFilters();
    await expect(page.getByText('Without U.S. State Department 2019.')).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    const targets = page.locator('.search-results button, .source-support summary');
    for (const box of await targets.evaluateAll((all) =>
      all.map((each) => each.getBoundingClientRect().height),
    ))
      expect(box).toBeGreaterThanOrEqual(44);
  });
