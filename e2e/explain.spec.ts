import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility.ts';
import { countEvents, ledger as bundle } from './bundle.ts';
import { expect, test } from './fixtures.ts';

const SENTENCE =
  'The score improved from 0 to 1 because the new administration allowed individuals and small groups ' +
  'to stage public demonstrations, though the overall environment remains restrictive.';

const explanationOf = (page: Page) => page.getByRole('region', { name: /^What changed in Kazakhstan/ });

test('the window 2018–2020 is explained: what moved, why, and what happened', async ({ ledger, page }) => {
  await ledger.open('?v=1&time=2018..2020');
  await ledger.button('Explain these years').click();
  await ledger.expectParameter('explain', '1');
  const explanation = explanationOf(page);
  const heading = explanation.getByRole('heading', { level: 2 });
  await expect(heading).toHaveText('What changed in Kazakhstan, 2018–2020');
  await expect(heading).toBeFocused();

  const e1 = explanation
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: 'E1 Freedom of assembly' }) });
  await expect(e1).toContainText('Editions 2019 to 2021: 0 → 1');
  await expect(e1).toContainText('Edition 2020, covers 2019: up from 0 to 1 since edition 2019.');
  await expect(e1.getByRole('blockquote')).toHaveText(SENTENCE);

  const score = explanation
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: 'DS Democracy Score' }) });
  await expect(score).toContainText('Editions 2019 to 2021: 1.29 (converted) → 1.32');
  await expect(score).toContainText('No bundled report says why.');
  const society = explanation
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: 'CS Civil society' }) });
  await expect(society).toContainText('1.25 (carried, converted) → 1.50 (carried)');

  const summaries = bundle.events.filter(
    ({ summary, when }) =>
      summary && when.start < Date.UTC(2021, 0) / 864e5 && when.end > Date.UTC(2018, 0) / 864e5,
  ).length;
  await expect(explanation).toContainText(
    `${countEvents(2018, 2020) - summaries} events, and ${summaries} totals`,
  );
  await expect(explanation.getByText('told there: FIW E1, FIW 2020').first()).toBeVisible();
  await explanation.getByText(/^Trials \(\d+\)$/).click();
  await expect(explanation.getByRole('button', { name: /Batyrbekov/ }).first()).toBeVisible();
  await expectAccessible(explanation);

  await e1.getByRole('button', { name: /^Edition 2020/ }).click();
  await ledger.expectParameter('score', 'FIW.E1@2020');
});

test('the explanation is copied whole, with its citations', async ({ ledger, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await ledger.open('?v=1&time=2018..2020&explain=1');
  const explanation = explanationOf(page);
  await explanation.getByRole('button', { name: 'Copy with citations' }).click();
  await expect(explanation.getByRole('status')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const number = new RegExp(`“${SENTENCE.replaceAll('.', String.raw`\.`)}” \\[(\\d+)\\]`).exec(copied)?.[1];
  expect(copied).toContain(
    `[${number}] Freedom House, “Freedom in the World 2020: Kazakhstan”, covers 2019.`,
  );
  expect(copied).toContain('Edition 2020, covers 2019: up from 0 to 1 since edition 2019.');
  expect(copied).toContain('(coincides, not causes)');
  expect(copied).toContain('2019 Country Reports on Human Rights Practices: Kazakhstan');
  expect(copied).toContain(page.url());
});

test('by keyboard: opened, closed with Escape, and the focus is back', async ({ ledger, page }) => {
  await ledger.open('?v=1&time=2018..2020');
  await ledger.button('Explain these years').focus();
  await page.keyboard.press('Enter');
  await expect(explanationOf(page).getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(explanationOf(page)).toHaveCount(0);
  await expect(ledger.button('Explain these years')).toBeFocused();
  await ledger.expectParameter('explain', null);
});

test('a shared link explains the same years, and does not pull the focus', async ({ ledger, page }) => {
  await ledger.open('?v=1&time=2013..2014&explain=1');
  await expect(explanationOf(page).getByRole('heading', { level: 2 })).toHaveText(/2013–2014$/);
  await expect(page.locator('body')).toBeFocused();
  await ledger.button('Hide explanation').click();
  await expect(explanationOf(page)).toHaveCount(0);
});

test('editions of six and of seven categories are never compared', async ({ ledger, page }) => {
  await ledger.open('?v=1&time=2002..2006&explain=1');
  const score = explanationOf(page)
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: 'DS Democracy Score' }) });
  await expect(score).toContainText('Not compared: edition 2004 rates six categories, edition 2005 seven.');
  await expect(score).not.toContainText('since edition 2004');
});

for (const { width, colorScheme } of [
  { width: 1440, colorScheme: 'dark' },
  { width: 320, colorScheme: 'light' },
] as const)
  test(`at ${width} px, ${colorScheme}: thin ground is shown, and nothing sticks out`, async ({
    ledger,
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await ledger.open('?v=1&time=2018..2020&explain=1');
    await expect(explanationOf(page)).toBeVisible();
    const density = page.getByRole('region', { name: 'How much evidence there is' });
    await ledger.reach('density', density);
    await expect(density).toContainText(/For \d+ of \d+ changes .*, no bundled report says why\./);
    const table = density.getByRole('table', { name: /^Events by kind/ });
    await expect(table.getByRole('rowheader', { name: 'Elections' })).toBeVisible();
    const cells = await table.getByRole('row').nth(1).getByRole('cell').allInnerTexts();
    const elections = bundle.events.filter(({ kinds, summary }) => kinds[0] === 'election' && !summary);
    expect(Number(cells.at(-1))).toBe(elections.length);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await density.getByRole('button', { name: /^NIT DS 1\.32 → 1\.29/ }).click();
    await ledger.expectParameter('score', 'NIT.DS@2024');
  });
