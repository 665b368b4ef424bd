import { expect } from '@playwright/test';
import type { EvidenceLedger } from '../src/bundle/evidence-ledger.ts';
import type { InstrumentId } from '../src/domain/instrument.ts';
import { countEvents, ALL_EVENTS, DEFAULT_YEARS } from './bundle.ts';
import { amongFilters, type Journey, type Traveller } from './journey.ts';
import { LedgerPage } from './ledger-page.ts';
import { startOf } from './words.ts';

/** The ways of choosing, taking away and sharing a view, each from the bare page. */

/** The card of an instrument, which opens the evidence of its latest score. */
function headlineOf(instrument: InstrumentId, indicator: string, ledger: LedgerPage, bundle: EvidenceLedger) {
  const names = [bundle.instruments.get(instrument)?.name, bundle.indicators.get(indicator)?.name] as const;
  return ledger.button(ledger.words.headline.open(names[0] ?? '', names[1] ?? ''));
}

/** From the headline card to "E1 rose from 0 to 1, because …". */
async function threeActions({ ledger, hand, page, bundle }: Traveller): Promise<void> {
  const { words } = ledger;
  const e1 = bundle.indicators.get('FIW.E1');
  if (!e1) throw new Error('The bundle has no such indicator.');
  let actions = 0;
  const act = async (action: Promise<void>) => {
    actions += 1;
    await action;
  };
  await act(hand.press(headlineOf('fiw', 'FIW.TOTAL', ledger, bundle)));
  await act(hand.press(ledger.panel.getByRole('button', { name: words.heatmap.jump })));
  const grid = page.getByRole('grid', { name: words.heatmap.grid });
  const column = words.heatmap.columnName(2020, 2019);
  const cellName = startOf((value) => words.heatmap.cellName(`${e1.code} ${e1.name}`, column, value, []));
  await act(hand.pressCell(grid, grid.getByRole('gridcell', { name: cellName })));
  expect(actions).toBe(3);
  await ledger.expectParameter('score', 'FIW.E1@2020');
  await expect(ledger.panelTitle).toHaveText(e1.name);
  await expect(ledger.panel.getByText(words.detail.evidence.movedUp('0', '1'))).toBeVisible();
  await expect(ledger.panel.getByRole('blockquote').first()).toContainText(
    'The score improved from 0 to 1 because the new administration allowed individuals and small groups',
  );
}

async function filterAndReset(traveller: Traveller): Promise<void> {
  const { ledger, hand } = traveller;
  const { filters, kinds } = ledger.words;
  const count = countEvents(...DEFAULT_YEARS, { kind: 'protest' });
  await amongFilters(traveller, async () => {
    await hand.press(ledger.chip(kinds.protest));
    await expect(ledger.chip(kinds.protest)).toHaveAttribute('aria-pressed', 'true');
  });
  await ledger.expectParameter('kinds', 'protest');
  await expect(ledger.result).toHaveText(filters.showing(count, ALL_EVENTS));
  await amongFilters(traveller, async () => {
    await hand.press(ledger.chip(kinds.arrest));
    await ledger.expectParameter('kinds', 'protest~arrest');
    await hand.press(ledger.button(filters.reset));
    await ledger.expectParameter('kinds', null);
    await expect(ledger.chip(filters.all)).toHaveAttribute('aria-pressed', 'true');
  });
}

async function exportPicture({ ledger, hand, page }: Traveller): Promise<void> {
  const { exporting } = ledger.words.detail;
  await hand.press(ledger.button(ledger.words.timeline.exportImage).first());
  const dialog = page.getByRole('dialog', { name: exporting.title });
  await expect(dialog).toBeVisible();
  const download = page.waitForEvent('download');
  await hand.press(dialog.getByRole('button', { name: exporting.save, exact: true }));
  const name = (await download).suggestedFilename();
  expect(name).toMatch(/^democracy-ledger_[a-z]+_2000-2024_2x\.png$/);
  await expect(dialog.getByRole('status')).toContainText(name);
}

async function shareAndGoBack(traveller: Traveller): Promise<void> {
  const { ledger, hand, page, setting, bundle } = traveller;
  const { kinds } = ledger.words;
  const before = ledger.searchOf();
  await amongFilters(traveller, async () => {
    await hand.press(ledger.chip(kinds.protest));
    await hand.press(ledger.chip(kinds.trial));
  });
  await hand.press(headlineOf('nit', 'NIT.DS', ledger, bundle));
  await expect(ledger.panelTitle).toBeFocused();
  await expect.poll(() => ledger.searchOf()).toContain('score=');
  const seen = await ledger.seen();
  const other = new LedgerPage(await page.context().newPage(), setting.language);
  await other.open(seen.search);
  expect(await other.seen()).toEqual(seen);
  await other.page.close();
  await page.goBack();
  await ledger.expectParameter('score', null);
  await page.goBack();
  await ledger.expectParameter('kinds', 'protest');
  await amongFilters(traveller, () =>
    expect(ledger.chip(kinds.trial)).toHaveAttribute('aria-pressed', 'false'),
  );
  await page.goBack();
  await expect.poll(() => ledger.searchOf()).toBe(before);
}

async function takeTheTour({ ledger, hand, page }: Traveller): Promise<void> {
  const { tour, walk } = ledger.words;
  const before = ledger.searchOf();
  await hand.press(ledger.button(tour));
  const card = page.getByRole('region', { name: walk.region });
  const steps = [walk.steps.beginning, walk.steps.zhanaozen, walk.steps.codes];
  for (const [index, { title }] of steps.entries()) {
    if (index > 0) await hand.press(card.getByRole('button', { name: walk.next }));
    await expect(card).toContainText(walk.progress(index + 1, Object.keys(walk.steps).length));
    await expect(card.getByRole('heading', { level: 2 })).toHaveText(title);
    await expect(card.getByRole('heading', { level: 2 })).toBeFocused();
  }
  await expect(ledger.panelTitle).toBeVisible();
  await hand.press(card.getByRole('button', { name: walk.end }));
  await expect(card).toHaveCount(0);
  await expect.poll(() => ledger.searchOf()).toBe(before);
}

export const VIEW_JOURNEYS: readonly Journey[] = [
  { name: 'three actions lead from the headline to why E1 rose', make: threeActions },
  { name: 'events are filtered by kind, and one press takes it back', make: filterAndReset },
  { name: 'the timeline leaves as a picture', make: exportPicture },
  { name: 'a link shows the same to another, and Back goes step by step', make: shareAndGoBack },
  { name: 'the tour is begun, walked and ended', make: takeTheTour },
];
