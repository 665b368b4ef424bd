/** The parts into which the font files are cut, smallest use first. */
export const FONT_SUBSETS = ['latin', 'cyrillic', 'latin-ext', 'cyrillic-ext'] as const;
export type FontSubset = (typeof FONT_SUBSETS)[number];

/** `unicode-range` of each subset, as the style sheets of both font packages give it. */
export const SUBSET_RANGES: Readonly<Record<FontSubset, string>> = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  'cyrillic-ext': 'U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F',
};

type Range = readonly [from: number, to: number];

function parseUnicodeRange(list: string): readonly Range[] {
  return list.split(',').map((item) => {
    const [from = '', to = from] = item.slice('U+'.length).split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}

const RANGES = FONT_SUBSETS.map((subset) => [subset, parseUnicodeRange(SUBSET_RANGES[subset])] as const);

export interface SubsetChoice {
  /** What to embed, in the order of `FONT_SUBSETS`. */
  readonly subsets: readonly FontSubset[];
  /** Characters that none of our font files holds, each once: the viewer's own fonts will draw them. */
  readonly uncovered: readonly string[];
}

/** The fewest subsets that hold every character of a text; one that stands in two counts for the first. */
export function chooseSubsets(text: string): SubsetChoice {
  const subsets = new Set<FontSubset>();
  const uncovered: string[] = [];
  for (const character of new Set(text)) {
    const codePoint = character.codePointAt(0) ?? 0;
    const found = RANGES.find(([, ranges]) =>
      ranges.some(([from, to]) => from <= codePoint && codePoint <= to),
    );
    if (found === undefined) uncovered.push(character);
    else subsets.add(found[0]);
  }
  return { subsets: FONT_SUBSETS.filter((subset) => subsets.has(subset)), uncovered };
}
