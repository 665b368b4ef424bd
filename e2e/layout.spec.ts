import type { Page } from '@playwright/test';
import { contrast } from '../src/testing/colour.ts';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility.ts';
import { ALL_EVENTS, countEvents, DEFAULT_YEARS } from './bundle.ts';
import { expect, test } from './fixtures.ts';
import { refutes } from '../src/testing/complaints.ts';

const VIEWS = {
  'the default view': '',
  'an event, the table and a filter':
    '?v=1&time=2019..2019&kinds=trial&event=2019-09-24-batyrbekov-sentenced&table=1',
};

const SIZES = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 360, height: 740 },
  { width: 320, height: 640 },
];

/** The dark page has the same boxes in other colours: one size of it is enough. */
const DARK_SIZES = SIZES.filter(({ width }) => width === 1440);

for (const colorScheme of ['light', 'dark'] as const)
  for (const size of colorScheme === 'light' ? SIZES : DARK_SIZES)
    for (const [name, search] of Object.entries(VIEWS))
      test(`at ${size.width} px, ${colorScheme}, ${name}: nothing sticks out, axe finds nothing`, async ({
        ledger,
        page,
      }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize(size);
        await ledger.open(search);
        // The parts below are the same in every view, and much to look through.
        if (search === '') await ledger.scrollThrough();
        await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
        await expectNoSidewaysScroll(page);
        await expectAccessible(page);
      });

test('at 320 px, the width that 400 % of 1280 px leaves, everything is still there', async ({
  ledger,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await ledger.open('?v=1&kinds=protest&time=2019..2019');
  await ledger.filterOpener.click();
  await ledger.chip('Arrests').click();
  await ledger.button(/^Show \d+ events$/).click();
  await ledger.mark(/^Freedom in the World: Total 23/).click();
  await expect(ledger.panelTitle).toHaveText('Freedom in the World total');
  await ledger.button('Close').click();
  await expectNoSidewaysScroll(page);
});

test(`the table twin tells as many events and scores as the timeline ${refutes(19)}`, async ({
  ledger,
  page,
}) => {
  await ledger.open();
  const rowsOf = (name: string | RegExp) =>
    page
      .getByRole('table', { name })
      .getByRole('row')
      .filter({ has: page.getByRole('cell') });
  await ledger.button('Show as table').click();
  const shown = countEvents(...DEFAULT_YEARS);
  await expect(ledger.result).toHaveText(`${shown} of ${ALL_EVENTS} events shown`);
  await expect(rowsOf(`Events (${shown})`)).toHaveCount(shown);
  await expect(rowsOf('Scores')).toHaveCount(47);
  await ledger.expectParameter('table', '1');

  await ledger.chip('Protests').click();
  await ledger.setTime('2019', '2019');
  const protests = countEvents(2019, 2019, { kind: 'protest' });
  await expect(rowsOf(`Events (${protests})`)).toHaveCount(protests);
  await expect(rowsOf('Scores')).toHaveCount(2);
  await ledger.button('Hide table').click();
  await expect(page.getByRole('table', { name: /^Events/ })).toHaveCount(0);
});

test('the subscores come when they are scrolled to, and open their evidence', async ({ ledger, page }) => {
  await ledger.open();
  const heading = page.getByRole('heading', { name: 'Subscores of Freedom in the World' });
  await expect(heading).toHaveCount(0);
  await ledger.reach('subscores', heading);
  await expect(page.getByRole('img', { name: /^Lines over the years covered 2005 to 2024/ })).toBeAttached();
  await page.getByRole('button', { name: /^E Associational and organisational rights \d/ }).click();
  await expect(ledger.panelTitle).toHaveText('Associational and organisational rights');
  await page.getByRole('radio', { name: 'Freedom in the World, points' }).check();
  await page.getByText('The subscores as a table', { exact: true }).click();
  await page.getByRole('button', { name: 'Rule of law, 2019: 4' }).click();
  await ledger.expectParameter('score', 'FIW.F@2020');
  await expectAccessible(page.getByRole('region', { name: 'Subscores of Freedom in the World' }));
});

test('the theme of the reader outlives a reload and stays out of the link', async ({ ledger, page }) => {
  await ledger.open();
  const theme = page.getByRole('group', { name: 'Theme' });
  await theme.getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(theme.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(ledger.searchOf()).toBe('');
});

test(`paper gets the timeline and the whole evidence ${refutes(22)}`, async ({ ledger, page }) => {
  await ledger.open('?v=1&time=2019..2019&event=2019-09-24-batyrbekov-sentenced');
  // A4 upright without its margins, at 96 px an inch.
  await page.setViewportSize({ width: 718, height: 1047 });
  await page.emulateMedia({ media: 'print' });
  await expect(ledger.timeline).toBeVisible();
  await expect(ledger.button('Export image')).toBeHidden();
  await expect(ledger.search).toBeHidden();
  const overhang = await ledger.timeline.evaluate(
    (svg) => svg.getBoundingClientRect().right - document.documentElement.clientWidth,
  );
  expect(overhang).toBeLessThanOrEqual(0);
  await expectNoSidewaysScroll(page);
  await expect(ledger.panelTitle).toBeVisible();
  const clipped = await ledger.panel.evaluate((panel) => ({
    hidden: panel.scrollHeight - panel.clientHeight,
    position: getComputedStyle(panel).position,
  }));
  expect(clipped).toEqual({ hidden: 0, position: 'static' });
  await expect(ledger.panel.getByRole('article')).toHaveCount(2);
});

test('who wants less motion gets none', async ({ ledger, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await ledger.open('?v=1&event=2019-06-election-protests');
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        const lasts = transitionDuration.split(',').some((duration) => parseFloat(duration) > 0);
        return lasts || animationName !== 'none' || scrollBehavior === 'smooth';
      })
      .map((element) => element.outerHTML.slice(0, 100)),
  );
  expect(moving).toEqual([]);
});

