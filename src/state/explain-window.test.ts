import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochDay } from '../domain/calendar.ts';
import { coverageOf, instrumentOf } from '../domain/instrument.ts';
import type { Score } from '../domain/score.ts';
import { arbitraryRange, arbitraryView } from '../testing/arbitrary-view.ts';
import { FIW_REPORT, NIT_REPORT, sampleAccount, sampleEvent, YEARBOOK } from '../testing/sample-events.ts';
import { sampleLedger, sampleScore } from '../testing/sample-ledger.ts';
import { deriveWindowExplanation, type InstrumentInWindow } from './explain-window.ts';
import { incomparability } from './score-steps.ts';
import { DEFAULT_VIEW } from './view-state.ts';
import { deriveShown } from './shown-in-window.ts';
import { deriveLanes, deriveMatching } from './visible-events.ts';

const RALLY = '2019-06-09-rally-in-capital';
const years = (first: number, last: number) => ({ start: epochDay(first), end: epochDay(last + 1) });

function ledgerOf(scores: readonly Score[]) {
  return sampleLedger({ scores, passages: [] });
}

function explained(first: number, last: number, ledger = sampleLedger(), more: object = {}) {
  return deriveWindowExplanation(ledger, { ...DEFAULT_VIEW, ...more }, years(first, last));
}

function instrumentIn(instruments: readonly InstrumentInWindow[], id: string): InstrumentInWindow {
  const found = instruments.find(({ instrument }) => instrument.id === id);
  if (!found) throw new Error(`nothing about ${id}`);
  return found;
}

const idsOf = (found: InstrumentInWindow) =>
  [found.changed, found.unchanged, found.uncompared].map((list) => list.map(({ indicator }) => indicator.id));

