import fc from 'fast-check';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Container = Json[] | { [key: string]: Json };

interface Place {
  readonly parent: Container;
  readonly key: string;
}

const isContainer = (value: Json): value is Container => typeof value === 'object' && value !== null;

function get({ parent, key }: Place): Json {
  return (Array.isArray(parent) ? parent[Number(key)] : parent[key]) ?? null;
}

function set({ parent, key }: Place, value: Json): void {
  if (Array.isArray(parent)) parent[Number(key)] = value;
  else parent[key] = value;
}

function remove({ parent, key }: Place): void {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}

function placesIn(parent: Container, found: Place[] = []): Place[] {
  for (const key of Object.keys(parent)) {
    const place = { parent, key };
    found.push(place);
    const value = get(place);
    if (isContainer(value)) placesIn(value, found);
  }
  return found;
}

const HUGE_LENGTH = 5000;
const STRANGE: readonly Json[] = [
  null,
  true,
  0,
  -1,
  0.5,
  1e308,
  Number.MAX_SAFE_INTEGER,
  '',
  'none',
  '__proto__',
  [],
  {},
  [[]],
  { a: 1 },
];

function truncated(value: Json): Json {
  if (typeof value === 'string') return value.slice(0, Math.floor(value.length / 2));
  return Array.isArray(value) ? value.slice(0, Math.floor(value.length / 2)) : '';
}

function duplicated(value: Json): Json {
  if (typeof value === 'string') return value + value;
  return Array.isArray(value) ? [...value, ...structuredClone(value)] : [value, value];
}

/** A small change that a check of types alone would not notice. */
function nudged(value: Json, seed: number): Json {
  if (typeof value === 'number') return value + (seed % 2 === 0 ? 1 : -1);
  if (typeof value === 'string') return value.replace(/\d/, String(seed % 10));
  return typeof value === 'boolean' ? !value : value;
}

/** What can go wrong with one value; `other` is some other value of the same document. */
const MUTATIONS: readonly ((place: Place, other: Place, seed: number) => void)[] = [
  remove,
  (place, _, seed) => set(place, nudged(get(place), seed)),
  (place, _, seed) => set(place, STRANGE[seed % STRANGE.length] ?? null),
  (place, _, seed) => set(place, typeof get(place) === 'number' ? seed - 500 : seed),
  (place) => set(place, truncated(get(place))),
  (place) => set(place, duplicated(get(place))),
  (place, other) => {
    const [one, two] = [structuredClone(get(place)), structuredClone(get(other))];
    set(place, two);
    set(other, one);
  },
  (place) =>
    set(
      place,
      Array.from({ length: HUGE_LENGTH }, () => 7),
    ),
  (place) => set({ parent: place.parent, key: Array.isArray(place.parent) ? '0' : 'extra' }, 'more'),
];

/** A valid JSON document, damaged at one to three random paths. */
export function mutatedJson(valid: unknown): fc.Arbitrary<Json> {
  const step = fc.record({
    at: fc.nat(),
    other: fc.nat(),
    mutation: fc.nat(MUTATIONS.length - 1),
    seed: fc.nat(1000),
  });
  return fc.array(step, { minLength: 1, maxLength: 3 }).map((steps) => {
    const document = JSON.parse(JSON.stringify(valid)) as Json;
    for (const { at, other, mutation, seed } of steps) {
      const places = isContainer(document) ? placesIn(document) : [];
      const [place, second] = [places[at % places.length], places[other % places.length]];
      if (place && second) MUTATIONS[mutation]?.(place, second, seed);
    }
    return document;
  });
}
