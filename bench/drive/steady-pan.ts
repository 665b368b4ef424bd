import type { CDPSession, Page } from '@playwright/test';
import { setTimeout as wait } from 'node:timers/promises';
import { tidyUp } from './measure.ts';
import type { Point } from './points.ts';

/** More often than the screen shows a frame, as a mouse reports. */
const REPORT_MS = 8;
const LASTS_MS = 3000;
const PIXELS_PER_REPORT = 6;
/** There and back, so far. */
const REACH = 180;

const distanceAt = (pixels: number): number => REACH - Math.abs(REACH - (pixels % (2 * REACH)));

/**
 * Drags the plot there and back without a pause, and gives the milliseconds from each frame to the next. The moves are
 * sent by the clock, not when the page has answered the last: a page that is late must not slow the hand down.
 */
export async function panSteadily(
  page: Page,
  devtools: CDPSession,
  { x, y }: Point,
): Promise<readonly number[]> {
  const sent: Promise<unknown>[] = [];
  await page.mouse.move(x, y);
  await page.mouse.down();
  // The first steps only make the press a drag.
  await page.mouse.move(x - 8, y, { steps: 2 });
  await page.evaluate(() => window.probe.watchMovedFrames());
  const begun = performance.now();
  for (let step = 1; performance.now() - begun < LASTS_MS; step += 1) {
    const to = x - 8 - distanceAt(step * PIXELS_PER_REPORT);
    sent.push(
      devtools.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: to, y, button: 'left', buttons: 1 }),
    );
    await wait(Math.max(0, begun + step * REPORT_MS - performance.now()));
  }
  const gaps = await page.evaluate(() => window.probe.movedFrames());
  await Promise.all(sent);
  await tidyUp(page, () => page.mouse.up());
  return gaps;
}
