import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ExportError } from './export-error.ts';
import { listTokens, resolveTokens } from './resolve-tokens.ts';
import { refutes } from '../testing/complaints.ts';

const TOKENS = new Map([
  ['--ink', '#1b1c1e'],
  ['--paper', ' #ffffff '],
  ['--again', 'var(--ink)'],
  ['--loop', 'var(--loop)'],
  ['--font-text', '"Inter Variable", \'Inter Fallback\', sans-serif'],
]);

const resolve = (svg: string): string => resolveTokens(svg, TOKENS);

describe('resolveTokens', () => {
  it('replaces references in attributes, however they are spaced', () => {
    expect(resolve('<rect fill="var(--ink)" stroke="var( --paper )"/>')).toBe(
      '<rect fill="#1b1c1e" stroke="#ffffff"/>',
    );
    expect(resolve('<rect style="fill:var(--ink);stroke:var(--paper)"/>')).toBe(
      '<rect style="fill:#1b1c1e;stroke:#ffffff"/>',
    );
  });

  it('replaces references in style elements', () => {
    expect(resolve('<style>a{fill:var(--ink)}</style>')).toBe('<style>a{fill:#1b1c1e}</style>');
  });

  it('takes a fallback only where the token is unknown, through any depth', () => {
    expect(resolve('<a fill="var(--ink, red)"/>')).toBe('<a fill="#1b1c1e"/>');
    expect(resolve('<a fill="var(--x, var(--y, var(--paper)))"/>')).toBe('<a fill="#ffffff"/>');
    expect(resolve('<a fill="var(--x, rgb(1, 2, 3)) "/>')).toBe('<a fill="rgb(1, 2, 3) "/>');
  });

  it('follows tokens that refer to tokens, but not in circles', () => {
    expect(resolve('<a fill="var(--again)"/>')).toBe('<a fill="#1b1c1e"/>');
    expect(() => resolve('<a fill="var(--loop)"/>')).toThrow('--loop');
  });

  it('escapes the quotation marks of font families', () => {
    expect(resolve('<a font-family="var(--font-text)"/>')).toBe(
      '<a font-family="&quot;Inter Variable&quot;, \'Inter Fallback\', sans-serif"/>',
    );
  });

  it('leaves words for readers alone', () => {
    const svg = '<text aria-label="var(--x)" data-q="var(--x)">var(--x) &lt;b fill="var(--x)"></text>';
    expect(resolve(svg)).toBe(svg);
  });

  it('names the token that it does not know', () => {
    expect(() => resolve('<a fill="var(--nope)"/>')).toThrow(ExportError);
    expect(() => resolve('<a fill="var(--nope)"/>')).toThrow('--nope');
    expect(() => resolve('<a fill="var(--ink"/>')).toThrow('never closed');
  });

  it(`leaves no reference behind ${refutes(9)}`, () => {
    const reference = fc.letrec<{ value: string }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('var(--ink)', 'var(--again)', '#000', 'rgb(0, 0, 0)'),
        tie('value').map((value) => `var(--unknown, ${value})`),
        tie('value').map((value) => `var(--paper,${value})`),
      ),
    })).value;
    fc.assert(
      fc.property(fc.array(reference, { minLength: 1 }), (values) => {
        const svg = values.map((value) => `<rect fill="${value}"/>`).join('');
        expect(resolve(svg)).not.toMatch(/var\(|--/u);
      }),
    );
  });
});

describe('listTokens', () => {
  it('lists each name once, nested ones too', () => {
    const svg = '<a fill="var(--b, var( --a))" stroke="var(--b)"/>';
    expect(listTokens(svg)).toEqual(['--b', '--a']);
  });
});