describe('the scores of a window', () => {
  it('of 2018 and 2019 moved from edition 2019 to 2020', () => {
    const fiw = instrumentIn(explained(2018, 2019).instruments, 'fiw');
    expect(fiw.editions).toEqual([2019, 2020]);
    expect(idsOf(fiw)).toEqual([['FIW.TOTAL', 'FIW.E1'], [], ['FIW.PR', 'FIW.CL', 'FIW.E', 'FIW.E2']]);
    const [total, e1] = fiw.changed;
    expect(total?.stretches.map(({ first, last }) => [first.value, last.value])).toEqual([[22, 23]]);
    expect(total?.steps).toMatchObject([{ fromOutside: false, explanation: { how: 'none' } }]);
    expect(e1?.steps).toMatchObject([
      { before: { value: 0, edition: 2019 }, after: { value: 1, edition: 2020 } },
    ]);
    expect(e1?.steps[0]?.explanation).toMatchObject({
      how: 'sentences',
      passages: [{ quotation: { exact: 'The score improved from 0 to 1 because some rallies took place.' } }],
    });
  });

  it('of one year are compared with the edition before, which lies outside', () => {
    const fiw = instrumentIn(explained(2019, 2019).instruments, 'fiw');
    expect(fiw.editions).toEqual([2020]);
    const e1 = fiw.changed.find(({ indicator }) => indicator.id === 'FIW.E1');
    expect(e1?.stretches.map(({ first, last }) => [first.edition, last.edition])).toEqual([[2020, 2020]]);
    expect(e1?.steps).toMatchObject([{ fromOutside: true, before: { value: 0 }, after: { value: 1 } }]);
  });

  it('are told only of editions whose whole coverage is in view', () => {
    const window = { start: epochDay(2018, 1, 2), end: epochDay(2020, 6) };
    const fiw = instrumentIn(
      deriveWindowExplanation(sampleLedger(), DEFAULT_VIEW, window).instruments,
      'fiw',
    );
    expect([fiw.editions, fiw.partial]).toEqual([[2020], [2019]]);
    const months = { start: epochDay(2019, 3), end: epochDay(2019, 6) };
    const cut = instrumentIn(
      deriveWindowExplanation(sampleLedger(), DEFAULT_VIEW, months).instruments,
      'fiw',
    );
    expect([cut.editions, cut.partial]).toEqual([[], [2020]]);
    expect(idsOf(cut)).toEqual([[], [], []]);
  });

  it('are never compared across a missing edition', () => {
    // Editions 2014, 2015 and 2017.
    const nit = instrumentIn(explained(2013, 2016).instruments, 'nit');
    const score = nit.changed.find(({ indicator }) => indicator.id === 'NIT.DS');
    expect(score?.stretches.map(({ first, last }) => [first.edition, last.edition])).toEqual([
      [2014, 2015],
      [2017, 2017],
    ]);
    expect(score?.breaks).toMatchObject([
      { before: { edition: 2015 }, after: { edition: 2017 }, reason: 'edition-missing' },
    ]);
    expect(score?.steps.map(({ after }) => after.edition)).toEqual([2015]);
  });

  it('are never compared across the change from six to seven categories', () => {
    const ledger = ledgerOf(
      [2003, 2004, 2005, 2006].map((edition, index) => sampleScore('NIT.DS', edition, 2 - index / 10)),
    );
    const [score] = instrumentIn(explained(2000, 2010, ledger).instruments, 'nit').changed;
    expect(score?.stretches.map(({ first, last }) => [first.edition, last.edition])).toEqual([
      [2003, 2004],
      [2005, 2006],
    ]);
    expect(score?.breaks.map(({ reason }) => reason)).toEqual(['categories-changed']);
    expect(score?.steps.map(({ after }) => after.edition)).toEqual([2004, 2006]);
  });

  it('that come back to where they were have moved all the same', () => {
    const ledger = ledgerOf([1, 2, 1].map((value, index) => sampleScore('FIW.E1', 2018 + index, value)));
    const [e1] = instrumentIn(explained(2017, 2019, ledger).instruments, 'fiw').changed;
    expect(e1?.stretches.map(({ first, last }) => [first.value, last.value])).toEqual([[1, 1]]);
    expect(e1?.steps.map(({ after }) => after.value)).toEqual([2, 1]);
  });

  it('add up: the steps of a stretch lead from its first score to its last, for any scores and window', () => {
    const scores = fc.uniqueArray(fc.integer({ min: 2001, max: 2024 }), { minLength: 1 }).chain((editions) =>
      fc.record({
        indicator: fc.constantFrom('FIW.E1', 'NIT.DS', 'NIT.IM', 'FOTN.TOTAL'),
        pairs: fc.tuple(...editions.map((edition) => fc.tuple(fc.constant(edition), fc.nat(3)))),
      }),
    );
    fc.assert(
      fc.property(scores, arbitraryRange, ({ indicator, pairs }, window) => {
        const ledger = ledgerOf(pairs.map(([edition, value]) => sampleScore(indicator, edition, value + 1)));
        const { instruments } = deriveWindowExplanation(ledger, DEFAULT_VIEW, window);
        for (const { instrument, editions, changed, unchanged, uncompared } of instruments) {
          for (const edition of editions) {
            const covered = coverageOf(instrument, edition);
            expect(covered.start >= window.start && covered.end <= window.end).toBe(true);
          }
          for (const { stretches, steps } of [...changed, ...unchanged, ...uncompared]) {
            for (const { before, after } of steps)
              expect(incomparability(instrumentOf(indicator), before.edition, after.edition)).toBeUndefined();
            for (const { first, last } of stretches) {
              const moves = steps
                .filter(
                  ({ before, after }) => before.edition >= first.edition && after.edition <= last.edition,
                )
                .map(({ before, after }) => after.value - before.value);
              expect(moves.reduce((sum, move) => sum + move, 0)).toBe(last.value - first.value);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the events of a window', () => {
  const ids = (found: readonly { readonly event: { readonly id: string } }[]) =>
    found.map(({ event }) => event.id);

  it('stand first when a report tells them in the section of a score that moved', () => {
    const { events } = explained(2018, 2019);
    expect(ids(events.told)).toEqual([RALLY]);
    expect(events.told[0]?.tellings.map(({ step, source }) => [step.after.indicator, source])).toEqual([
      ['FIW.E1', FIW_REPORT],
    ]);
    // The law stands under E1, too, but before the coverage; the election under A1.
    expect(events.kinds.map(({ kind, count, coinciding }) => [kind, count, ids(coinciding)])).toEqual([
      ['election', 1, ['2019-06-09-presidential-election']],
      ['protest', 1, []],
      ['law', 1, ['2018-11-assembly-law']],
    ]);
    expect(ids(events.summaries)).toEqual(['2019-arrests']);
    expect(events.total).toBe(3);
  });

  it('only coincide where the score did not move, or another report tells them', () => {
    const { events } = explained(2014, 2014);
    expect(ids(events.told)).toEqual([]);
    const elsewhere = sampleEvent({
      id: '2019-06-09-x',
      indicators: ['FIW.E1'],
      accounts: [sampleAccount(YEARBOOK, '2019-06-09')],
    });
    expect(explained(2018, 2019, sampleLedger({ events: [elsewhere] })).events.told).toEqual([]);
  });

  it('lose the words and the telling of a report that is left out', () => {
    const { events, instruments } = explained(2018, 2019, sampleLedger(), { sources: [YEARBOOK] });
    expect(events.told).toEqual([]);
    const [protests] = events.kinds;
    expect(protests?.coinciding.map(({ accounts }) => accounts.map(({ source }) => source))).toEqual([
      [YEARBOOK],
    ]);
    const e1 = instrumentIn(instruments, 'fiw').changed.find(({ indicator }) => indicator.id === 'FIW.E1');
    expect(e1?.steps[0]?.explanation).toEqual({ how: 'left-out', sources: [FIW_REPORT] });
    expect(
      instrumentIn(explained(2018, 2019, sampleLedger(), { sources: [NIT_REPORT] }).instruments, 'fiw')
        .changed,
    ).toHaveLength(2);
  });

  it('are those of the timeline, each once, for any view and window', () => {
    const ledger = sampleLedger();
    fc.assert(
      fc.property(arbitraryView(ledger), arbitraryRange, (view, window) => {
        const { events } = deriveWindowExplanation(ledger, view, window);
        const listed = ids([
          ...events.told,
          ...events.summaries,
          ...events.kinds.flatMap(({ coinciding }) => coinciding),
        ]);
        const shown = deriveShown(deriveLanes(deriveMatching(ledger, view, ledger), view), window);
        expect(listed.toSorted()).toEqual(shown.map(({ id }) => id).toSorted());
        const counted = events.kinds.reduce((sum, { count }) => sum + count, 0);
        expect([events.total, events.total + events.summaries.length]).toEqual([counted, shown.length]);
      }),
      { numRuns: 200 },
    );
  });
});
