import type { Locator, Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility.ts';
import { eventTitle, ledger as bundle } from './bundle.ts';
import { expect, test } from './fixtures.ts';
import type { LedgerPage } from './ledger-page.ts';

/** The ways into the evidence, each from the bare page: once without a pointer, once with a finger on a phone. */

const MOST_STOPS = 250;

/** How a reader presses things and gets into fields. */
interface Hand {
  readonly press: (target: Locator) => Promise<void>;
  readonly write: (field: Locator, text: string) => Promise<void>;
}

const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** Goes on with Tab until the target has the focus; the page's order of stops leads to everything. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < MOST_STOPS && !(await hasFocus(target)); stop += 1)
    await page.keyboard.press('Tab');
  await expect(target, 'reached with Tab').toBeFocused();
}

function keyboardHand(page: Page): Hand {
  return {
    press: async (target) => {
      await tabTo(page, target);
      const space = (await target.getAttribute('type')) === 'checkbox';
      await page.keyboard.press(space ? 'Space' : 'Enter');
    },
    write: async (field, text) => {
      await tabTo(page, field);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(text);
    },
  };
}

function fingerHand(page: Page): Hand {
  return {
    press: (target) => target.tap(),
    write: async (field, text) => {
      await field.tap();
      await field.fill('');
      await page.keyboard.type(text);
    },
  };
}

const results = (page: Page) => page.getByRole('region', { name: 'Search results' });

async function openYears(ledger: LedgerPage, hand: Hand, from: string, to: string): Promise<void> {
  await hand.press(ledger.button(/^Time and sources/));
  await hand.write(ledger.page.getByRole('textbox', { name: 'From' }), from);
  await hand.write(ledger.page.getByRole('textbox', { name: 'To' }), to);
  await hand.press(ledger.button('Apply'));
  await ledger.expectParameter('time', `${from}..${to}`);
}

const HANDS = [
  { way: 'by keyboard', width: 1440, height: 900, hasTouch: false, handOf: keyboardHand },
  { way: 'with a finger on a phone', width: 360, height: 640, hasTouch: true, handOf: fingerHand },
] as const;

for (const { way, width, height, hasTouch, handOf } of HANDS)
  test.describe(way, () => {
    test.use({ viewport: { width, height }, hasTouch, isMobile: hasTouch });
    // Hundreds of stops, one key each.
    test.slow(!hasTouch);

    test.afterEach(async ({ page }) => {
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    });

    test('Batyrbekov: from his sentence to the disagreement over it', async ({ ledger, page }) => {
      const hand = handOf(page);
      const title = eventTitle('2019-09-24-batyrbekov-sentenced');
      const question = 'How long was Batyrbekov’s prison sentence?';
      await ledger.open();
      await hand.write(ledger.search, 'Batyrbekov');
      await hand.press(results(page).getByRole('button').filter({ hasText: title }));
      await expect(ledger.panelTitle).toHaveText(title);
      await hand.press(ledger.button(`${question} Contradiction`));
      const record = ledger.panel.getByRole('region', { name: question });
      await expect(record.getByRole('blockquote').filter({ hasText: '27 months' })).toBeVisible();
      await expect(
        record.getByRole('blockquote').filter({ hasText: 'two years and 10 months' }),
      ).toBeVisible();
    });

    test('what changed from 2018 to 2020, and what the reports say about it', async ({ ledger, page }) => {
      const hand = handOf(page);
      await ledger.open();
      await openYears(ledger, hand, '2018', '2020');
      await hand.press(ledger.button('Explain these years'));
      const explanation = page.getByRole('region', { name: 'What changed in Kazakhstan, 2018–2020' });
      await expect(explanation).toBeVisible();
      await expect(explanation.getByRole('blockquote').first()).toBeVisible();
    });

    test('why Local Democratic Governance rose in edition 2022', async ({ ledger, page }) => {
      const hand = handOf(page);
      await ledger.open();
      await openYears(ledger, hand, '2021', '2021');
      await hand.press(ledger.mark(/^Nations in Transit: Democracy Score 1\.36, edition 2022/));
      await hand.press(ledger.panel.getByRole('button', { name: /^LDG / }));
      await ledger.expectParameter('score', 'NIT.LDG@2022');
      await expect(ledger.panel.getByText('Rose from 1.50 to 1.75')).toBeVisible();
      await expect(ledger.panel.getByRole('blockquote').first()).toContainText(
        'Local Democratic Governance rating improved from 1.50 to 1.75',
      );
    });

    test('what stands without the State Department', async ({ ledger, page }) => {
      const hand = handOf(page);
      await ledger.open();
      await hand.press(ledger.button(/^Time and sources/));
      await hand.press(page.getByRole('checkbox', { name: 'U.S. State Department 2019' }));
      const support = page.getByRole('region', { name: 'Without U.S. State Department 2019' });
      await hand.press(support.getByText(/^\d+ events? vanish/));
      const alone = bundle.events.filter(({ sources }) =>
        sources.every((source) => source === 'usdos-2019-kaz'),
      );
      await expect(support.getByRole('listitem')).toHaveCount(alone.length);
    });

    test('"Zhanaozen" is found in every text, and the words are marked', async ({ ledger, page }) => {
      const hand = handOf(page);
      await ledger.open();
      await hand.write(ledger.search, 'Zhanaozen');
      await expect(results(page).getByText(/^\d+ events: /)).toBeVisible();
      await expect(results(page).locator('mark').first()).toHaveText(/zhanaozen/i);
      await hand.press(results(page).getByRole('listitem').getByRole('button').first());
      await expect(ledger.panel.getByRole('blockquote').first()).toBeVisible();
    });

    test('a quotation is copied, and its citation is in the clipboard', async ({ ledger, page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const hand = handOf(page);
      const id = '2019-06-election-protests';
      const quotation = bundle.eventById.get(id)?.accounts[0]?.quotations[0];
      if (!quotation) throw new Error('The bundle has no such quotation.');
      await ledger.open();
      await hand.write(ledger.search, eventTitle(id));
      await hand.press(
        results(page)
          .getByRole('button')
          .filter({ hasText: eventTitle(id) })
          .first(),
      );
      const figure = ledger.panel.getByRole('figure').first();
      await hand.press(figure.getByRole('button', { name: 'Copy with citation' }));
      await expect(figure.getByRole('status')).toHaveText('Copied');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain(`“${quotation.exact}”`);
      expect(copied).toContain('“Freedom in the World 2020: Kazakhstan”, covers 2019.');
    });
  });
