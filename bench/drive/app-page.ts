import type { Locator, Page } from '@playwright/test';
import type { PageWishes } from './browser.ts';

/** The application as the benchmark finds its parts; by roles and names, as its readers do. */
export const APP: PageWishes = {
  // So high that no interaction has to scroll first.
  height: 1600,
  chart: 'svg.timeline, canvas.timeline',
  hands: '.timeline [data-mark]',
};

/** The height of a common screen: what is below it loads when it is scrolled to. */
export const APP_FIRST_VIEW: PageWishes = { ...APP, height: 900 };

export const kindChips = (page: Page): Locator =>
  page.getByRole('group', { name: 'Kinds of events' }).getByRole('button');

export const searchBox = (page: Page): Locator =>
  page.getByRole('searchbox', { name: 'Search titles and quotations' });

export const brush = (page: Page): Locator => page.getByRole('slider', { name: 'Days shown', exact: true });

export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

export const timeline = (page: Page): Locator => page.locator('.timeline').first();

/** What the page says where it could not load its data. */
export async function failureText(page: Page): Promise<string | null> {
  const alert = page.getByRole('alert').first();
  return (await alert.isVisible()) ? (await alert.innerText()).replaceAll(/\s+/g, ' ').slice(0, 300) : null;
}
