import { expect, type Page } from '@playwright/test';

export const SCRIPTS = '**/assets/*.js';

/** Holds answers back until it is called: the page stands as it was prerendered. */
export async function holdBack(page: Page, url: string | RegExp): Promise<() => void> {
  let release = () => undefined as void;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(url, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** The drawing of the build, which cannot be asked yet. */
export const still = (page: Page) => page.getByRole('img', { name: 'Timeline of scores and events' });

export async function openStill(page: Page, search = ''): Promise<void> {
  await page.goto(`/${search}`, { waitUntil: 'commit' });
  await expect(page.getByText('Code under the MIT licence')).toBeAttached();
}
