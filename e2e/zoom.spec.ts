import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { ALL_EVENTS, countEvents } from './bundle.ts';
import { expect, test } from './fixtures.ts';
import { WHOLE_PERIOD, type LedgerPage } from './ledger-page.ts';
import { refutes } from '../src/testing/complaints.ts';

const YEAR_2019 = /^1 January\s–\s31 December 2019$/;

/** A point of the plot, as shares of the timeline's width and height. */
async function pointOf(ledger: LedgerPage, across: number, down: number) {
  await ledger.timeline.scrollIntoViewIfNeeded();
  const box = await ledger.timeline.boundingBox();
  if (!box) throw new Error('The timeline is not on the page.');
  return { x: box.x + box.width * across, y: box.y + box.height * down };
}

/** Presses between two lanes of the lower half, where no mark stands, and moves sideways. */
async function dragStart(page: Page, ledger: LedgerPage, by: number): Promise<void> {
  const { x, y } = await pointOf(ledger, 0.5, 0.31);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by, y, { steps: 8 });
}

/** Writes down when the canvas over the figure comes and goes. */
async function notePixels(page: Page): Promise<void> {
  const canvas = page.locator('canvas.timeline-layer');
  await expect(canvas).toBeAttached();
  await canvas.evaluate((element: HTMLCanvasElement) => {
    const seen: string[] = [];
    new MutationObserver(() => {
      seen.push(element.hidden ? 'hidden' : 'shown');
      document.body.dataset['pixels'] = seen.join(' ');
    }).observe(element, { attributeFilter: ['hidden'] });
  });
}

async function expect2019(ledger: LedgerPage): Promise<void> {
  await ledger.expectParameter('time', '2019..2019');
  await expect(ledger.slider('Days shown')).toHaveAttribute('aria-valuetext', YEAR_2019);
  await expect(ledger.result).toHaveText(`${countEvents(2019, 2019)} of ${ALL_EVENTS} events shown`);
}

/** From 2019 to another window: the address is written after a paint, and Back knows only what it has been. */
async function addressFollows(page: Page): Promise<void> {
  await expect.poll(() => new URL(page.url()).searchParams.get('time')).not.toBe('2019..2019');
}

test('the time fields zoom to 2019, and the link holds it', async ({ ledger, page }) => {
  await ledger.open();
  await ledger.setTime('2019', '2019');
  await expect2019(ledger);
  await expect(ledger.row('Nations in Transit: Democracy Score').getByRole('button')).toHaveCount(1);
  await expect(ledger.mark(/^Freedom in the World: Total 23, edition 2020, covers 2019/)).toHaveCount(1);
  await page.reload();
  await expect2019(ledger);
});

test('the sliders of the overview zoom to 2019 by keyboard', async ({ ledger, page }) => {
  await ledger.open();
  await ledger.slider('First day shown').focus();
  for (let year = 2000; year < 2019; year += 1) await page.keyboard.press('PageUp');
  await expect(ledger.slider('First day shown')).toHaveAttribute('aria-valuetext', '1 January 2019');
  await ledger.slider('Last day shown').focus();
  for (let year = 2024; year > 2019; year -= 1) await page.keyboard.press('PageDown');
  await expect2019(ledger);

  await ledger.slider('Days shown').focus();
  await page.keyboard.press('ArrowRight');
  await ledger.expectParameter('time', '2019-02..2020-01');
  await page.goBack();
  await expect2019(ledger);
});

test('plus, minus and zero zoom around the focused mark', async ({ ledger, page }) => {
  await ledger.open();
  const mark = ledger.mark(/^Nations in Transit: Democracy Score 1\.32, edition 2020/);
  await mark.focus();
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('+');
  await expect(ledger.row('Nations in Transit: Democracy Score').getByRole('button')).toHaveCount(5);
  await expect(mark).toBeFocused();
  const zoomed = await ledger.days();
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(() => ledger.days()).not.toBe(zoomed);
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => ledger.days()).toBe(zoomed);
  await page.keyboard.press('-');
  await expect.poll(() => ledger.days()).not.toBe(zoomed);
  await page.keyboard.press('0');
  await expect.poll(() => ledger.days()).toMatch(WHOLE_PERIOD);
  await expect(ledger.row('Nations in Transit: Democracy Score').getByRole('button')).toHaveCount(24);
});

