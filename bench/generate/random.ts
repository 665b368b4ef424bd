/** Numbers from 0 up to 1, not including it; the same seed gives the same row of them. */
export type Random = () => number;

/** Mulberry32: small, even enough for copies of events, and the same in every engine. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `first` to `last`, both included. */
export function wholeBetween(random: Random, first: number, last: number): number {
  return first + Math.floor(random() * (last - first + 1));
}

/** The items in another order; the list itself stays. */
export function shuffled<T>(random: Random, items: readonly T[]): T[] {
  const keyed = items.map((item) => ({ item, key: random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
