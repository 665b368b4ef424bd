import { openFresh, type FreshPage } from '../drive/browser.ts';
import { hover, pan, pin, zoom, type Figure } from '../drive/figure-interactions.ts';
import { loaded } from '../drive/measure.ts';
import { marksOfLimit } from '../drive/points.ts';
import { ownKey, workKey, type Side } from '../report/rows.ts';
import { addSample, type Samples } from '../report/samples.ts';
import { APP_FIRST_VIEW } from '../drive/app-page.ts';
import { boxOf, figureOfApp, openApp, type OpenApp, type Size } from './open-app.ts';
import type { Stage } from './stage.ts';

/** For a limit without a page beside it, because the page could not load. */
export const USUAL_SIZE: Size = { width: 960, height: 860 };

/** Of the figure's height. */
const SHARE_SHOWN = 0.6;

const INTERACTIONS = { hover, pin, zoom, pan } as const;

async function addWork(samples: Samples, side: Side, figure: Figure): Promise<void> {
  for (const [name, act] of Object.entries(INTERACTIONS)) {
    const times = await act(figure);
    addSample(samples, workKey(side, name), ...times.map(({ nextPaint }) => nextPaint));
    addSample(samples, ownKey(side, name), ...times.map(({ own }) => own));
  }
}

/**
 * Scrolls until strips and the upper lanes are on the screen, but not so far that what stands below
 * the figure loads: that would be measured, too.
 */
async function showUpperLanes({ page }: FreshPage): Promise<void> {
  const { y, height } = await boxOf(page);
  const below = y + height * SHARE_SHOWN - APP_FIRST_VIEW.height;
  await page.evaluate((pixels) => window.scrollBy(0, Math.max(0, pixels)), below);
}

/** The page as it opens, with nothing below the screen loaded; gives the figure's size, for the limit to be as large. */
export async function measureAppWork({ origin, probe, unpaced, samples }: Stage): Promise<Size> {
  const app = await openApp(unpaced, origin, probe, APP_FIRST_VIEW);
  try {
    await showUpperLanes(app);
    const figure = await figureOfApp(app, 'work');
    await addWork(samples, 'app', figure);
    const { width, height } = await boxOf(app.page);
    return { width: Math.round(width), height: Math.round(height) };
  } finally {
    await app.close();
  }
}

/** Between the strips and the lanes. */
const GRIP_ACROSS = 0.55;
const GRIP_Y = 330;

function figureOfLimit({ page }: FreshPage, { width }: Size): Figure {
  const grip = { x: width * GRIP_ACROSS, y: GRIP_Y };
  return { page, mode: 'work', grip, marks: () => marksOfLimit(page) };
}

type OpenLimit = FreshPage & Pick<OpenApp, 'times'>;

/** The hand-written page on the same data. */
async function openLimit({ origin, probe, unpaced }: Stage, { width, height }: Size): Promise<OpenLimit> {
  const wishes = { height: APP_FIRST_VIEW.height, chart: 'canvas[data-marks]', hands: 'canvas[data-marks]' };
  const fresh = await openFresh(unpaced, probe, wishes);
  try {
    await fresh.page.goto(`${origin}/limit/?width=${width}&height=${height}`);
    return { ...fresh, times: await loaded(fresh.page) };
  } catch (error) {
    await fresh.close();
    throw error;
  }
}

export async function measureLimitWork(stage: Stage, size: Size): Promise<void> {
  const fresh = await openLimit(stage, size);
  try {
    await addWork(stage.samples, 'limit', figureOfLimit(fresh, size));
  } finally {
    await fresh.close();
  }
}

const FIRST_DRAWS = 3;

/**
 * From navigation to chart, page and limit in turn. The first load after a rest is the browser's own start (its
 * processes, fonts and code are read in again) and takes twice as long for either; it is made and thrown away.
 */
export async function measureFirstDraws(stage: Stage): Promise<void> {
  const { origin, probe, unpaced, samples } = stage;
  const warmUp = await openLimit(stage, USUAL_SIZE);
  await warmUp.close();
  for (let draw = 0; draw < FIRST_DRAWS; draw += 1) {
    const app = await openApp(unpaced, origin, probe, APP_FIRST_VIEW);
    const size = await boxOf(app.page);
    await app.close();
    const limit = await openLimit(stage, { width: Math.round(size.width), height: Math.round(size.height) });
    await limit.close();
    for (const [side, { times }] of [
      ['app', app],
      ['limit', limit],
    ] as const)
      addSample(samples, workKey(side, 'first'), times.chartPainted ?? Number.NaN);
  }
}
