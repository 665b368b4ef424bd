import { describe, expect, it } from 'vitest';
import { edtf } from '../../src/domain/edtf.ts';
import { buildBundle, proveBundle } from '../../src/pipeline/build/build-bundle.ts';
import { scoreRowsOf, type Dataset } from '../../src/pipeline/dataset/dataset.ts';
import { limitColumns } from './limit-columns.ts';
import { readToday } from './read-today.ts';
import { scaleDataset } from './scale-dataset.ts';

const { dataset: today, checks } = readToday();
const tenfold = scaleDataset(today, 10, 1);

const bundleOf = (dataset: Dataset) => [...buildBundle(dataset, checks)];

function precisionsOf({ events }: Dataset): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { value } of events) {
    const { precision } = edtf(value.date);
    counts[precision] = (counts[precision] ?? 0) + 1;
  }
  return counts;
}

describe('scaleDataset', () => {
  it('leaves today as it is', () => {
    expect(bundleOf(scaleDataset(today, 1, 1))).toEqual(bundleOf(today));
  });

  it('gives the same for the same seed, and something else for another', () => {
    const again = bundleOf(scaleDataset(today, 3, 5));
    expect(bundleOf(scaleDataset(today, 3, 5))).toEqual(again);
    expect(bundleOf(scaleDataset(today, 3, 6))).not.toEqual(again);
  });

  it('has ten times the events and what ties them together, each with an id of its own', () => {
    expect(today.events.length).toBeGreaterThan(300);
    for (const part of ['events', 'links', 'cases', 'disagreements'] as const)
      expect([part, tenfold[part].length]).toEqual([part, 10 * today[part].length]);
    expect(new Set(tenfold.events.map(({ value }) => value.id)).size).toBe(tenfold.events.length);
  });

  it('keeps the mix of precisions, and spreads the copies over the years', () => {
    const mix = Object.entries(precisionsOf(today)).map(([name, count]) => [name, 10 * count]);
    expect(precisionsOf(tenfold)).toEqual(Object.fromEntries(mix));
    const years = new Set(tenfold.events.slice(today.events.length).map(({ year }) => year));
    expect(years.size).toBeGreaterThan(20);
  });

  it('tells the copies in words of their own, as many as before', () => {
    const [first, copy] = [today.events[0]!.value, tenfold.events[today.events.length]!.value];
    expect(copy.title).not.toBe(first.title);
    expect(copy.title.split(' ').sort()).toEqual(first.title.split(' ').sort());
    const quotations = tenfold.events.flatMap(({ value }) =>
      value.accounts.flatMap((account) => account.quotations.map(({ exact }) => exact)),
    );
    expect(new Set(quotations).size).toBeGreaterThan(0.9 * quotations.length);
  });

  it('is a bundle that the application reads', () => {
    const proved = proveBundle(buildBundle(tenfold, checks));
    expect(proved.ok ? [] : proved.problems).toEqual([]);
  });
});

describe('limitColumns', () => {
  const columns = limitColumns(tenfold);

  it('has every event once, in the lane of its first kind', () => {
    const counts = columns.lanes.map(({ kind, start, end, title }) => {
      expect([end.length, title.length]).toEqual([start.length, start.length]);
      const inData = tenfold.events.filter(({ value }) => value.kinds[0] === kind).length;
      expect([kind, start.length]).toEqual([kind, inData]);
      return start.length;
    });
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(tenfold.events.length);
  });

  it('is in the order of time', () => {
    for (const { start } of columns.lanes) expect(start.toSorted((a, b) => a - b)).toEqual(start);
  });

  it('has the scores of both strips over the years that they cover', () => {
    const editionsOf = (indicator: string) =>
      new Set(
        scoreRowsOf(today)
          .filter((row) => row.indicator === indicator)
          .map(({ edition }) => edition),
      ).size;
    const counts = columns.strips.map(({ value }) => value.length);
    expect(counts).toEqual([editionsOf('NIT.DS'), editionsOf('FIW.TOTAL')]);
    expect(Math.min(...counts)).toBeGreaterThan(20);
    for (const { start, end } of columns.strips)
      for (const [row, day] of start.entries()) expect(end[row]! - day).toBeGreaterThanOrEqual(365);
  });
});
