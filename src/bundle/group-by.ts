/** Adds items to groups, each under all of its keys, in their order. */
export function addToGroups<T, K>(
  groups: Map<K, T[]>,
  items: readonly T[],
  keysOf: (item: T) => readonly K[],
): void {
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
}

/** Items under their key, in their order. */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  addToGroups(groups, items, (item) => [keyOf(item)]);
  return groups;
}
