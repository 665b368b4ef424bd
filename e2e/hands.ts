import { expect, type Locator, type Page } from '@playwright/test';

/** How a reader presses things and gets into fields: with a mouse, a finger or keys alone. */
export interface Hand {
  readonly press: (target: Locator) => Promise<void>;
  /** A cell of a grid, which is one stop of the Tab key and walked with the arrows. */
  readonly pressCell: (grid: Locator, cell: Locator) => Promise<void>;
  readonly write: (field: Locator, text: string) => Promise<void>;
}

const MOST_STOPS = 250;

const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** Goes on with Tab until the target has the focus; the page's order of stops leads to everything. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < MOST_STOPS && !(await hasFocus(target)); stop += 1)
    await page.keyboard.press('Tab');
  await expect(target, 'reached with Tab').toBeFocused();
}

/** Walks from the corner of the grid to the row of the cell, and along it. */
async function walkTo(page: Page, grid: Locator, cell: Locator): Promise<void> {
  await tabTo(page, grid.locator('[tabindex="0"]'));
  await page.keyboard.press('Control+Home');
  const inRow = () =>
    cell.evaluate((element) => element.closest('tr')?.contains(document.activeElement) ?? false);
  for (let step = 0; step < MOST_STOPS && !(await inRow()); step += 1) await page.keyboard.press('ArrowDown');
  for (let step = 0; step < MOST_STOPS && !(await hasFocus(cell)); step += 1)
    await page.keyboard.press('ArrowRight');
  await expect(cell, 'reached with the arrow keys').toBeFocused();
}

function keyboardHand(page: Page): Hand {
  return {
    press: async (target) => {
      await tabTo(page, target);
      const space = (await target.getAttribute('type')) === 'checkbox';
      await page.keyboard.press(space ? 'Space' : 'Enter');
    },
    pressCell: async (grid, cell) => {
      await walkTo(page, grid, cell);
      await page.keyboard.press('Enter');
    },
    write: async (field, text) => {
      await tabTo(page, field);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(text);
    },
  };
}

function pointingHand(page: Page, press: (target: Locator) => Promise<void>): Hand {
  return {
    press,
    pressCell: (_grid, cell) => press(cell),
    write: async (field, text) => {
      await press(field);
      await field.fill('');
      await page.keyboard.type(text);
    },
  };
}

export const HANDS = {
  mouse: (page: Page) => pointingHand(page, (target) => target.click()),
  touch: (page: Page) => pointingHand(page, (target) => target.tap()),
  keyboard: keyboardHand,
} as const;
