import { expectAccessible, expectNoSidewaysScroll } from './accessibility.ts';
import { ALL_EVENTS, countEvents, DEFAULT_YEARS, evidenceName, shardName } from './bundle.ts';
import { expect, test } from './fixtures.ts';
import { WHOLE_PERIOD } from './ledger-page.ts';
import { refutes } from '../src/testing/complaints.ts';

const LANES = [
  'Elections',
  'Protests',
  'Arrests',
  'Trials',
  'Releases',
  'Laws',
  'Media',
  'Government',
  'Violence',
  'Civil society',
  'Corruption',
  'International',
];

/** The sum of all layout shifts since the page began to load. */
const SHIFT_OBSERVER = `
  window.layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.layoutShift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
`;

test('a cold start shows how free the country is', async ({ ledger, page }) => {
  await ledger.open();
  await expect(page).toHaveTitle('Democracy Ledger: Kazakhstan');
  await expect(ledger.cards.getByRole('listitem')).toHaveCount(3);
  await expect(ledger.cards.getByRole('listitem').filter({ hasText: 'Nations in Transit' })).toContainText(
    /1\.29 of 7.*Consolidated Authoritarian Regime.*down 0\.03 since edition 2023.*Edition 2024, covers 2023/s,
  );
  await expect(ledger.cards.getByRole('listitem').filter({ hasText: 'Freedom in the World' })).toContainText(
    /23 of 100.*Not Free.*unchanged since edition 2024.*Edition 2025, covers 2024/s,
  );
  await expect(ledger.cards.getByRole('listitem').filter({ hasText: 'Freedom on the Net' })).toContainText(
    /34 of 100.*Not Free.*Edition 2024, covers 2023–2024/s,
  );
  await expect(ledger.result).toHaveText(`${countEvents(...DEFAULT_YEARS)} of ${ALL_EVENTS} events shown`);
  await expect(ledger.panelTitle).toHaveText('Every mark has a source');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});

test('two strips, twelve lanes and the overview stand on the timeline', async ({ ledger }) => {
  await ledger.open();
  await expect(ledger.row('Nations in Transit: Democracy Score').getByRole('button')).toHaveCount(24);
  await expect(ledger.row('Freedom in the World: Total').getByRole('button')).toHaveCount(23);
  for (const lane of LANES) {
    await expect(ledger.row(lane)).toHaveCount(1);
    expect(await ledger.row(lane).getByRole('button').count(), lane).toBeGreaterThan(0);
  }
  await expect(ledger.overview).toBeVisible();
  await expect(ledger.slider('Days shown')).toHaveAttribute('aria-valuetext', WHOLE_PERIOD);
});

test('the other strips of Freedom in the World take the place of the total', async ({ ledger, page }) => {
  await ledger.open();
  await page.getByRole('radio', { name: 'Political rights' }).check();
  await expect(ledger.row('Freedom in the World: Political rights')).toHaveCount(1);
  await ledger.expectParameter('fiw', 'PR');
  await page.getByRole('radio', { name: 'Civil liberties' }).check();
  await expect(ledger.row('Freedom in the World: Civil liberties')).toHaveCount(1);
  await page.getByRole('radio', { name: 'Total' }).check();
  await expect(ledger.row('Freedom in the World: Total')).toHaveCount(1);
  await expect.poll(() => ledger.searchOf()).toBe('');
});

test('the first view asks for no more than it needs', async ({ ledger, page, baseURL }) => {
  const asked: string[] = [];
  const scripts: Promise<string>[] = [];
  page.on('response', (response) => {
    asked.push(response.url());
    if (response.request().resourceType() === 'script') scripts.push(response.text());
  });
  // The quotations are on their way, but nothing of the first view waits for them.
  let release = () => undefined as void;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(`**/bundle/${evidenceName}`, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/');
  await expect(ledger.timeline).toBeVisible();
  await expect(ledger.result).toHaveText(/^\d+ of \d+ events shown$/);
  expect(asked.filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([]);
  const data = asked.filter((url) => url.includes('/bundle/')).map((url) => url.split('/').at(-1) ?? '');
  expect(data.toSorted()).toEqual(['manifest.json', shardName].toSorted());
  const withRecharts = async () => (await Promise.all(scripts)).filter((text) => text.includes('recharts'));
  expect(await withRecharts()).toEqual([]);

  release();
  await ledger.reach('subscores', page.getByRole('heading', { name: 'Subscores of Freedom in the World' }));
  expect(await withRecharts()).toHaveLength(1);
});

test('nothing jumps while the page builds up and is scrolled', async ({ ledger, page }) => {
  await page.addInitScript(SHIFT_OBSERVER);
  await ledger.open();
  const shift = () => page.evaluate(() => (window as unknown as { layoutShift: number }).layoutShift);
  expect(await shift()).toBeLessThan(0.1);
  const subscores = page.getByRole('heading', { name: 'Subscores of Freedom in the World' });
  await expect(async () => {
    await page.evaluate(() => window.scrollBy(0, window.innerHeight / 2));
    await expect(subscores).toBeAttached({ timeout: 500 });
  }).toPass();
  expect(await shift()).toBeLessThan(0.1);
});

test(`a mark says under the pointer what it is, and nothing once it has left ${refutes(4, 6)}`, async ({
  ledger,
  page,
}) => {
  await ledger.open();
  const mark = ledger.mark(/^Nations in Transit: Democracy Score 1\.36, edition 2022/);
  const tooltip = page.locator('.tooltip');
  await mark.hover();
  await expect(tooltip).toContainText('Democracy Score: 1.36');
  await expect(tooltip).toContainText('NIT, edition 2022, covers 2021');
  // Its neighbour tells of itself, and of nothing else.
  await ledger.mark(/^Nations in Transit: Democracy Score 1\.32, edition 2020/).hover();
  await expect(tooltip).toHaveCount(1);
  await expect(tooltip).toContainText('NIT, edition 2020, covers 2019');
  // Where the window ends below a mark, it stands above it.
  const lowest = page.locator('.timeline-mark').last();
  await lowest.evaluate((element) => {
    element.scrollIntoView({ block: 'end' });
  });
  await lowest.hover();
  await expect(tooltip).toContainText('events');
  await expect(tooltip).toBeInViewport({ ratio: 1 });
  await ledger.title.hover();
  await expect(tooltip).toHaveCount(0);
  await mark.hover();
  await expect(tooltip).toHaveCount(1);
  await page.mouse.wheel(0, 900);
  await expect(tooltip).toHaveCount(0);
  // All that it said, and more, is read without a pointer.
  await mark.press('Enter');
  await expect(ledger.panel).toContainText('edition 2022, covers 2021');
});

test('the first hover of a visit is answered as quickly as any other', async ({ ledger, page }) => {
  await ledger.open();
  await page.waitForLoadState('networkidle');
  const mark = ledger.mark(/^Nations in Transit: Democracy Score 1\.36, edition 2022/);
  const isAnswered = await mark.evaluate(async (button) => {
    const rest = () => new Promise((resolve) => requestIdleCallback(resolve));
    for (let pause = 0; pause < 3; pause += 1) await rest();
    const { left, top, width, height } = button.getBoundingClientRect();
    const at = { clientX: left + width / 2, clientY: top + height / 2 };
    button.dispatchEvent(new PointerEvent('pointermove', { ...at, bubbles: true, pointerType: 'mouse' }));
    // With the event itself, not in a later frame.
    return document.querySelector('.tooltip') !== null;
  });
  expect(isAnswered).toBe(true);
});
