import type { Page } from '@playwright/test';
import type { InteractionTime, Mode } from '../probe/probe.ts';
import { comeToRest, measure, tidyUp } from './measure.ts';
import { spread, type Point } from './points.ts';

/** A page with the figure on it: the application's or the hand-written one. */
export interface Figure {
  readonly page: Page;
  readonly mode: Mode;
  /** Where the marks stand now. */
  readonly marks: () => Promise<Point[]>;
  /** A spot of the plot without marks, from which to drag. */
  readonly grip: Point;
}

export type Times = readonly InteractionTime[];

const HOVERS = 8;
const PINS = 4;
const ZOOMS = 4;
const PAN_STEPS = 8;
const PAN_PIXELS = 23;
/** Of the wheel; four make the window half as long. */
const NOTCH = -70;

/** From one mark to the next: each step leaves one and enters another. */
export async function hover({ page, mode, marks }: Figure): Promise<Times> {
  const times: InteractionTime[] = [];
  for (const { x, y } of spread(await marks(), HOVERS))
    times.push(await measure(page, 'pointermove', mode, () => page.mouse.move(x, y)));
  return times;
}

/** Clicks on marks, each while the evidence of the last is open. */
export async function pin({ page, mode, marks }: Figure): Promise<Times> {
  const times: InteractionTime[] = [];
  for (let index = 0; index < PINS; index += 1) {
    const point = spread(await marks(), PINS)[index];
    if (!point) break;
    await tidyUp(page, () => page.mouse.move(point.x, point.y));
    times.push(await measure(page, 'click', mode, () => page.mouse.click(point.x, point.y)));
  }
  await tidyUp(page, () => page.keyboard.press('Escape'));
  return times;
}

/**
 * Notches of the wheel with Ctrl, towards the middle of the plot, each from rest: while a page still draws, the
 * driver holds the next notch back for a frame or two before it hands it to the browser, and that is no time of
 * the page's.
 */
export async function zoom({ page, mode, grip }: Figure): Promise<Times> {
  const times: InteractionTime[] = [];
  await tidyUp(page, () => page.mouse.move(grip.x, grip.y));
  await page.keyboard.down('Control');
  for (let step = 0; step < ZOOMS; step += 1) {
    await comeToRest(page);
    times.push(await measure(page, 'wheel', mode, () => page.mouse.wheel(0, NOTCH)));
  }
  await tidyUp(page, () => page.keyboard.up('Control'));
  return times;
}

/** Steps of one drag, in a window half as long as the period, which `zoom` has made. */
export async function pan({ page, mode, grip }: Figure): Promise<Times> {
  const times: InteractionTime[] = [];
  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  // The first steps only make the press a drag.
  await page.mouse.move(grip.x - 4, grip.y);
  await page.mouse.move(grip.x - 8, grip.y);
  for (let step = 1; step <= PAN_STEPS; step += 1) {
    const x = grip.x - 8 - step * PAN_PIXELS;
    times.push(await measure(page, 'pointermove', mode, () => page.mouse.move(x, grip.y)));
  }
  await tidyUp(page, () => page.mouse.up());
  return times;
}
