import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { csvParseRows } from 'd3-dsv';
import { ledger as bundle } from './bundle.ts';
import { expect, test } from './fixtures.ts';
import type { LaterPart } from './ledger-page.ts';
import { decodePicture } from './png.ts';
import { SVG_RECORDER } from './svg-recorder.ts';

const VIEW = '?v=1&time=2012..2021&kinds=protest~arrest&earlier=1&compare=nit:2013..2017';
const NIT_TABLE = '“Nations in Transit: category ratings and Democracy Scores, editions 2001–2024”';
const FIW_TABLE = '“Freedom in the World: aggregate and subcategory scores, editions 2003–2025”';

interface Figure {
  /** Of the chart, as its control names it. */
  readonly part: LaterPart;
  readonly chart: string;
  readonly file: string;
  readonly says: readonly string[];
}

/** The charts below the timeline, from top to bottom: their filters, keys or reasons for gaps, a note, a source. */
const FIGURES: readonly Figure[] = [
  {
    part: 'events by year',
    chart: 'Events by year and kind',
    file: '2012-2021_events-by-year-protest-arrest',
    says: [
      'Events: Protests, Arrests',
      'a report at hand judges this year',
      '“World Report 2017: Kazakhstan',
    ],
  },
  {
    part: 'subscores',
    chart: 'Subscores of Freedom in the World',
    file: '2012-2021_fiw-subscores',
    says: [
      'editions 2013–2022',
      'over the year that its edition judges',
      'their colours take turns',
      'A, C, E',
      'D, F',
      FIW_TABLE,
    ],
  },
  {
    part: 'heat map',
    chart: 'The 25 questions of Freedom in the World',
    file: '2002-2024_fiw-questions',
    says: ['editions 2003–2025', 'no value: known from edition 2013 on', 'all add up', FIW_TABLE],
  },
  {
    part: 'changes',
    chart: 'From the old total to the new',
    file: '2012-2016_nit-changes-2013-2017-category',
    says: ['Edition 2013 (covers 2012)', 'Rounding', 'Unchanged: NDG, EP', 'Converted:', NIT_TABLE],
  },
  {
    part: 'instruments beside each other',
    chart: 'The instruments beside each other',
    file: '2000-2024_instruments',
    says: ['Freedom on the Net: editions 2013–2024', 'no score at hand', 'opposite directions', NIT_TABLE],
  },
  {
    part: 'long view',
    chart: 'The long view: ratings from 1 to 7',
    file: '1991-2024_fiw-ratings',
    says: ['editions 1992–2025', '7 least free', 'begins in 1972', 'political rights and civil liberties'],
  },
];

/** At the end of the page. */
const EVIDENCE_FIGURES: readonly Figure[] = [
  {
    part: 'density',
    chart: 'Quotations by report, and the year that they are about',
    file: '1990-2024_evidence-quotations',
    says: ['whatever the filters', 'NIT 2022', 'stands in the year in which the event begins'],
  },
  {
    part: 'density',
    chart: 'Events by kind, and the year in which they begin',
    file: '1990-2024_evidence-events',
    says: ['Totals over several', 'under its first kind', '“Nations in Transit 2015: Kazakhstan”'],
  },
];