test('Ctrl and the wheel zoom, Shift and the wheel pan, the wheel alone scrolls', async ({
  ledger,
  page,
}) => {
  await ledger.open();
  const { x, y } = await pointOf(ledger, 0.76, 0.31);
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -500);
  await page.keyboard.up('Control');
  await expect.poll(() => new URL(page.url()).searchParams.get('time')).toMatch(/^20\d\d-.*\.\.20\d\d-/);
  const zoomed = await ledger.days();
  const written = new URL(page.url()).searchParams.get('time') ?? '';
  await page.keyboard.down('Shift');
  await page.mouse.wheel(0, 120);
  await page.keyboard.up('Shift');
  await expect.poll(() => ledger.days()).not.toBe(zoomed);
  // The wheel has come to rest when the address tells whole days.
  await expect.poll(() => new URL(page.url()).searchParams.get('time')).not.toBe(written);

  const panned = await ledger.days();
  const scrolled = await page.evaluate(() => window.scrollY);
  await page.mouse.wheel(0, 150);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(scrolled);
  expect(await ledger.days()).toBe(panned);
});

test(`Back after a drag returns to the view before the drag ${refutes(16)}`, async ({ ledger, page }) => {
  await ledger.open();
  await ledger.setTime('2019', '2019');
  await expect2019(ledger);
  await notePixels(page);
  await dragStart(page, ledger, 160);
  // The address follows even while the button is down: Back must not lead there.
  await expect.poll(() => new URL(page.url()).searchParams.get('time')).toMatch(/^2018-/);
  const { x, y } = await pointOf(ledger, 0.5, 0.31);
  await page.mouse.move(x + 320, y, { steps: 4 });
  await expect(ledger.timeline).toHaveCSS('cursor', 'grabbing');
  await page.mouse.up();
  await expect(ledger.timeline).toHaveCSS('cursor', 'grab');
  // Under the hand the figure was drawn in pixels; now the page shows it itself.
  await expect
    .poll(() => page.evaluate(() => document.body.dataset['pixels']))
    .toMatch(/^(shown hidden ?)+$/);
  await expect.poll(() => ledger.days()).toMatch(/2018\s–\s.*2019$/);
  const dragged = await ledger.days();
  await expect(ledger.panelTitle).toHaveText('Every mark has a source');

  await page.goBack();
  await expect2019(ledger);
  await page.goForward();
  await expect.poll(() => ledger.days()).toBe(dragged);
});

