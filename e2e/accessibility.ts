import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Not one violation of WCAG 2.0 to 2.2, A and AA, nor of axe's best practices, in the present state. */
export async function expectAccessible(page: Page): Promise<void> {
  // The page forbids inline scripts, for tests as well: the source goes in through the debugger.
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async (rules) => {
    const { axe: injected } = window as unknown as { axe: typeof axe };
    const results = await injected.run(document, {
      runOnly: { type: 'tag', values: rules },
      resultTypes: ['violations'],
    });
    return results.violations.map(
      ({ id, help, nodes }) => `${id}: ${help} → ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
    );
  }, RULES);
  expect(violations).toEqual([]);
}

/** The page itself must never scroll sideways; wide things scroll in boxes of their own. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { content, room } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  expect(content, 'width of the page in a window this wide').toBeLessThanOrEqual(room);
}
