import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Score } from '../../domain/score.ts';
import { sampleInstruments } from '../../testing/sample-instruments.ts';
import { sampleScore } from '../../testing/sample-ledger.ts';
import { buildHeatmapModel, type HeatCell, type HeatmapModel } from './heatmap-model.ts';

const [fiw] = sampleInstruments();
const extra = fiw!.indicators.find(({ id }) => id === 'FIW.E1')!;
/** The sample's tree with the question that is subtracted. */
const instrument = {
  ...fiw!,
  indicators: [...fiw!.indicators, { ...extra, id: 'FIW.ADD-Q', parent: 'FIW.PR', code: 'Add. Q' }],
};

function model(scores: readonly Score[], earlier = false): HeatmapModel {
  const scoresByIndicator = new Map(
    instrument.indicators.map(({ id }) => [
      id,
      scores.filter((score) => score.indicator === id).toSorted((a, b) => a.edition - b.edition),
    ]),
  );
  return buildHeatmapModel({ instrument, scoresByIndicator, earlier });
}

function row(built: HeatmapModel, id: string): readonly HeatCell[] {
  const found = built.rows.find(({ indicator }) => indicator.id === id);
  if (!found) throw new Error(`no row ${id}`);
  return found.cells;
}

const valueOf = (cell: HeatCell) => (cell.state === 'score' ? cell.value : null);

/** Total 10 = PR 3 + CL 7; E = E1 + E2. Questions from edition 2013 on. */
const SCORES = [
  sampleScore('FIW.TOTAL', 2012, 10),
  sampleScore('FIW.TOTAL', 2013, 10),
  sampleScore('FIW.PR', 2013, 3),
  sampleScore('FIW.CL', 2013, 7),
  sampleScore('FIW.E', 2012, 3),
  sampleScore('FIW.E', 2013, 3),
  sampleScore('FIW.E1', 2013, 1),
  sampleScore('FIW.E2', 2013, 2),
  sampleScore('FIW.E', 2014, 4),
  sampleScore('FIW.E1', 2014, 0),
  sampleScore('FIW.E2', 2014, 2),
];

describe('buildHeatmapModel', () => {
  it('stands every whole before its parts', () => {
    expect(model(SCORES).rows.map(({ indicator }) => indicator.code)).toEqual([
      'TOTAL',
      'PR',
      'A',
      'A1',
      'CL',
      'E',
      'E1',
      'E2',
    ]);
  });

  it('begins with the first edition that has questions, and names the year that it covers', () => {
    expect(model(SCORES).columns).toEqual([
      { edition: 2013, coverageYear: 2012 },
      { edition: 2014, coverageYear: 2013 },
    ]);
    expect(model(SCORES).earlierEditions).toBe(1);
    expect(model(SCORES, true).columns[0]).toEqual({ edition: 2012, coverageYear: 2011 });
  });

  it('says how a value moved since the edition before, and nothing where there is none', () => {
    const change = (id: string) =>
      row(model(SCORES), id).map((cell) => (cell.state === 'score' ? cell.change : 'missing'));
    expect(change('FIW.E1')).toEqual([null, -1]);
    expect(change('FIW.E2')).toEqual([null, 0]);
    expect(change('FIW.E')).toEqual([0, 1]);
    expect(change('FIW.TOTAL')).toEqual([0, 'missing']);
  });

  it('compares published wholes with their parts, and shows the one that differs', () => {
    const built = model(SCORES);
    const sums = (id: string) =>
      row(built, id).map((cell) => (cell.state === 'score' ? cell.sum : undefined));
    expect(sums('FIW.TOTAL')).toEqual([10, undefined]);
    // PR is made of A, which is not at hand.
    expect(sums('FIW.PR')).toEqual([null, undefined]);
    // CL is printed as 7, but E is 3.
    expect(sums('FIW.CL')).toEqual([3, undefined]);
    expect(sums('FIW.E')).toEqual([3, 2]);
    expect(sums('FIW.E1')).toEqual([null, null]);
    expect(built.sums).toEqual({ compared: 4, different: 2 });
  });

  it('subtracts the extra question, and gives it a row where it moves the sum', () => {
    const pr = (value: number) => [
      sampleScore('FIW.A1', 2013, 4),
      sampleScore('FIW.A', 2013, 4),
      sampleScore('FIW.PR', 2013, 4 - value),
      sampleScore('FIW.ADD-Q', 2013, value),
    ];
    const moved = model(pr(1));
    expect(row(moved, 'FIW.PR')).toMatchObject([{ value: 3, sum: 3 }]);
    expect(moved.extras).toBe('shown');
    expect(row(moved, 'FIW.ADD-Q').map(valueOf)).toEqual([1]);
    const still = model(pr(0));
    expect(still.extras).toBe('zero');
    expect(still.rows.some(({ indicator }) => indicator.id === 'FIW.ADD-Q')).toBe(false);
    expect(model(SCORES).extras).toBe('none');
  });

  it('gives the reason for every value that is missing', () => {
    const reasons = (id: string, scores = SCORES) =>
      row(model(scores, true), id).map((cell) => (cell.state === 'missing' ? cell.reason : null));
    expect(reasons('FIW.E1')).toEqual([{ why: 'before', edition: 2013 }, null, null]);
    expect(reasons('FIW.PR')).toEqual([
      { why: 'before', edition: 2013 },
      null,
      { why: 'after', edition: 2013 },
    ]);
    expect(reasons('FIW.A1')).toEqual([{ why: 'no-score' }, { why: 'no-score' }, { why: 'no-score' }]);
    const gap = [sampleScore('FIW.E1', 2013, 1), sampleScore('FIW.E1', 2015, 1)];
    expect(reasons('FIW.E1', gap)).toEqual([null, { why: 'no-edition' }, null]);
  });

  it('keeps how a figure came about', () => {
    const scores = [sampleScore('FIW.E1', 2013, 1, { basis: 'carried', converted: true })];
    expect(row(model(scores), 'FIW.E1')).toMatchObject([{ basis: 'carried', converted: true }]);
  });

  it('draws nothing without scores', () => {
    expect(model([])).toMatchObject({ columns: [], earlierEditions: 0, sums: { compared: 0 } });
  });

  it('holds every score of its editions once, at its value, and no other', () => {
    const ids = instrument.indicators.map(({ id }) => id).filter((id) => id !== 'FIW.ADD-Q');
    const keys = fc.uniqueArray(fc.tuple(fc.constantFrom(...ids), fc.integer({ min: 2005, max: 2025 })), {
      selector: ([id, edition]) => `${id}@${edition}`,
    });
    fc.assert(
      fc.property(keys, fc.boolean(), fc.integer({ min: 0, max: 4 }), (pairs, earlier, value) => {
        const scores = pairs.map(([id, edition]) => sampleScore(id, edition, (value + edition) % 5));
        const built = model(scores, earlier);
        const shown = new Set(built.columns.map(({ edition }) => edition));
        const drawn = built.rows.flatMap(({ cells }) =>
          cells.flatMap((cell) => (cell.state === 'score' ? [[cell.key, cell.value]] : [])),
        );
        const wanted = scores
          .filter(({ edition }) => shown.has(edition))
          .map((score) => [`${score.indicator}@${score.edition}`, score.value]);
        expect(new Map(drawn as [string, number][])).toEqual(new Map(wanted as [string, number][]));
        expect(drawn).toHaveLength(wanted.length);
        for (const { cells } of built.rows) expect(cells).toHaveLength(built.columns.length);
        if (earlier) expect(wanted).toHaveLength(scores.length);
      }),
    );
  });
});