/** What must be seen on any ground, and the property that draws it. */
const DRAWN = {
  '.timeline path[stroke="var(--score-line)"]': 'stroke',
  '.timeline g[aria-hidden] path[fill^="var(--hue"]': 'fill',
  '.overview path[stroke="var(--score-line)"]': 'stroke',
  '.kind-chips svg path': 'fill',
  '.chip[aria-pressed="true"]': 'outline-color',
  '.segmented-option input:checked + span': 'color',
  '.result mark': 'color',
  '.timeline-mark:focus-visible': 'stroke',
} as const;

/** From the least free to the freest. */
const SHADES = Object.fromEntries(
  [0, 1, 2, 3, 4].map((value) => [`.heatmap-swatch[data-shade="${value}"]`, 'color']),
);

interface Painted {
  readonly part: string;
  readonly colour: string;
  readonly ground: string;
}

/** The first of each of these parts: its colour, and that of the ground under it. */
function painted(page: Page, drawn: Readonly<Record<string, string>>): Promise<readonly Painted[]> {
  return page.evaluate((parts) => {
    const hex = (colour: string) => {
      // A mixed colour has shares, any other has channels.
      const full = colour.startsWith('color(') ? 255 : 1;
      const channels = (colour.match(/[\d.]+/g) ?? [])
        .slice(0, 3)
        .map((each) => Math.round(Number(each) * full));
      return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
    };
    const groundOf = (element: Element): string => {
      const own = getComputedStyle(element).backgroundColor;
      return own === 'rgba(0, 0, 0, 0)' && element.parentElement ? groundOf(element.parentElement) : own;
    };
    return Object.entries(parts).flatMap(([part, property]) => {
      const [element] = document.querySelectorAll(part);
      if (!element) throw new Error(`Nothing is ${part}`);
      const colour = hex(getComputedStyle(element).getPropertyValue(property));
      return [{ part, colour, ground: hex(groundOf(element)) }];
    });
  }, drawn);
}

test('forced colours draw everything in the reader’s own, whatever the theme', async ({ ledger, page }) => {
  await ledger.open('?v=1&q=Tokayev&kinds=protest~trial');
  await page.getByRole('group', { name: 'Theme' }).getByRole('radio', { name: 'Light' }).check();
  await expect(page.locator('.result mark').first()).toBeVisible();
  await ledger.marks.last().focus();
  await page.keyboard.press('ArrowLeft');
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    const faint = (await painted(page, DRAWN)).filter(({ colour, ground }) => contrast(colour, ground) < 3);
    expect(faint, colorScheme).toEqual([]);
  }
  await ledger.reach('heat map', page.getByRole('grid'));
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    const steps = await painted(page, SHADES);
    expect(new Set(steps.map(({ ground }) => ground)).size, 'five shades').toBe(5);
    const faint = steps.filter(({ colour, ground }) => contrast(colour, ground) < 4.5);
    expect(faint, `values on their shades, ${colorScheme}`).toEqual([]);
  }
});
