import { describe, expect, it } from 'vitest';
import { epochDay } from '../../domain/calendar.ts';
import { enTour } from '../../messages/en/tour.ts';
import { formatView, parseView } from '../../state/url-codec.ts';
import { overlaps } from '../../state/visible-events.ts';
import { TOUR_STEPS } from '../../state/view-state.ts';
import { bundledLedger } from '../../testing/bundled-ledger.ts';
import { KAZAKHSTAN_TOUR } from './kazakhstan-tour.ts';
import { TOUR_COUNTRIES } from './tour-countries.ts';
import { tourOf, viewOfStep } from './tour-steps.ts';

const ledger = bundledLedger();
const steps = KAZAKHSTAN_TOUR.map((step, index) => [step.id, step, index + 1] as const);
const numbersIn = (text: string) => [...text.matchAll(/\d+\.\d\d/g)].map(([number]) => Number(number));

describe('the tour through Kazakhstan', () => {
  it('has as many steps as a link may name, each with its own words', () => {
    expect(KAZAKHSTAN_TOUR).toHaveLength(TOUR_STEPS);
    expect(KAZAKHSTAN_TOUR.map(({ id }) => id)).toEqual(Object.keys(enTour.steps));
    expect(tourOf(ledger.country.code)).toBe(KAZAKHSTAN_TOUR);
    expect(tourOf('XYZ')).toEqual([]);
    expect(TOUR_COUNTRIES.filter((country) => tourOf(country).length === 0)).toEqual([]);
    expect(TOUR_COUNTRIES).toContain(ledger.country.code);
    expect(viewOfStep(KAZAKHSTAN_TOUR, TOUR_STEPS + 1)).toBeUndefined();
  });

  it.each(steps)('%s: its view is a link that holds whole', (_, __, number) => {
    const step = viewOfStep(KAZAKHSTAN_TOUR, number);
    if (!step) throw new Error(`no step ${number}`);
    const view = { ...step, language: 'kk' } as const;
    expect(parseView(new URLSearchParams(formatView(view)), ledger)).toEqual({ view, rejected: [] });
  });

  it.each(steps)('%s: every event it rests on is in the bundle, and in its view', (_, { view, events }) => {
    const { window, kinds } = view;
    const seen = events.filter((id) => {
      const event = ledger.eventById.get(id);
      const ofKind = (event && kinds?.some((kind) => event.kinds.includes(kind))) ?? true;
      return event && window && overlaps(event, window) && ofKind;
    });
    expect(seen).toEqual(events);
  });

  it.each(steps)('%s: every score it rests on has the value of the bundle', (_, { scores }) => {
    const bundled = scores.map(({ key }) => ({ key, value: ledger.scoreByKey.get(key)?.value }));
    expect(bundled).toEqual(scores);
  });

  it.each(steps)('%s: it pins something that it rests on', (_, { view, events, scores }) => {
    const { selection } = view;
    if (selection?.type === 'event') expect(events).toContain(selection.id);
    else if (selection?.type === 'score') expect(scores.map(({ key }) => key)).toContain(selection.key);
    else expect.unreachable('nothing is pinned');
  });

  it.each(steps)('%s: its text names no score that it does not rest on', (id, { scores }) => {
    const values = new Set(scores.map(({ value }) => value));
    for (const number of numbersIn(enTour.steps[id].text)) expect(values).toContain(number);
  });

  it.each(steps)('%s: what it calls unexplained is explained by no report', (_, { unexplained }) => {
    const silent = unexplained.filter((key) => {
      const passages = ledger.passagesByScore.get(key) ?? [];
      return ledger.scoreByKey.has(key) && passages.every(({ role }) => role !== 'change');
    });
    expect(silent).toEqual(unexplained);
  });

  it('says truly that reports explain E1 in edition 2020 and LDG and DS in edition 2022', () => {
    for (const key of ['FIW.E1@2020', 'NIT.LDG@2022', 'NIT.DS@2022'] as const)
      expect((ledger.passagesByScore.get(key) ?? []).map(({ role }) => role)).toContain('change');
  });

  it('says truly that nothing is told of the years after 2021', () => {
    expect(ledger.events.filter(({ when }) => when.start >= epochDay(2022))).toEqual([]);
    const reports = [...ledger.sources.values()].filter(({ kind }) => kind === 'document');
    expect(Math.max(...reports.map(({ coverage: [, last] }) => last))).toBe(2021);
  });
});
