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
