import type { Browser, Page } from '@playwright/test';
import { APP, failureText, timeline } from '../drive/app-page.ts';
import { openFresh, PATIENCE_MS, type FreshPage, type PageWishes } from '../drive/browser.ts';
import type { Figure } from '../drive/figure-interactions.ts';
import { loaded } from '../drive/measure.ts';
import { marksOfApp, type Point } from '../drive/points.ts';
import { within } from '../drive/within.ts';
import type { LoadTimes, Mode } from '../probe/probe.ts';

/** Of the figure, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface OpenApp extends FreshPage {
  readonly times: LoadTimes;
}

/** Opens the application without any slowing and waits until it can be operated. */
export async function openApp(
  browser: Browser,
  origin: string,
  probe: string,
  wishes: PageWishes = APP,
): Promise<OpenApp> {
  const fresh = await openFresh(browser, probe, wishes);
  try {
    await fresh.page.goto(`${origin}/`);
    await loaded(fresh.page);
    await within(fresh.network.silent(), PATIENCE_MS, 'the end of all requests');
    // Once more: what comes after the first view is read now, and would disturb the first interactions.
    const times = await loaded(fresh.page);
    return { ...fresh, times };
  } catch (error) {
    const said = await failureText(fresh.page).catch(() => null);
    await fresh.close();
    throw said === null ? error : new Error(`the page says: ${said}`, { cause: error });
  }
}

/** Between the rows of scores and the lanes, where no mark stands. */
const GRIP = { across: 0.55, down: 0.31 };

export async function boxOf(page: Page): Promise<Size & Point> {
  const box = await timeline(page).boundingBox();
  if (!box) throw new Error('The timeline is not on the page.');
  return box;
}

export async function figureOfApp({ page }: FreshPage, mode: Mode): Promise<Figure> {
  const box = await boxOf(page);
  const grip = { x: box.x + box.width * GRIP.across, y: box.y + box.height * GRIP.down };
  return { page, mode, grip, marks: () => marksOfApp(page) };
}
