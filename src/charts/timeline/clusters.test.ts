import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterByDistance } from './clusters.ts';

function clusterXs(xs: readonly number[], minDistance: number) {
  return clusterByDistance(
    xs.map((x) => ({ x })),
    minDistance,
  );
}

function sizesOf(xs: readonly number[]) {
  return clusterXs(xs, 24.3).map(({ members }) => members.length);
}

const positions = fc
  .array(fc.double({ min: 0, max: 2000, noNaN: true }), { maxLength: 120 })
  .map((xs) => xs.toSorted((a, b) => a - b));

describe('clusterByDistance', () => {
  it('joins what is too near and leaves the rest', () => {
    const clusters = clusterXs([0, 10, 100], 24);
    expect(clusters.map(({ x, members }) => [x, members.length])).toEqual([
      [5, 2],
      [100, 1],
    ]);
  });

  it('joins the nearest pair first: two busy spots stay two', () => {
    // From left to right, 0 and 20 would join at 10, and 30 would then be 20 away and join too.
    const clusters = clusterXs([0, 20, 30], 24);
    expect(clusters.map(({ x, members }) => [x, members.length])).toEqual([
      [0, 1],
      [25, 2],
    ]);
  });

  it('leaves the exact distance apart', () => {
    expect(clusterXs([0, 24, 48], 24)).toHaveLength(3);
  });

  it('loses no event, counts none twice, and keeps the distance', () => {
    fc.assert(
      fc.property(positions, fc.constantFrom(24, 26, 44), (xs, minDistance) => {
        const clusters = clusterXs(xs, minDistance);
        expect(clusters.flatMap(({ members }) => members.map(({ x }) => x))).toEqual(xs);
        for (const [index, cluster] of clusters.slice(1).entries()) {
          expect(cluster.x - clusters[index]!.x).toBeGreaterThanOrEqual(minDistance - 1e-9);
        }
      }),
    );
  });

  it('does not depend on where the window stands', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 60 }),
        fc.integer({ min: -500, max: 500 }),
        (unsorted, shift) => {
          const xs = unsorted.toSorted((a, b) => a - b);
          expect(sizesOf(xs.map((x) => x + shift))).toEqual(sizesOf(xs));
        },
      ),
    );
  });
});
