import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Locator, type Page } from '@playwright/test';
import type axe from 'axe-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The page forbids inline scripts, for tests as well: the source goes in through the debugger. */
async function injectAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
}

/**
 * Not one violation of WCAG 2.0 to 2.2, A and AA, nor of axe's best practices, in the present state:
 * of the whole page, or of the part that alone has changed since the whole was looked through.
 */
export async function expectAccessible(scope: Page | Locator): Promise<void> {
  const part = 'keyboard' in scope ? scope.locator(':root') : scope;
  await injectAxe(part.page());
  const violations = await part.evaluate(async (element, rules) => {
    const { axe: injected } = window as unknown as { axe: typeof axe };
    const results = await injected.run(element === document.documentElement ? document : element, {
      runOnly: { type: 'tag', values: rules },
      resultTypes: ['violations'],
    });
    return results.violations.map(
      ({ id, help, nodes }) => `${id}: ${help} → ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
    );
  }, RULES);
  expect(violations).toEqual([]);
}

/** No word runs out of its cell, over what stands beside it. */
export async function expectWordsInside(cells: Locator): Promise<void> {
  const seen = await cells.evaluateAll((all) =>
    all.map(({ textContent, scrollWidth, clientWidth }) => ({ textContent, out: scrollWidth - clientWidth })),
  );
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.filter(({ out }) => out > 0)).toEqual([]);
}

/**
 * The page itself must never scroll sideways; wide things scroll in boxes of their own. A page whose window
 * has just changed lays its figures out anew with the next frames, so this looks until they have followed.
 */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const beyond = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(beyond, 'how far the page reaches beyond its window').toBeLessThanOrEqual(0);
}