/** The finished figure as a program reads it: its texts, and what would not be there in a file of its own. */
async function lastFigure(page: Page) {
  return page.evaluate(async () => {
    const { svgTexts } = window as unknown as { svgTexts: Promise<string>[] };
    // The picture is drawn in parts; those of the figure before are not looked at again.
    const parts = await Promise.all(svgTexts.splice(0));
    const markup = parts.join('');
    const drawn = parts.map((part) => new DOMParser().parseFromString(part, 'image/svg+xml'));
    const find = (selector: string) => drawn.flatMap((part) => Array.from(part.querySelectorAll(selector)));
    return {
      text: find('text')
        .map((line) => line.textContent)
        .join(' '),
      broken: find('parsererror').length,
      // A button, a class or a colour of the page means nothing outside of it.
      foreign: find('[class], [role="button"], [tabindex], foreignObject').length,
      unresolved: /var\(--|color-mix/.test(markup),
      fonts: markup.includes('url(data:font/woff2;base64,'),
    };
  });
}

async function expectFigure(page: Page, { chart, file, says }: Figure): Promise<void> {
  await page.getByRole('button', { name: `Export image: ${chart}`, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export image' });
  await dialog.getByRole('radio', { name: '1×' }).check();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save PNG' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe(`democracy-ledger_kazakhstan_${file}_1x.png`);
  const picture = decodePicture(await readFile(await saved.path()));
  expect(picture.width).toBe(1200);
  expect(picture.colours, `colours of ${chart}`).toBeGreaterThan(12);
  const body = { left: 56, top: 260, right: 1144, bottom: picture.height - 240 };
  expect(picture.ink(body), `ink of ${chart}`).toBeGreaterThan(0.01);
  const { text, ...state } = await lastFigure(page);
  expect(state, chart).toEqual({ broken: 0, foreign: 0, unresolved: false, fonts: true });
  for (const part of [
    ...says,
    'Kazakhstan',
    'Notes',
    'Sources',
    'Freedom House',
    'Democracy Ledger',
    page.url(),
  ])
    expect(text, chart).toContain(part);
  await dialog.getByRole('button', { name: 'Close' }).click();
}

/** The rows of a table as they leave the page, the heads first. */
async function savedRows(page: Page, section: Locator): Promise<string[][]> {
  const download = page.waitForEvent('download');
  await section.getByRole('button', { name: 'Save as CSV' }).first().click();
  const text = await readFile(await (await download).path(), 'utf8');
  const rows = csvParseRows(text.replace(/^\uFEFF/, ''));
  expect(new Set(rows.map(({ length }) => length)).size, 'one width for all records').toBe(1);
  return rows;
}

test('every chart leaves as an image that says everything, and as a table', async ({ ledger, page }) => {
  test.slow();
  await page.addInitScript(SVG_RECORDER);
  await ledger.open(VIEW);
  for (const figure of FIGURES) {
    await ledger.reach(
      figure.part,
      page.getByRole('button', { name: `Export image: ${figure.chart}`, exact: true }),
    );
    await expectFigure(page, figure);
  }
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  for (const figure of EVIDENCE_FIGURES) await expectFigure(page, figure);

  // Nothing of a table is there before it is opened.
  const years = page.getByRole('region', { name: 'Events by year and kind', exact: true });
  await expect(years.locator('td')).toHaveCount(0);
  await years.getByText('Events by year and kind as a table').click();
  await years.getByRole('button', { name: 'Sort by All' }).click();
  await years.getByRole('button', { name: 'Sort by All' }).click();
  const heads = years.getByRole('rowheader');
  await expect(heads.first()).toHaveText('2014');
  await expect(heads.last()).toHaveText('Everything shown');
  expect((await savedRows(page, years)).at(0)).toEqual(['Year', 'Protests', 'Arrests', 'All', 'Judged by']);

  const questions = page.getByRole('region', { name: 'The 25 questions of Freedom in the World' });
  await questions.getByText('The grid as a table').click();
  const cells = await savedRows(page, questions);
  const cellOf = (id: string, edition: string) => cells.find((row) => row[0] === id && row[2] === edition);
  const { value } = bundle.scoreByKey.get('FIW.E1@2020') ?? {};
  expect(cellOf('FIW.E1', '2020')?.slice(3)).toEqual(['2019', String(value), '4', '1', '', 'published', '']);
  expect(cellOf('FIW.E1', '2010')?.slice(3)).toEqual([
    '2009',
    '',
    '4',
    '',
    '',
    '',
    'no value: known from edition 2013 on',
  ]);

  const changes = page.getByRole('region', { name: 'What changed between two editions' });
  const moved = await savedRows(page, changes);
  expect(moved.find(([id]) => id === 'NIT.CS')).toEqual([
    'NIT.CS',
    'Civil society',
    '1.75',
    'converted',
    '1.5',
    'converted',
    '-0.25',
    'less free',
  ]);

  // Paper is narrower than the window for which the charts were drawn: they shrink, nothing is cut.
  await page.emulateMedia({ media: 'print' });
  const sticksOut = await page.evaluate(() => {
    const main = document.querySelector<HTMLElement>('.workspace-main');
    if (main === null) return ['the page'];
    main.style.inlineSize = '600px';
    // Measured at once, before anything could be drawn anew: a printer does not wait for that.
    const { right } = main.getBoundingClientRect();
    return ['timeline', 'histogram', 'waterfall', 'side-by-side-chart', 'long-view-chart'].filter((name) => {
      const chart = main.querySelector(`svg.${name}`)?.getBoundingClientRect();
      return chart === undefined || chart.width === 0 || chart.right > right + 1;
    });
  });
  expect(sticksOut).toEqual([]);
});
