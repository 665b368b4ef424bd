/**
 * Events that would lie on top of each other become one mark with a count. In: events, ascending
 * by `x`. Out: groups, ascending, whose centres are at least `minDistance` apart. No event is lost:
 * every one is in exactly one group.
 *
 * The two nearest neighbours are joined first, again and again, until all are far enough apart.
 * Going from left to right instead would let a group creep along a busy stretch and end up in the
 * middle between two years that had the events, where nothing happened.
 */
export interface Placed {
  readonly x: number;
}

export interface Cluster<T extends Placed> {
  /** Mean of the members. */
  readonly x: number;
  readonly members: readonly T[];
}

interface Group<T> {
  sum: number;
  readonly members: T[];
}

export function clusterByDistance<T extends Placed>(
  ascending: readonly T[],
  minDistance: number,
): readonly Cluster<T>[] {
  const groups = coincident(ascending);
  for (;;) {
    const index = closestPair(groups, minDistance);
    const [left, right] = groups.slice(index, index + 2);
    if (index === -1 || left === undefined || right === undefined) break;
    left.sum += right.sum;
    for (const member of right.members) left.members.push(member);
    groups.splice(index + 1, 1);
  }
  return groups.map((group) => ({ x: centre(group), members: group.members }));
}

/** Less than this apart is the same spot: keeps the number of groups below the number of pixels. */
const SAME_SPOT = 0.5;

function coincident<T extends Placed>(ascending: readonly T[]): Group<T>[] {
  const groups: Group<T>[] = [];
  for (const item of ascending) {
    const last = groups.at(-1);
    const first = last?.members[0];
    if (last !== undefined && first !== undefined && item.x - first.x < SAME_SPOT) {
      last.sum += item.x;
      last.members.push(item);
    } else groups.push({ sum: item.x, members: [item] });
  }
  return groups;
}

/** Index of the left one of the two nearest groups, the leftmost of equals; −1 if none is too near. */
function closestPair<T>(groups: readonly Group<T>[], minDistance: number): number {
  let found = -1;
  let least = minDistance;
  for (let index = 0; index + 1 < groups.length; index += 1) {
    const [left, right] = [groups[index], groups[index + 1]];
    if (left === undefined || right === undefined) continue;
    const distance = centre(right) - centre(left);
    if (distance < least) {
      found = index;
      least = distance;
    }
  }
  return found;
}

function centre<T>({ sum, members }: Group<T>): number {
  return sum / members.length;
}
