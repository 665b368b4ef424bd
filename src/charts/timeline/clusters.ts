/**
 * Events that would lie on top of each other become one mark with a count. In: spots, ascending, each
 * with its number of events and the sum of their positions. Out: the groups of spots, and where each begins;
 * their centres are at least `minDistance` apart, and every spot is in exactly one group.
 *
 * The two nearest neighbours are joined first, again and again, until all are far enough apart.
 * Going from left to right instead would let a group creep along a busy stretch and end up in the
 * middle between two years that had the events, where nothing happened.
 *
 * Joining two groups only moves the centre away from their neighbours. So a pair that is nearer than
 * the pairs on both sides may be joined at once, whatever lies elsewhere: the same groups in one pass. And
 * where a greater distance is wanted later, the groups may take the place of their spots.
 */
export interface PlacedSpots {
  readonly sums: ArrayLike<number>;
  readonly sizes: ArrayLike<number>;
}

export interface Groups extends PlacedSpots {
  /** The first spot of each; the others follow it. */
  readonly firsts: ArrayLike<number>;
}

/** The groups so far; the gaps between those too near shrink towards the end. Columns have room for all spots. */
interface Stack {
  readonly firsts: Int32Array;
  readonly sums: Float64Array;
  readonly sizes: Float64Array;
  length: number;
}

export function clusterByDistance({ sums, sizes }: PlacedSpots, minDistance: number): Groups {
  const room = sums.length;
  const stack: Stack = {
    firsts: new Int32Array(room),
    sums: new Float64Array(room),
    sizes: new Float64Array(room),
    length: 0,
  };
  for (let spot = 0; spot < room; spot += 1) {
    const [sum, size] = [sums[spot] ?? 0, sizes[spot] ?? 1];
    settle(stack, minDistance, sum / size);
    const top = stack.length;
    stack.length = top + 1;
    stack.firsts[top] = spot;
    stack.sums[top] = sum;
    stack.sizes[top] = size;
  }
  settle(stack, minDistance, Infinity);
  const { length } = stack;
  return {
    firsts: stack.firsts.subarray(0, length),
    sums: stack.sums.subarray(0, length),
    sizes: stack.sizes.subarray(0, length),
  };
}

function centreOf({ sums, sizes }: Stack, index: number): number {
  return (sums[index] ?? 0) / (sizes[index] ?? 1);
}

/** Joins what is nearer to each other than `next` is to the last of them. */
function settle(stack: Stack, minDistance: number, next: number): void {
  for (;;) {
    const top = stack.length - 1;
    const gap = gapBefore(stack, top);
    if (gap >= minDistance || gap > next - centreOf(stack, top)) return;
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
function gapBefore(stack: Stack, index: number): number {
  if (index <= 0) return Infinity;
  return index >= stack.length ? -Infinity : centreOf(stack, index) - centreOf(stack, index - 1);
}

/** Joins a group to the one before it. */
function join(stack: Stack, index: number): void {
  const { firsts, sums, sizes } = stack;
  sums[index - 1] = (sums[index - 1] ?? 0) + (sums[index] ?? 0);
  sizes[index - 1] = (sizes[index - 1] ?? 0) + (sizes[index] ?? 0);
  stack.length -= 1;
  // Few: what is joined lies near the end.
  for (let above = index; above < stack.length; above += 1) {
    firsts[above] = firsts[above + 1] ?? 0;
    sums[above] = sums[above + 1] ?? 0;
    sizes[above] = sizes[above + 1] ?? 0;
  }
}
