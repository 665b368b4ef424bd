/**
 * The same derivation, which remembers its last answer for each first argument: whoever asks again with
 * the same inputs, in whichever part of the page, gets the same object and costs nothing. Inputs are
 * compared by identity, so they must never be changed in place.
 */
export function remember<K extends object, A extends readonly unknown[], R>(
  derive: (key: K, ...rest: A) => R,
): (key: K, ...rest: A) => R {
  const answers = new WeakMap<K, { readonly inputs: A; readonly result: R }>();
  return (key, ...inputs) => {
    const known = answers.get(key);
    if (known && inputs.every((input, index) => input === known.inputs[index])) return known.result;
    const result = derive(key, ...inputs);
    answers.set(key, { inputs, result });
    return result;
  };
}
