import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterByDistance } from './clusters.ts';

/** Clusters of single events, each with its centre. */
function clusterXs(xs: readonly number[], minDistance: number) {
  const firsts = clusterByDistance({ sums: xs, sizes: xs.map(() => 1) }, minDistance);
  return firsts.map((first, index) => {
    const members = xs.slice(first, firsts[index + 1]);
    return { x: members.reduce((sum, x) => sum + x, 0) / members.length, members };
  });
}

function sizesOf(xs: readonly number[]) {
  return clusterXs(xs, 24.3).map(({ members }) => members.length);
}

/** The definition, word for word: join the two nearest, the left one of equals, until none is too near. */
function joinNearest(xs: readonly number[], minDistance: number): number[][] {
  const groups = xs.map((x) => [x]);
  const centre = (group: readonly number[]) => group.reduce((sum, x) => sum + x, 0) / group.length;
  for (;;) {
    const gaps = groups.slice(1).map((group, index) => centre(group) - centre(groups[index]!));
    const least = Math.min(...gaps);
    if (!(least < minDistance)) return groups;
    const index = gaps.indexOf(least);
    groups.splice(index, 2, [...groups[index]!, ...groups[index + 1]!]);
  }
}

/** From few to far more than fit. */
const positions = fc
  .constantFrom(60, 300, 2000)
  .chain((max) => fc.array(fc.double({ min: 0, max, noNaN: true }), { maxLength: 120 }))
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

  it('finds in one pass what joining the nearest pair again and again finds', () => {
    fc.assert(
      fc.property(positions, fc.constantFrom(24, 44), (xs, minDistance) => {
        expect(clusterXs(xs, minDistance).map(({ members }) => members)).toEqual(
          joinNearest(xs, minDistance),
        );
      }),
    );
  });

  it('leaves the exact distance apart', () => {
    expect(clusterXs([0, 24, 48], 24)).toHaveLength(3);
  });

  it('loses no event, counts none twice, and keeps the distance', () => {
    fc.assert(
      fc.property(positions, fc.constantFrom(24, 26, 44), (xs, minDistance) => {
        const clusters = clusterXs(xs, minDistance);
        expect(clusters.flatMap(({ members }) => members)).toEqual(xs);
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
