import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll, expectWordsInside } from './accessibility.ts';
import { expect, test } from './fixtures.ts';
import { LedgerPage } from './ledger-page.ts';
import { refutes } from '../src/testing/complaints.ts';
import { decodePicture, readPngTexts } from './png.ts';
import { SVG_RECORDER } from './svg-recorder.ts';

/** What differs between the languages on the first screen. */
const PAGES = [
  {
    lang: 'ru',
    control: 'Язык',
    title: 'Казахстан: насколько свободна страна?',
    instrument: 'Нации в транзите',
    score: '1,29',
    date: /^9 июня 2019/,
    months: /июн\.|июнь/,
    verified: /22 ноября 2026/,
  },
  {
    lang: 'kk',
    control: 'Тіл',
    title: 'Қазақстан: ел қаншалықты еркін?',
    instrument: 'Өтпелі кезеңдегі елдер',
    score: '1,29',
    date: /^2019\sж\. 9\sмаусым/,
    months: /мау\./,
    verified: /2026\sж\. 22\sқараша/,
  },
] as const;

const RALLY = 'FIW.E1@2020';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const language = (page: Page) => page.locator('.language-switch');
const htmlLanguage = (page: Page) => page.locator('html').getAttribute('lang');

test('the control changes every word, keeps the view, and is a step that Back undoes', async ({
  ledger,
  page,
}) => {
  await ledger.open('?v=1&kinds=protest');
  expect(await htmlLanguage(page)).toBe('en');
  await expect(page.getByRole('combobox', { name: 'Language' })).toHaveValue('en');
  await expect(language(page).locator('option')).toHaveText(['English', 'Русский', 'Қазақша']);
  await language(page).selectOption('ru');
  await expect(heading(page)).toHaveText('Казахстан: насколько свободна страна?');
  await expect(page).toHaveURL(/\?v=1&lang=ru&kinds=protest$/);
  expect(await htmlLanguage(page)).toBe('ru');
  await expect(page.getByRole('button', { name: /^Протесты/ })).toHaveAttribute('aria-pressed', 'true');
  await language(page).selectOption('kk');
  await expect(heading(page)).toHaveText('Қазақстан: ел қаншалықты еркін?');
  // The address follows the words after a paint; before that, Back would leave the view before the last.
  await ledger.expectParameter('lang', 'kk');
  await page.goBack();
  await expect(heading(page)).toHaveText('Казахстан: насколько свободна страна?');
  await expect(language(page)).toHaveValue('ru');
  await page.goBack();
  await expect(heading(page)).toHaveText('How free is Kazakhstan?');
  await expect(page).toHaveURL(/\?v=1&kinds=protest$/);
  expect(await htmlLanguage(page)).toBe('en');
});

for (const { lang, control, title, instrument, score, date, verified } of PAGES)
  test(`a link in ${lang} opens in it: words, names, numbers, dates ${refutes(24)}`, async ({ page }) => {
    await page.goto(`/?v=1&lang=${lang}&score=${RALLY}`);
    await expect(heading(page)).toHaveText(title);
    expect(await htmlLanguage(page)).toBe(lang);
    await expect(page.getByRole('combobox', { name: control })).toHaveValue(lang);
    const card = page.locator('.headline-card').first();
    await expect(card).toContainText(instrument);
    await expect(card).toContainText(score);
    await expect(page.locator('.timeline')).toContainText(score);

    const quotation = page.locator('.evidence blockquote').first();
    await expect(quotation).toHaveAttribute('lang', 'en');
    await expect(quotation).toContainText('score');
    const figure = page.locator('.evidence dd').filter({ hasText: 'people detained' });
    await expect(figure).toHaveAttribute('lang', 'en');
    const badge = page.locator('.evidence .verification').first();
    await badge.locator('summary').click();
    await expect(badge).toContainText(verified);

    await expect(page.locator('.event-item-date').filter({ hasText: date })).not.toHaveCount(0);
    await expect(page.locator('.event-item-title').first()).toHaveAttribute('lang', 'en');
    // The site's name leads to the default view, in the same language.
    await page.locator('.site-name').click();
    await expect(page).toHaveURL(new RegExp(`\\?v=1&lang=${lang}$`));
    await expect(heading(page)).toHaveText(title);
  });

for (const { lang, months } of PAGES)
  test(`the axis in ${lang} has the months of the language`, async ({ page }) => {
    await page.goto(`/?v=1&lang=${lang}&time=2019-03..2019-09`);
    await expect(page.locator('.timeline')).toContainText(months);
  });

test('a language that there is not is left out, and the page says so', async ({ ledger, page }) => {
  await ledger.open('?v=1&lang=xx');
  await expect(page.getByText('Part of the link could not be used and was left out: lang=xx.')).toBeVisible();
  expect(await htmlLanguage(page)).toBe('en');
  await expect(page).toHaveURL(/\/$/);
});

for (const { lang } of PAGES)
  test(`the page in ${lang} is accessible and as wide as the screen, its words in their cells`, async ({
    page,
  }) => {
    const ledger = new LedgerPage(page, lang);
    // The longest words: names in the tree and of questions, and two values that were converted.
    await ledger.open(`?v=1&lang=${lang}&score=${RALLY}&tree=1&compare=nit:2004..2005`);
    await expect(page.locator('.evidence blockquote').first()).toBeVisible();
    for (const size of [
      { width: 1440, height: 900 },
      { width: 360, height: 740 },
    ]) {
      await page.setViewportSize(size);
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    }
    await ledger.reach('heat map', page.locator('.heatmap'));
    await ledger.reach('changes', page.locator('.changes-table'));
    await expectNoSidewaysScroll(page);
    await expectWordsInside(page.locator('.tree-name, .heatmap tbody th, .changes-table th'));
  });

test('a picture in Kazakh has its words in our fonts, and a name that every file system takes', async ({
  page,
}) => {
  await page.addInitScript(SVG_RECORDER);
  await page.goto('/?v=1&lang=kk&time=2019..2019');
  await page.getByRole('button', { name: 'Суретін сақтау' }).click();
  const dialog = page.getByRole('dialog', { name: 'Суретін сақтау' });
  await dialog.getByRole('radio', { name: '1×' }).check();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'PNG сақтау' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('democracy-ledger_qazaqstan_2019_1x.png');
  const bytes = await readFile(await file.path());
  const picture = decodePicture(bytes);
  expect(picture.ink({ left: 56, top: 48, right: 700, bottom: 92 }), 'the title').toBeGreaterThan(0.05);
  expect(picture.ink({ left: 56, top: 200, right: 1144, bottom: picture.height - 200 })).toBeGreaterThan(
    0.01,
  );
  expect(readPngTexts(bytes).get('Title')).toBe('Қазақстан: ел қаншалықты еркін? Бағалар мен оқиғалар, 2019');

  const svg = await page.evaluate(async () => {
    const { svgTexts } = window as unknown as { svgTexts: Promise<string>[] };
    return (await Promise.all(svgTexts)).join('');
  });
  expect(svg).toContain('lang="kk"');
  for (const words of ['Демократия көрсеткіші', 'Азаматтық қоғам', '1,32', '2019 жыл үшін'])
    expect(svg).toContain(words);
  // Both families bring the subset with the letters that only Kazakh has.
  for (const family of ['Inter Variable', 'Source Serif 4 Variable'])
    expect(svg).toMatch(new RegExp(`@font-face\\{font-family:"${family}"[^}]*U\\+0460-052F`));
});
