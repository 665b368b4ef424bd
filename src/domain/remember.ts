interface Answer<A, R> {
  readonly inputs: A;
  readonly result: R;
}

/** Enough for a filter that is set and taken back, and for what is shown while the next is made. */
const KEPT = 4;

/**
 * The same derivation, which remembers its last answers for each first argument: whoever asks again with
 * the same inputs, in whichever part of the page, gets the same object and costs nothing. Inputs are
 * compared by identity, so they must never be changed in place.
 */
export function remember<K extends object, A extends readonly unknown[], R>(
  derive: (key: K, ...rest: A) => R,
): (key: K, ...rest: A) => R {
  const answers = new WeakMap<K, Answer<A, R>[]>();
  return (key, ...inputs) => {
    const known = answers.get(key) ?? [];
    const same = known.find((each) => inputs.every((input, index) => input === each.inputs[index]));
    if (same) return same.result;
    const result = derive(key, ...inputs);
    answers.set(key, [{ inputs, result }, ...known].slice(0, KEPT));
    return result;
  };
}
