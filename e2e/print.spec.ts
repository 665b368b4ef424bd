import { expectNoSidewaysScroll } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import type { LedgerPage } from './ledger-page.ts';
import { refutes } from '../src/testing/complaints.ts';

/** Everything visible that reaches over the right edge of the paper or is cut off by its own box. */
async function clipped(ledger: LedgerPage): Promise<readonly string[]> {
  return ledger.page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    return [
      ...document.querySelectorAll(
        'main h1, main h2, main p, main svg, main table, main li, main blockquote',
      ),
    ]
      .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden, [hidden]'))
      .filter((element) => element.getBoundingClientRect().right > width + 0.5)
      .map((element) => `${element.tagName} ${element.textContent?.slice(0, 60)}`);
  });
}

test.describe('on paper', () => {
  for (const screen of [
    { width: 1440, height: 900 },
    { width: 360, height: 640 },
  ])
    test(`from a screen of ${screen.width} px: headline, chart, evidence and sources, nothing cut off`, async ({
      ledger,
      page,
    }) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize(screen);
      await ledger.open('?v=1&time=2019..2019&kinds=trial~media&event=2019-09-24-batyrbekov-sentenced');
      // A4 upright within margins of 14 mm, at 96 px an inch.
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 688, height: 1017 });
      await expect(ledger.title).toBeVisible();
      await expect(ledger.cards).toBeVisible();
      await expect(ledger.timeline).toBeVisible();
      await expect(ledger.panelTitle).toBeVisible();
      await expect(ledger.panel.getByRole('article')).toHaveCount(2);
      await expect(page.getByRole('region', { name: 'Events by year and kind', exact: true })).toBeVisible();
      const sources = page.getByRole('region', { name: 'Sources of this view' });
      await expect(
        sources.getByRole('listitem').filter({ hasText: 'Country Reports on Human Rights Practices' }),
      ).toBeVisible();
      await expect(page.getByText('Only Trials, Media.')).toBeVisible();
      await expect(page.getByText(/^Printed from Democracy Ledger on \d+ \w+ \d{4}:/)).toContainText(
        page.url(),
      );
      for (const control of [
        'Undo',
        'Help',
        'Guided tour',
        'Export image',
        'Cite this view',
        'Dismiss all tips',
        'Reset filters',
      ])
        await expect(page.getByRole('button', { name: control }).filter({ visible: true })).toHaveCount(0);
      expect(await clipped(ledger)).toEqual([]);
      await expectNoSidewaysScroll(page);
      // Paper is light, whatever the theme.
      const paper = await page.evaluate(() =>
        getComputedStyle(document.documentElement).getPropertyValue('--paper').trim(),
      );
      expect(paper).toMatch(/^#fff(fff)?$/);
    });

  test(`the browser makes a document of a few pages of it ${refutes(22)}`, async ({ ledger, page }) => {
    // In a language whose words come on their own: no print waits for them.
    await ledger.open('?v=1&time=2019..2019&event=2019-09-24-batyrbekov-sentenced&lang=ru');
    await page.waitForLoadState('networkidle');
    // The browser says that it prints; what only paper shows is there before it goes on.
    await page.evaluate(() =>
      window.addEventListener('beforeprint', () => {
        document.body.dataset['printed'] = [...document.querySelectorAll('.print-summary, .print-sources')]
          .map((part) => part.textContent)
          .join(' ');
      }),
    );
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThanOrEqual(2);
    expect(pages).toBeLessThanOrEqual(8);
    await expect(page.locator('body')).toHaveAttribute(
      'data-printed',
      /^Показано: 1 января.*31 декабря 2019.*Источники этого вида/s,
    );
    await expect(page.locator('.print-summary, .print-sources')).toHaveCount(0);
  });
});
