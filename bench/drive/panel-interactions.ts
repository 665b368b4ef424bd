import type { Locator, Page } from '@playwright/test';
import type { InteractionTime } from '../probe/probe.ts';
import { brush, button, kindChips, searchBox } from './app-page.ts';
import { measure, tidyUp } from './measure.ts';
import type { Times } from './figure-interactions.ts';
import type { Point } from './points.ts';

const CHIPS = 2;
const QUERY = 'Zhanaozen';
const BRUSH_STEPS = 4;
const BRUSH_PIXELS = 14;

/** The middle of an element, found before anything is timed: looking it up by its role costs the page time. */
async function middleOf(element: Locator): Promise<Point> {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (!box) throw new Error(`${element.toString()} is not on the page.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Asks for one kind alone, and for all again. */
export async function filter(page: Page): Promise<Times> {
  const all = await middleOf(kindChips(page).first());
  const times: InteractionTime[] = [];
  for (let index = 1; index <= CHIPS; index += 1) {
    for (const { x, y } of [await middleOf(kindChips(page).nth(index)), all]) {
      await page.mouse.move(x, y);
      times.push(await measure(page, 'click', 'latency', () => page.mouse.click(x, y)));
    }
  }
  return times;
}

/** Types a word, letter by letter. */
export async function search(page: Page): Promise<Times> {
  const times: InteractionTime[] = [];
  await searchBox(page).focus();
  for (const letter of QUERY)
    times.push(await measure(page, 'keydown', 'latency', () => page.keyboard.press(letter)));
  await tidyUp(page, () => button(page, 'Clear search').click());
  return times;
}

/** Drags the overview's window, which must not hold the whole period. */
export async function dragBrush(page: Page): Promise<Times> {
  const times: InteractionTime[] = [];
  const { x, y } = await middleOf(brush(page));
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= BRUSH_STEPS; step += 1) {
    const to = x - step * BRUSH_PIXELS;
    times.push(await measure(page, 'pointermove', 'latency', () => page.mouse.move(to, y)));
  }
  await tidyUp(page, () => page.mouse.up());
  return times;
}

export interface ExportTime {
  /** From the click to the file. */
  readonly file: number;
  /** The longest that the page could not answer meanwhile; 0 below 50 ms. */
  readonly longestTask: number;
}

/** Saves the largest picture. */
export async function exportPng(page: Page): Promise<ExportTime> {
  await button(page, 'Export image').click();
  const dialog = page.getByRole('dialog', { name: 'Export image' });
  await dialog.getByRole('radio', { name: '4×' }).check();
  const save = dialog.getByRole('button', { name: 'Save PNG' });
  await save.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => performance.now());
  const download = page.waitForEvent('download');
  const start = performance.now();
  await save.click();
  await (await download).path();
  const file = performance.now() - start;
  const longestTask = await page.evaluate((since) => window.probe.longestTaskSince(since), before);
  await page.keyboard.press('Escape');
  return { file, longestTask };
}
