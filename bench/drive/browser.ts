import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/chromium.ts';
import { watchNetwork, type Network } from './network.ts';

/** `paced`: frames as a screen shows them. `unpaced`: each as soon as the last is done, so that waiting costs nothing. */
export type Pace = 'paced' | 'unpaced';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launch(pace: Pace): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: pace === 'paced' ? ARGUMENTS : [...ARGUMENTS, '--disable-frame-rate-limit'],
  });
}

/** A page with an empty cache, and the probe in it. */
export interface FreshPage {
  readonly page: Page;
  readonly devtools: CDPSession;
  readonly network: Network;
  readonly close: () => Promise<void>;
}

export interface PageWishes {
  readonly height: number;
  /** What is on screen once the chart is, and once it can be operated. */
  readonly chart: string;
  readonly hands: string;
}

/** So long may anything of a page take before it counts as failed. */
export const PATIENCE_MS = 120_000;

async function prepare(context: BrowserContext, probe: string, wishes: PageWishes): Promise<Page> {
  await context.addInitScript({ path: probe });
  await context.addInitScript(
    `window.probe.watchFor(${JSON.stringify(wishes.chart)}, ${JSON.stringify(wishes.hands)});`,
  );
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  page.setDefaultNavigationTimeout(PATIENCE_MS);
  return page;
}

export async function openFresh(browser: Browser, probe: string, wishes: PageWishes): Promise<FreshPage> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: wishes.height },
    locale: 'en-GB',
    timezoneId: 'UTC',
    acceptDownloads: true,
  });
  const page = await prepare(context, probe, wishes);
  const network = watchNetwork(page);
  const devtools = await context.newCDPSession(page);
  return { page, devtools, network, close: () => context.close() };
}
