import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { csvParseRows } from 'd3-dsv';
import { ALL_EVENTS, ledger as bundle } from './bundle.ts';
import { expect, test } from './fixtures.ts';
import type { LedgerPage } from './ledger-page.ts';
import { decodePicture, readPngTexts } from './png.ts';
import { refutes } from '../src/testing/complaints.ts';
import { SVG_RECORDER } from './svg-recorder.ts';

const VIEW = '?v=1&time=2019..2019&kinds=protest~arrest&q=election';
const FIW_REPORT = 'Freedom in the World 2020: Kazakhstan';

interface Choice {
  readonly scale: '1×' | '2×' | '4×';
  readonly colours: 'Light' | 'Dark';
}

async function save(ledger: LedgerPage, page: Page, { scale, colours }: Choice) {
  const dialog = page.getByRole('dialog', { name: 'Export image' });
  if (!(await dialog.isVisible())) await ledger.button('Export image').first().click();
  await dialog.getByRole('radio', { name: scale }).check();
  await dialog.getByRole('radio', { name: colours }).check();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save PNG' }).click();
  const file = await download;
  const name = file.suggestedFilename();
  await expect(dialog.getByRole('status')).toContainText(`Saved ${name}`);
  const bytes = await readFile(await file.path());
  return { name, bytes, picture: decodePicture(bytes) };
}

for (const scale of [1, 2, 4] as const)
  test(`a PNG at ${scale}× has its size, its content and its origin`, async ({ ledger, page }) => {
    await ledger.open(VIEW);
    const { name, bytes, picture } = await save(ledger, page, { scale: `${scale}×`, colours: 'Light' });
    expect(name).toBe(`democracy-ledger_kazakhstan_2019_protest-arrest-election_${scale}x.png`);
    expect(picture.width).toBe(1200 * scale);
    expect(picture.height).toBeGreaterThan(600 * scale);
    expect(picture.paper).toEqual([255, 255, 255]);
    expect(picture.colours).toBeGreaterThan(50);
    const part = (top: number, bottom: number, left = 56, right = 1144) =>
      picture.ink({ left: left * scale, top: top * scale, right: right * scale, bottom: bottom * scale });
    const height = picture.height / scale;
    expect(part(48, 92, 56, 700), 'the title').toBeGreaterThan(0.05);
    expect(part(96, 190, 56, 700), 'subtitle and filters').toBeGreaterThan(0.02);
    expect(part(200, height - 200), 'the chart').toBeGreaterThan(0.01);
    expect(part(height - 180, height - 80), 'the sources').toBeGreaterThan(0.01);
    expect(part(height - 72, height - 36, 700), 'the link').toBeGreaterThan(0.01);
    expect(picture.ink({ left: 0, top: 0, right: 40 * scale, bottom: picture.height }), 'the margin').toBe(0);

    const texts = readPngTexts(bytes);
    expect(texts.get('Title')).toBe('How free is Kazakhstan? Scores and events, 2019');
    expect(texts.get('Comment')).toBe(page.url());
    expect(texts.get('Software')).toBe('Democracy Ledger');
    expect(texts.get('Source')).toContain(`Freedom House, “${FIW_REPORT}”, covers 2019.`);
    expect(texts.get('Source')).toContain(bundle.sources.get('fiw-2020-kaz')?.terms);
  });

test(`a dark PNG is dark ${refutes(9)}`, async ({ ledger, page }) => {
  await ledger.open(VIEW);
  const { picture } = await save(ledger, page, { scale: '1×', colours: 'Dark' });
  expect(Math.max(...picture.paper)).toBeLessThan(64);
  expect(picture.ink({ left: 56, top: 48, right: 700, bottom: 92 })).toBeGreaterThan(0.05);
});

test('the same view gives the same picture, whatever the theme of the page', async ({ ledger, page }) => {
  await ledger.open(VIEW);
  const light = await save(ledger, page, { scale: '1×', colours: 'Light' });
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  const again = await save(ledger, page, { scale: '1×', colours: 'Light' });
  expect(again.bytes.equals(light.bytes)).toBe(true);
});

