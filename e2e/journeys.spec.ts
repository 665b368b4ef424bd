import { settingName, settingsOf, type JourneySetting } from '../src/testing/journey-settings.ts';
import { expectAccessible, expectNoSidewaysScroll } from './accessibility.ts';
import { EVIDENCE_JOURNEYS } from './evidence-journeys.ts';
import { expect, test } from './fixtures.ts';
import { HANDS } from './hands.ts';
import type { Journey } from './journey.ts';
import { LedgerPage } from './ledger-page.ts';
import { VIEW_JOURNEYS } from './view-journeys.ts';
import { bundleIn } from './words.ts';

/** `JOURNEYS=all` makes every journey in every setting; otherwise each is made in three that differ in everything. */
const EVERYTHING = process.env['JOURNEYS'] === 'all';

const HEIGHTS = { 1440: 900, 768: 1024, 360: 640 } as const;

/** The journeys of each setting, so that those of one stand together and share a window. */
const plan = new Map<string, { setting: JourneySetting; journeys: Journey[] }>();
for (const [index, journey] of [...EVIDENCE_JOURNEYS, ...VIEW_JOURNEYS].entries())
  for (const setting of settingsOf(index, EVERYTHING)) {
    const name = settingName(setting);
    const planned = plan.get(name) ?? { setting, journeys: [] };
    planned.journeys.push(journey);
    plan.set(name, planned);
  }

for (const [name, { setting, journeys }] of plan)
  test.describe(name, () => {
    const { language, theme, width, input } = setting;
    const touch = input === 'touch';
    test.use({
      viewport: { width, height: HEIGHTS[width] },
      colorScheme: theme,
      hasTouch: touch,
      isMobile: touch && width < 1440,
    });
    // Hundreds of stops, one key each.
    test.slow(input === 'keyboard');

    for (const journey of journeys)
      test(journey.name, async ({ page }) => {
        const ledger = new LedgerPage(page, language);
        await ledger.open(language === 'en' ? '' : `?v=1&lang=${language}`);
        await expect(ledger.title).toBeVisible();
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
        await journey.make({ ledger, page, hand: HANDS[input](page), setting, bundle: bundleIn(language) });
        await expectNoSidewaysScroll(page);
        await expectAccessible(page);
      });
  });
