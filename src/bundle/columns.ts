/** Gives each distinct word an index, in order of first use. */
export function interner(): { readonly words: string[]; indexOf: (word: string) => number } {
  const words: string[] = [];
  const indices = new Map<string, number>();
  return {
    words,
    indexOf(word) {
      const known = indices.get(word);
      if (known !== undefined) return known;
      indices.set(word, words.length);
      words.push(word);
      return words.length - 1;
    },
  };
}

/** A message when columns differ in length from the one named `measure`, else `undefined`. */
export function refuteLengths(
  columns: Readonly<Record<string, readonly unknown[]>>,
  measure: string,
): string | undefined {
  const rows = columns[measure]?.length ?? 0;
  const odd = Object.entries(columns).find(([, column]) => column.length !== rows);
  return odd && `column "${odd[0]}" has ${odd[1].length} rows, "${measure}" has ${rows}`;
}

/** The entry of a list that a row's column points to. Throws a RangeError where there is none. */
export function entryAt<T>(list: readonly T[], index: number, column: string, row: number): T {
  const found = list[index];
  if (found === undefined)
    throw new RangeError(`row ${row}: column "${column}" points to entry ${index}, which does not exist`);
  return found;
}