test('the brush is dragged, and a press beside it brings it there', async ({ ledger, page }) => {
  await ledger.open();
  await ledger.setTime('2019', '2019');
  await ledger.overview.scrollIntoViewIfNeeded();
  const box = await ledger.slider('Days shown').boundingBox();
  if (!box) throw new Error('The brush is not on the page.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 120, y, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => ledger.days()).toMatch(/201[3-7]$/);
  await addressFollows(page);
  await page.goBack();
  await expect2019(ledger);
  await page.mouse.click(x - 300, y);
  await expect.poll(() => ledger.days()).toMatch(/20(0\d|1[01])$/);
  await addressFollows(page);
  await page.goBack();
  await expect2019(ledger);
});

test('the buttons zoom, and lead back to the whole period', async ({ ledger }) => {
  await ledger.open();
  await expect(ledger.button('Whole period')).toBeDisabled();
  await ledger.button('Zoom in').click();
  await expect.poll(() => ledger.days()).toMatch(/^[23] April 2006\s–\s/);
  await ledger.button('Zoom in').click();
  await ledger.button('Zoom out').click();
  await expect.poll(() => ledger.days()).toMatch(/^[23] April 2006\s–\s/);
  await ledger.button('Whole period').click();
  await expect.poll(() => ledger.days()).toMatch(WHOLE_PERIOD);
  await expect.poll(() => ledger.searchOf()).toBe('');
});

/** Shares of a drawing's pixels whose brightness differs clearly, where `a` and `b` are pictures of the same size. */
function shareThatDiffers(a: PNG, b: PNG): number {
  const brightness = ({ data }: PNG, at: number) =>
    ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3;
  let count = 0;
  for (let at = 0; at < a.data.length; at += 4)
    if (Math.abs(brightness(a, at) - brightness(b, at)) > 64) count += 1;
  return (count * 4) / a.data.length;
}

const motionCanvas = (page: Page) => page.locator('.timeline-stack > canvas').last();

interface Notch {
  /** Right after the wheel, before anything else could happen. */
  readonly atOnce: string;
  /** When the page has followed. */
  readonly atLast: string;
}

type Wheel = Pick<WheelEventInit, 'ctrlKey' | 'deltaX' | 'deltaY'>;
/** So far that no picture can be moved there, nor one of a rehearsal: this step is painted on the slowest machine, too. */
const FAR_ZOOM: Wheel = { ctrlKey: true, deltaY: -400 };

/** One notch of the wheel at a point of the page, and what the canvas over the figure shows until it goes. */
function turnWheel(ledger: LedgerPage, wheel: Wheel, at: { readonly x: number; readonly y: number }) {
  const notch = { ...wheel, clientX: at.x, clientY: at.y, bubbles: true, cancelable: true };
  return ledger.timeline.evaluate((figure, init) => {
    const canvas = [...document.querySelectorAll<HTMLCanvasElement>('.timeline-stack > canvas')].at(-1);
    if (!canvas) throw new Error('There is no canvas.');
    const picture = () => canvas.toDataURL().split(',')[1] ?? '';
    figure.dispatchEvent(new WheelEvent('wheel', init));
    if (canvas.hidden) throw new Error('The wheel was not answered at once.');
    const atOnce = picture();
    return new Promise<Notch>((resolve) => {
      new MutationObserver(() => canvas.hidden && resolve({ atOnce, atLast: picture() })).observe(canvas, {
        attributeFilter: ['hidden'],
      });
    });
  }, notch);
}

const decoded = (pixels: string) => PNG.sync.read(Buffer.from(pixels, 'base64'));

async function figureNow(page: Page): Promise<PNG> {
  return PNG.sync.read(await page.locator('.timeline-stack').screenshot());
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`what a hand moves looks as it does at rest, ${colorScheme}`, async ({ ledger, page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 1440, height: 1400 });
    await ledger.open();
    await expect(motionCanvas(page)).toBeAttached();
    const grip = await pointOf(ledger, 0.5, 0.31);
    await page.mouse.move(grip.x, grip.y);
    const before = await figureNow(page);
    const moving = decoded((await turnWheel(ledger, FAR_ZOOM, grip)).atOnce);
    const resting = await figureNow(page);
    expect([moving.width, moving.height]).toEqual([resting.width, resting.height]);
    // Letters fall otherwise between the pixels of a canvas; whatever is missing or elsewhere is much more.
    expect(shareThatDiffers(moving, resting)).toBeLessThan(0.01);
    expect(shareThatDiffers(before, resting)).toBeGreaterThan(0.02);
  });

test('on a slow machine the picture goes with the hand, and the true figure follows', async ({
  ledger,
  page,
}) => {
  // Letters that take their time.
  await page.addInitScript(() => {
    const pen = CanvasRenderingContext2D.prototype;
    const align = Object.getOwnPropertyDescriptor(pen, 'textAlign');
    if (!align) throw new Error('Letters are set otherwise.');
    Object.defineProperty(pen, 'textAlign', {
      ...align,
      set(value) {
        for (const until = performance.now() + 1; performance.now() < until;);
        align.set?.call(this, value);
      },
    });
  });
  await page.setViewportSize({ width: 1440, height: 1400 });
  await ledger.open();
  await expect(motionCanvas(page)).toBeAttached();
  const grip = await pointOf(ledger, 0.5, 0.31);
  await page.mouse.move(grip.x, grip.y);
  // To be moved, a figure must have been painted, and slowly.
  await turnWheel(ledger, FAR_ZOOM, grip);
  const before = await figureNow(page);
  const { atOnce, atLast } = await turnWheel(ledger, { deltaX: 60 }, grip);
  const resting = await figureNow(page);
  const [moved, painted] = [decoded(atOnce), decoded(atLast)];
  expect(shareThatDiffers(painted, resting)).toBeLessThan(0.01);
  // Something is missing, where the picture ended; but what is there stands where it belongs.
  expect(shareThatDiffers(moved, painted)).toBeGreaterThan(0.001);
  expect(shareThatDiffers(moved, resting)).toBeLessThan(shareThatDiffers(before, resting) * 0.75);
});
