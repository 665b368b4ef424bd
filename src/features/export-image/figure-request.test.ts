import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochDay } from '../../domain/calendar.ts';
import type { DayRange } from '../../domain/instrument.ts';
import { enDetail } from '../../messages/en/detail.ts';
import { en } from '../../messages/en/first-view.ts';
import { DEFAULT_VIEW, type ViewState } from '../../state/view-state.ts';
import { deriveLanes, deriveMatching, overlaps } from '../../state/visible-events.ts';
import { arbitraryView } from '../../testing/arbitrary-view.ts';
import { FIW_REPORT, NIT_REPORT, YEARBOOK } from '../../testing/sample-events.ts';
import { sampleLedger } from '../../testing/sample-ledger.ts';
import {
  figureContent,
  figureSources,
  fileSelection,
  filterText,
  type FigureSubject,
} from './figure-request.ts';

const ledger = sampleLedger();
const extent = { start: epochDay(2000), end: epochDay(2020) };
const years = (first: number, last: number): DayRange => ({
  start: epochDay(first),
  end: epochDay(last + 1),
});

const STRIP = {
  min: 0,
  max: 40,
  decimals: 0,
  freer: 'high',
  bands: [],
  gaps: [],
} as const;
const strip = (id: string, title: string, indicator: string) => ({
  ...STRIP,
  id,
  title,
  lines: [{ id: indicator, code: '', title, caption: '', scores: [] }],
});
const STRIPS = [strip('nit', 'Democracy Score', 'NIT.DS'), strip('fiw', 'Freedom total', 'FIW.TOTAL')];

/** The timeline as a view shows it. */
function subject(patch: Partial<ViewState> = {}): FigureSubject {
  const view = { ...DEFAULT_VIEW, ...patch };
  const lanes = deriveLanes(deriveMatching(ledger, view, ledger), view).map(({ kind, events }) => ({
    kind,
    label: en.kinds[kind],
    events: events.map(({ id, title, when }) => ({ id, title, when, summary: false })),
  }));
  const data = { strips: STRIPS, lanes, extent, window: view.window ?? extent };
  return { ledger, view, data, permalink: 'https://ledger.example/?v=1', messages: en, detail: enDetail };
}

/** The sources that the figure names, by the end of their titles. */
const sourcesOf = (patch: Partial<ViewState>) =>
  figureSources(subject(patch)).map(({ citation }) => /Title of ([\w-]+)/.exec(citation)?.[1]);

describe('figureSources', () => {
  it('names those of scores and events, in the order of the bundle, with their terms', () => {
    expect(sourcesOf({})).toEqual([FIW_REPORT, NIT_REPORT, YEARBOOK, 'figure-table']);
    expect(figureSources(subject())[0]).toEqual({
      citation: 'A publisher, “Title of fiw-2020-xyz”, covers 2019.',
      terms: 'Terms of fiw-2020-xyz.',
    });
  });

  it('leaves out those of what the window or the filters hide', () => {
    // Scores of 2013 and 2014 come from the table, the events of 2014 from the report on it.
    expect(sourcesOf({ window: years(2013, 2014) })).toEqual([NIT_REPORT, 'figure-table']);
    expect(sourcesOf({ window: years(2013, 2014), kinds: [] })).toEqual(['figure-table']);
    expect(sourcesOf({ window: years(2005, 2006) })).toEqual([]);
    // The rally is told by both; only the yearbook was asked for. The score of 2019 is the report's.
    expect(sourcesOf({ window: years(2019, 2019), sources: [YEARBOOK] })).toEqual([FIW_REPORT, YEARBOOK]);
  });
});

describe('filterText', () => {
  it('says what is left out', () => {
    expect(filterText(subject())).toBe('Events: all kinds · 6 of 6 events in this bundle');
    expect(filterText(subject({ kinds: ['protest', 'law'], sources: [FIW_REPORT], query: 'rally' }))).toBe(
      'Events: Protests, Laws · Told by Short fiw-2020-xyz · Containing “rally” · 1 of 6 events in this bundle',
    );
    expect(filterText(subject({ kinds: [], sources: [] }))).toBe(
      'Events: – · Told by – · 0 of 6 events in this bundle',
    );
    expect(filterText(subject({ window: years(2014, 2014) }))).toContain('2 of 6 events');
  });

  it('counts what is drawn in the window', () => {
    fc.assert(
      fc.property(arbitraryView(ledger), (view) => {
        const active = new Set(view.kinds ?? Object.keys(en.kinds));
        const drawn = deriveMatching(ledger, view, ledger).filter(
          (event) => event.kinds.some((kind) => active.has(kind)) && overlaps(event, view.window ?? extent),
        );
        expect(filterText(subject(view))).toContain(`${drawn.length} of 6 events`);
      }),
    );
  });
});

describe('figureContent', () => {
  it('says what the figure is about', () => {
    expect(figureContent(subject({ window: years(2018, 2019) }))).toMatchObject({
      title: 'How free is Exland? Scores and events, 2018–2019',
      subtitle: enDetail.exporting.figureSubtitle('Democracy Score; Freedom total'),
      notes: [enDetail.exporting.causeNote],
      permalink: 'https://ledger.example/?v=1',
    });
    expect(figureContent(subject({ window: years(2019, 2019) })).title).toBe(
      'How free is Exland? Scores and events, 2019',
    );
  });
});

describe('fileSelection', () => {
  it('is what differs from the default', () => {
    expect(fileSelection(subject())).toEqual([]);
    expect(
      fileSelection(
        subject({ nitStrip: ['NIT.IM'], fiwStrip: ['FIW.E1', 'FIW.E2'], kinds: ['protest'], query: 'rally' }),
      ),
    ).toEqual(['NIT-IM', 'FIW-E1', 'FIW-E2', 'protest', 'rally']);
  });
});
