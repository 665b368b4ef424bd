/**
 * Events that would lie on top of each other become one mark with a count. In: spots, ascending, each
 * with its number of events and the sum of their positions. Out: where each group of spots begins; the
 * groups' centres are at least `minDistance` apart, and every spot is in exactly one group.
 *
 * The two nearest neighbours are joined first, again and again, until all are far enough apart.
 * Going from left to right instead would let a group creep along a busy stretch and end up in the
 * middle between two years that had the events, where nothing happened.
 *
 * Joining two groups only moves the centre away from their neighbours. So a pair that is nearer than
 * the pairs on both sides may be joined at once, whatever lies elsewhere: the same groups in one pass.
 */
export interface PlacedSpots {
  readonly sums: readonly number[];
  readonly sizes: readonly number[];
}

/** The groups so far, one entry each; the gaps between those too near shrink towards the end. */
interface Stack {
  readonly firsts: number[];
  readonly sums: number[];
  readonly sizes: number[];
  readonly centres: number[];
}

export function clusterByDistance({ sums, sizes }: PlacedSpots, minDistance: number): readonly number[] {
  const stack: Stack = { firsts: [], sums: [], sizes: [], centres: [] };
  for (const [first, sum] of sums.entries()) {
    const size = sizes[first] ?? 1;
    const centre = sum / size;
    settle(stack, minDistance, centre);
    stack.firsts.push(first);
    stack.sums.push(sum);
    stack.sizes.push(size);
    stack.centres.push(centre);
  }
  settle(stack, minDistance, Infinity);
  return stack.firsts;
}

/** Joins what is nearer to each other than `next` is to the last of them. */
function settle(stack: Stack, minDistance: number, next: number): void {
  for (;;) {
    const top = stack.centres.length - 1;
    const gap = gapBefore(stack, top);
    if (gap >= minDistance || gap > next - (stack.centres[top] ?? 0)) return;
    let index = top;
    while (index > 0) {
      join(stack, index);
      index = nearestBeside(stack, index - 1, minDistance);
    }
  }
}

/** Around a group that has grown, the pair that is now nearer than those on its sides; 0 if there is none. */
function nearestBeside(stack: Stack, grown: number, minDistance: number): number {
  const before = gapBefore(stack, grown - 1);
  const gap = gapBefore(stack, grown);
  if (before < minDistance && before <= gap) return grown - 1;
  return gap < minDistance && gap <= gapBefore(stack, grown + 1) ? grown : 0;
}

/** Distance to the group before it: infinite at the beginning, and not yet known at the end. */
function gapBefore({ centres }: Stack, index: number): number {
  const before = centres[index - 1];
  const centre = centres[index];
  if (before === undefined) return Infinity;
  return centre === undefined ? -Infinity : centre - before;
}

/** Joins a group to the one before it. */
function join({ firsts, sums, sizes, centres }: Stack, index: number): void {
  const sum = (sums[index - 1] ?? 0) + (sums[index] ?? 0);
  const size = (sizes[index - 1] ?? 0) + (sizes[index] ?? 0);
  for (const column of [firsts, sums, sizes, centres]) {
    if (index === column.length - 1) column.pop();
    else column.splice(index, 1);
  }
  sums[index - 1] = sum;
  sizes[index - 1] = size;
  centres[index - 1] = sum / size;
}
