import { describe, expect, it } from 'vitest';
import { embedFonts, fontFaceRules, listFamilies } from './fonts.ts';

describe('fontFaceRules', () => {
  it('carries family, weights, range and the bytes themselves', () => {
    const bytes = new TextEncoder().encode('wOF2');
    expect(fontFaceRules([{ family: 'text', subset: 'cyrillic', bytes }])).toBe(
      '@font-face{font-family:"Inter Variable";font-style:normal;font-weight:100 900;' +
        'src:url(data:font/woff2;base64,d09GMg==) format("woff2");' +
        'unicode-range:U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116}',
    );
  });

  it('encodes files of any size', () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 251);
    const rule = fontFaceRules([{ family: 'display', subset: 'latin', bytes }]);
    const encoded = /base64,([^)]+)\)/u.exec(rule)?.[1] ?? '';
    expect(Buffer.from(encoded, 'base64').equals(bytes)).toBe(true);
  });
});

describe('embedFonts', () => {
  it('puts the rules first in the root', () => {
    expect(embedFonts('<svg width="1"><g></g></svg>', 'RULES')).toBe(
      '<svg width="1"><style>RULES</style><g></g></svg>',
    );
  });
});

describe('listFamilies', () => {
  it('finds the families that the SVG names', () => {
    expect(listFamilies(`<a font-family="'Inter Variable', sans-serif"/>`)).toEqual(['text']);
    expect(listFamilies(`<a font-family="&quot;Source Serif 4 Variable&quot;"/>`)).toEqual(['display']);
    expect(listFamilies('<a font-family="Arial"/>')).toEqual([]);
  });
});
