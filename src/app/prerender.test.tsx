import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Manifest } from '../bundle/manifest.ts';
import { parseManifest } from '../bundle/parse-bundle.ts';
import { parseShard } from '../bundle/parse-shard.ts';
import { Shard } from '../bundle/shard.ts';
import { splitShard } from '../bundle/split-shard.ts';
import { eventTarget } from '../charts/timeline/mark-members.ts';
import type { TimelineModel } from '../charts/timeline/timeline-model.ts';
import { buildTimelineModel } from '../charts/timeline/timeline-model.ts';
import { TimelineDrawing } from '../charts/timeline/TimelineDrawing.tsx';
import type { Result } from '../domain/result.ts';
import { buildStrips, buildTimelineLanes } from '../features/timeline-panel/build-timeline-data.ts';
import { classOfWidth, PRERENDERED_WIDTHS } from '../features/timeline-panel/prerendered-widths.ts';
import { en } from '../messages/en/first-view.ts';
import { createLedgerStore } from '../state/ledger-store.ts';
import { deriveLanes, deriveMatching } from '../state/visible-events.ts';
import { servedFile } from '../testing/served-files.ts';
import { prerenderPage } from './prerender.tsx';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../public/bundle/${name}`, import.meta.url), 'utf8'));

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const manifest: Manifest = valueOf(parseManifest(read('manifest.json')));
const { shard } = manifest.countries.find(({ code }) => code === manifest.defaultCountry)!;
const ledger = valueOf(parseShard(read(shard.path), manifest.instruments));

/** What the timeline draws of the default view, by the way that the page takes, too. */
function defaultData() {
  const { extent, defaultWindow, view } = createLedgerStore(ledger).getState();
  const lanes = deriveLanes(deriveMatching(ledger, { sources: null, query: '' }, null), { kinds: null });
  return {
    strips: buildStrips(ledger, [view.nitStrip, view.fiwStrip], en),
    lanes: buildTimelineLanes(lanes, en),
    extent,
    window: defaultWindow,
  };
}

const always = () => true;

/** The drawings that stand in the page. */
const drawingsIn = (app: string) =>
  [...app.matchAll(/class="timeline-still ([^"]+)"/g)].map(([, name]) => name);

const drawnEvents = ({ lanes }: TimelineModel) =>
  lanes.flatMap(({ marks }) => marks.flatMap((mark) => eventTarget(mark).ids));

describe('the prerendered page', () => {
  const data = defaultData();
  const page = prerenderPage('./bundle/', read, always);

  it.each(PRERENDERED_WIDTHS)('has the figure of the model, of $width px, touch: $touch', (size) => {
    const model = buildTimelineModel(data, size, en.timelineFigure);
    const [, figure = ''] = page.app.split(`class="timeline-still ${classOfWidth(size)}"`);
    expect(figure).toContain(renderToStaticMarkup(<TimelineDrawing model={model} />));
    expect(figure).toContain(`width="${size.width}"`);
  });

  it('draws every event of the bundle that touches its years, and every score', () => {
    const model = buildTimelineModel(data, { width: 848 }, en.timelineFigure);
    const { start, end } = data.window;
    const inWindow = ledger.events.filter(({ when }) => when.start < end && when.end > start);
    expect(drawnEvents(model).toSorted()).toEqual(inWindow.map(({ id }) => id).toSorted());
    const scores = model.strips.flatMap(({ lines }) =>
      lines.flatMap(({ segments }) => segments.map(({ key }) => key)),
    );
    const expected = ['NIT.DS', 'FIW.TOTAL'].flatMap((id) => ledger.scoresByIndicator.get(id) ?? []);
    expect(scores.length).toBeGreaterThan(30);
    expect(scores.length).toBe(expected.filter(({ edition }) => edition > 2000).length);
  });

  it('says how many of each it has', () => {
    expect(page.app).toContain(`${ledger.events.length} events in one lane a kind`);
  });

  it('needs no script of its own and waits for nothing', () => {
    expect(page.app).not.toMatch(/<script|<template|<!--\$[?!]/);
  });

  it('leads to the files of the data without a script, and names those that the script needs', () => {
    const links = [...page.noScript.matchAll(/href="\.\/bundle\/([^"]+)"/g)].map(([, name = '']) => name);
    expect(links).toHaveLength(3);
    expect(links.map((name) => read(name))).not.toContain(undefined);
    expect(page.data).toEqual(['./bundle/manifest.json', `./bundle/${shard.path}`]);
    expect(page.parts).toEqual([]);
  });

  it('names the next files of a bundle of many, as far as the script asks for them at once', () => {
    const chart = Shard.parse(read(shard.path));
    const { first, later } = splitShard(chart, 50);
    const others = later.map((part) => servedFile(part, 'KAZ.events'));
    const more = others.map(({ reference }) => reference);
    const files = new Map<string, unknown>(
      others.map(({ reference, text }) => [reference.path, JSON.parse(text)]),
    );
    files.set(shard.path, { ...first, more });
    const split = prerenderPage('./bundle/', (name) => files.get(name) ?? read(name), always);
    expect(more.length).toBeGreaterThan(4);
    expect(split.data.slice(2)).toEqual(more.slice(0, 4).map(({ path }) => `./bundle/${path}`));
    expect(split.parts).toEqual(['src/app/load-events.ts']);
    expect(split.app).toBe(page.app);
  });

  it('has as many drawings as fit, and tells which', () => {
    const all = drawingsIn(page.app);
    const fewer = prerenderPage('./bundle/', read, (app) => app.length < page.app.length - 60_000);
    const left = drawingsIn(fewer.app);
    expect(new Set(all)).toEqual(new Set(PRERENDERED_WIDTHS.map(classOfWidth)));
    expect(all.filter((name) => !left.includes(name))).toEqual(['still-848-mouse', 'still-336-mouse']);
    expect(fewer.places.flatMap(({ drawings }) => drawings.map(classOfWidth))).toEqual(left);
    for (const { id } of fewer.places) expect(fewer.app).toContain(`id="${id}"`);
  });

  it('keeps a drawing for phones, laptops and wide desktops, however little fits', () => {
    const { app } = prerenderPage('./bundle/', read, () => false);
    expect(drawingsIn(app)).toEqual([
      'still-336-touch',
      'still-843-mouse',
      'still-1072-mouse',
      'still-296-touch',
    ]);
  });

  it('is the same each time', () => {
    expect(prerenderPage('./bundle/', read, always)).toEqual(page);
  });

  it('is not made from a bundle that is broken', () => {
    expect(() => prerenderPage('./bundle/', () => ({}), always)).toThrow('manifest.json');
  });
});
