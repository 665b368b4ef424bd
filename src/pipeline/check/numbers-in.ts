const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const SMALL: ReadonlyMap<string, number> = new Map(
  UNITS.map((word, value): [string, number] => [word, value]).concat(
    TENS.map((word, index) => [word, 10 * (index + 2)]),
  ),
);

const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

function smallNumber(token: string | undefined): number | undefined {
  if (token === undefined) return undefined;
  return /^\d/.test(token) ? Number(token) : SMALL.get(token);
}

function tokensOf(text: string): string[] {
  const plain = text.toLowerCase().replaceAll(/(?<=\d),(?=\d{3})/g, '');
  return plain.match(/\d+(?:\.\d+)?|\p{L}+/gu) ?? [];
}

/** One number beginning at `at`: value and the index after it. */
function numberAt(tokens: readonly string[], at: number): { value: number; next: number } | undefined {
  let value = smallNumber(tokens[at]);
  if (value === undefined) return undefined;
  let next = at + 1;
  const unit = smallNumber(tokens[next]);
  // "twenty five", but not "20 5"
  if (TENS.includes(tokens[at] ?? '') && unit !== undefined && unit > 0 && unit < 10) {
    value += unit;
    next += 1;
  }
  if (tokens[next] === 'and' && tokens[next + 1] === 'a' && tokens[next + 2] === 'half') {
    value += 0.5;
    next += 3;
  }
  for (
    let factor = MAGNITUDES.get(tokens[next] ?? '');
    factor !== undefined;
    factor = MAGNITUDES.get(tokens[next] ?? '')
  ) {
    value *= factor;
    next += 1;
  }
  return { value, next };
}

const MONTHS_PER_YEAR = 12;

/**
 * The numbers that a phrase states, in digits or words: "nearly 4,000 people" → 4000,
 * "two years and 10 months" → 2, 10 and 34 (months), "seven-and-a-half-year" → 7.5, "$1.6 billion" → 1.6e9.
 */
export function numbersIn(text: string): number[] {
  const tokens = tokensOf(text);
  const found: { value: number; unit: string }[] = [];
  for (let at = 0; at < tokens.length;) {
    const number = numberAt(tokens, at);
    if (number) found.push({ value: number.value, unit: tokens[number.next] ?? '' });
    at = number?.next ?? at + 1;
  }
  const spans = found.flatMap(({ value, unit }, index) => {
    const after = found[index + 1];
    const joined = unit.startsWith('year') && after?.unit.startsWith('month');
    return joined && after ? [value * MONTHS_PER_YEAR + after.value] : [];
  });
  return [...found.map(({ value }) => value), ...spans];
}
