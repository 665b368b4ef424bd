import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterByDistance, type PlacedSpots } from './clusters.ts';
import { refutes } from '../../testing/complaints.ts';

const singles = (xs: readonly number[]): PlacedSpots => ({ sums: xs, sizes: xs.map(() => 1) });

const firstsOf = (spots: PlacedSpots, minDistance: number) =>
  Array.from(clusterByDistance(spots, minDistance).firsts);

/** Clusters of single events, each with its centre. */
function clusterXs(xs: readonly number[], minDistance: number) {
  const firsts = firstsOf(singles(xs), minDistance);
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

  it('tells of every group how many events it has, and the sum of their positions', () => {
    const { sums, sizes } = clusterByDistance({ sums: [0, 20, 90], sizes: [1, 2, 3] }, 24);
    // Centres 0, 10 and 30: the first two lie nearest, at 20 / 3 together, and 30 is a little less than 24 away.
    expect([Array.from(sums), Array.from(sizes)]).toEqual([[110], [6]]);
  });

  it('gathers groups of a smaller distance as it does their spots', () => {
    fc.assert(
      fc.property(positions, (xs) => {
        const near = clusterByDistance(singles(xs), 24);
        const far = firstsOf(near, 44).map((group) => near.firsts[group]);
        expect(far).toEqual(firstsOf(singles(xs), 44));
      }),
    );
  });

  it('leaves the exact distance apart', () => {
    expect(clusterXs([0, 24, 48], 24)).toHaveLength(3);
  });

  it(`loses no event, counts none twice, and keeps the distance ${refutes(1)}`, () => {
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