test(`the figure says everything that it must, in its own fonts ${refutes(7, 8)}`, async ({
  ledger,
  page,
}) => {
  await page.addInitScript(SVG_RECORDER);
  await ledger.open(VIEW);
  const shown = /^\d+/.exec(await ledger.result.innerText())?.[0] ?? '';
  await save(ledger, page, { scale: '1×', colours: 'Light' });
  const { svg, text } = await page.evaluate(async () => {
    const { svgTexts } = window as unknown as { svgTexts: Promise<string>[] };
    // The picture is drawn in parts.
    const parts = await Promise.all(svgTexts);
    const lines = parts.flatMap((part) => {
      const parsed = new DOMParser().parseFromString(part, 'image/svg+xml');
      return [...parsed.querySelectorAll('text')].map((line) => line.textContent);
    });
    return { svg: parts.join(''), text: lines.join(' ') };
  });
  for (const family of ['Inter Variable', 'Source Serif 4 Variable'])
    expect(svg).toContain(`@font-face{font-family:"${family}"`);
  expect(svg).toContain('url(data:font/woff2;base64,');
  expect(svg).not.toContain('var(--');
  expect(svg).not.toMatch(/(href|src)="http/);

  expect(text).toContain('How free is Kazakhstan? Scores and events, 2019');
  expect(text).toContain(
    'Nations in Transit: Democracy Score; Freedom in the World: Total. Higher is freer.',
  );
  expect(text).toContain(
    `Events: Protests, Arrests · Containing “election” · ${shown} of ${ALL_EVENTS} events in this bundle`,
  );
  expect(text).toContain('An event in the same year as a change of score is not therefore its cause.');
  for (const label of ['Protests', 'Arrests', 'Nations in Transit: Democracy Score', '1.32', '23'])
    expect(text).toContain(label);
  expect(text).toContain(`“${FIW_REPORT}”, covers 2019.`);
  expect(text).toContain('© 2020 Freedom House.');
  expect(text).toContain('Democracy Ledger');
  expect(text).toContain(page.url());
});

test('all lanes stand in the figure of the default view', async ({ ledger, page }) => {
  await page.addInitScript(SVG_RECORDER);
  await ledger.open();
  const { name } = await save(ledger, page, { scale: '1×', colours: 'Light' });
  expect(name).toBe('democracy-ledger_kazakhstan_2000-2024_1x.png');
  const text = await page.evaluate(async () => {
    const { svgTexts } = window as unknown as { svgTexts: Promise<string>[] };
    const lines = (await Promise.all(svgTexts)).flatMap((part) => {
      const parsed = new DOMParser().parseFromString(part, 'image/svg+xml');
      return [...parsed.querySelectorAll('text')].map((line) => line.textContent);
    });
    return lines.join(' ');
  });
  const lanes = await ledger.chips.allInnerTexts();
  for (const lane of lanes.slice(1)) expect(text).toContain(lane.replace(/\s*\d+$/, '').trim());
  expect(text).toContain('Events: all kinds');
  for (const { csl, kind } of bundle.sources.values())
    if (kind === 'document') expect(text).toContain(`“${csl.title}”`);
});

test(`a font that cannot be loaded is an error with a way out, never a picture in the wrong type ${refutes(8)}`, async ({
  ledger,
  page,
  allowMessages,
}) => {
  allowMessages(/Failed to load resource.*woff2/);
  await ledger.open(VIEW);
  await page.route('**/*.woff2', (route) => route.abort());
  await ledger.button('Export image').first().click();
  const dialog = page.getByRole('dialog', { name: 'Export image' });
  await dialog.getByRole('button', { name: 'Save PNG' }).click();
  await expect(dialog.getByRole('alert')).toContainText('The image could not be made.');
  await page.unroute('**/*.woff2');
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save PNG' }).click();
  expect((await download).suggestedFilename()).toMatch(/_2x\.png$/);
});

test(`an SVG carries its fonts, and an image goes into the clipboard ${refutes(10)}`, async ({
  ledger,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await ledger.open(VIEW);
  await ledger.button('Export image').first().click();
  const dialog = page.getByRole('dialog', { name: 'Export image' });
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save SVG' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('democracy-ledger_kazakhstan_2019_protest-arrest-election.svg');
  const svg = (await readFile(await file.path())).toString('utf8');
  expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg).toContain('@font-face');
  expect(svg).not.toMatch(/var\(--|https?:\/\/[^"]*\.woff/);
  await expect(dialog.getByRole('status')).toHaveText(`Saved ${file.suggestedFilename()}.`);

  await dialog.getByRole('button', { name: 'Copy image' }).click();
  await expect(dialog.getByRole('status')).toHaveText('The image is in the clipboard.');
  const formats = await page.evaluate(async () => {
    const items = await navigator.clipboard.read();
    return items.flatMap((item) => item.types);
  });
  expect(formats).toContain('image/png');
});

test('a browser that keeps its clipboard to itself is an error with a way out', async ({ ledger, page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
  });
  await ledger.open(VIEW);
  await ledger.button('Export image').first().click();
  const dialog = page.getByRole('dialog', { name: 'Export image' });
  await dialog.getByRole('button', { name: 'Copy image' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Save it instead');
});

test(`the table twin is sorted by its columns, and leaves as CSV ${refutes(21)}`, async ({
  ledger,
  page,
}) => {
  await ledger.open(`${VIEW}&table=1`);
  const scores = page.getByRole('table', { name: 'Scores' });
  const names = scores.getByRole('row').filter({ has: page.getByRole('cell') });
  await scores.getByRole('button', { name: 'Sort by Value' }).click();
  await expect(scores.getByRole('columnheader', { name: 'Sort by Value' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await expect(names.first()).toContainText('Democracy Score');
  await scores.getByRole('button', { name: 'Sort by Value' }).click();
  await expect(names.first()).not.toContainText('Democracy Score');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).last().click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('democracy-ledger_kazakhstan_2019_events.csv');
  const text = (await readFile(await file.path())).toString('utf8');
  expect(text.startsWith('\uFEFFDate,Event,Kinds,Place,')).toBe(true);
  const shown = Number(/^\d+/.exec(await ledger.result.innerText())?.[0]);
  const rows = csvParseRows(text);
  expect(rows).toHaveLength(shown + 1);
  for (const id of rows.slice(1).map((row) => row.at(-1) ?? '')) expect(bundle.eventById.has(id)).toBe(true);
});

test('the categories of Nations in Transit stop where six became seven, and leave as a figure', async ({
  ledger,
  page,
}) => {
  await ledger.open('?v=1&subscores=nit');
  const section = page.getByRole('region', { name: 'Categories of Nations in Transit' });
  await ledger.reach('subscores', section);
  await expect(section.getByText('seven categories', { exact: true })).toBeVisible();
  await section.getByText('The categories as a table', { exact: true }).click();
  await expect(section.getByRole('button', { name: 'Electoral process, 2003: 1.50' })).toBeVisible();
  const download = page.waitForEvent('download');
  await section.getByRole('button', { name: 'Export image' }).click();
  await page.getByRole('dialog', { name: 'Export image' }).getByRole('button', { name: 'Save PNG' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('democracy-ledger_kazakhstan_2000-2023_nit-subscores_2x.png');
  const picture = decodePicture(await readFile(await file.path()));
  expect(picture.width).toBe(2400);
  expect(picture.colours).toBeGreaterThan(30);
});
