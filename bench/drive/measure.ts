import type { Page } from '@playwright/test';
import type { InteractionTime, LoadTimes, Mode } from '../probe/probe.ts';
import { PATIENCE_MS } from './browser.ts';
import { within } from './within.ts';

/** Times one input: arms the probe for its event, makes it happen, and waits for the answer. */
export async function measure(
  page: Page,
  type: string,
  mode: Mode,
  act: () => Promise<void>,
): Promise<InteractionTime> {
  await page.evaluate(([event, how]) => window.probe.arm(event, how), [type, mode] as const);
  await act();
  return within(
    page.evaluate(() => window.probe.measured()),
    PATIENCE_MS,
    `the answer to ${type}`,
  );
}

/** When the page was there and could be operated; rejects when it never is. */
export async function loaded(page: Page): Promise<LoadTimes> {
  // Looked at and taken in one step: a moment later the page may be busy again.
  const times = await page.waitForFunction(
    () => {
      const now = window.probe.loadTimes();
      return now.interactive === null ? null : now;
    },
    undefined,
    { polling: 200 },
  );
  const value = await times.jsonValue();
  if (!value) throw new Error('The page never came to rest.');
  return value;
}

export function comeToRest(page: Page): Promise<void> {
  return within(
    page.evaluate(() => window.probe.atRest()),
    PATIENCE_MS,
    'the page to come to rest',
  );
}

/** Ends what one interaction leaves behind, so that the next one does not wait for it. */
export async function tidyUp(page: Page, act: () => Promise<void>): Promise<void> {
  await act();
  await comeToRest(page);
}
