import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseSubsets, FONT_SUBSETS, SUBSET_RANGES } from './font-subsets.ts';

describe('chooseSubsets', () => {
  it.each([
    ['Kazakhstan 2018–2020', ['latin']],
    ['Протесты', ['cyrillic']],
    ['Қазақстан', ['cyrillic', 'cyrillic-ext']],
    ['Łódź', ['latin', 'latin-ext']],
    ['500 ₸', ['latin', 'latin-ext']],
    ['', []],
  ])('%s', (text, subsets) => {
    expect(chooseSubsets(text)).toEqual({ subsets, uncovered: [] });
  });

  it('knows every Kazakh letter', () => {
    const letters = 'ӘәҒғҚқҢңӨөҰұҮүҺһІі';
    expect(chooseSubsets(letters)).toEqual({ subsets: ['cyrillic', 'cyrillic-ext'], uncovered: [] });
  });

  it('embeds one file for a character that two hold', () => {
    expect(chooseSubsets('\u0304').subsets).toEqual(['latin']);
  });

  it('names what no font holds, once, whole characters only', () => {
    expect(chooseSubsets('a→→中😀')).toEqual({ subsets: ['latin'], uncovered: ['→', '中', '😀'] });
  });

  it('needs for two texts together what it needs for each', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        const both = new Set([...chooseSubsets(a).subsets, ...chooseSubsets(b).subsets]);
        expect(new Set(chooseSubsets(`${a} ${b}`).subsets)).toEqual(both.add('latin'));
      }),
    );
  });
});

describe('SUBSET_RANGES', () => {
  it.each(FONT_SUBSETS)('gives the range of %s as the font package does', (subset) => {
    const css = readFileSync('node_modules/@fontsource-variable/inter/index.css', 'utf8');
    const rule = css.slice(css.indexOf(`/* inter-${subset}-wght-normal */`));
    expect(/unicode-range: ([^;]+);/u.exec(rule)?.[1]).toBe(SUBSET_RANGES[subset]);
  });
});
