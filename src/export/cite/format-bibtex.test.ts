import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCitation } from './build-citation.ts';
import { anyText, bureau, CONTEXT, quotation, subjectWith, WORDS } from './cite-fixture.ts';
import { oneLine } from './csl-item.ts';
import { escapeBibtex, formatBibtex } from './format-bibtex.ts';

/** Reads LaTeX back as the text that it prints. */
function readBibtex(text: string): string {
  const commands: Record<string, string> = {
    textbackslash: '\\',
    textbraceleft: '{',
    textbraceright: '}',
    textasciitilde: '~',
    textasciicircum: '^',
  };
  return text.replaceAll(/\\([a-z]+)\{\}|\\([&%$#_])/g, (_, command: string, character: string) =>
    command === undefined ? character : (commands[command] ?? '?'),
  );
}

/** Depth of the braces as BibTeX counts them: behind a backslash, too. */
function depths(text: string): number[] {
  let depth = 0;
  return Array.from(text, (character) => (depth += character === '{' ? 1 : character === '}' ? -1 : 0));
}

describe('formatBibtex', () => {
  it('escapes what means something to LaTeX', () => {
    expect(escapeBibtex('a & b % c $ d # e _ f { g } h ~ i ^ j \\ k')).toBe(
      String.raw`a \& b \% c \$ d \# e \_ f \textbraceleft{} g \textbraceright{} h \textasciitilde{} i \textasciicircum{} j \textbackslash{} k`,
    );
  });

  it('loses no character of any text, and lets none act', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const escaped = escapeBibtex(text);
        expect(readBibtex(escaped)).toBe(oneLine(text));
        expect(escaped).not.toMatch(/(?<!\\)[&%$#_]|[~^]/);
      }),
    );
  });

  it('closes every brace that it opens, whatever the words', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, url) => {
        const items = buildCitation(subjectWith(text), { ...CONTEXT, permalink: url }, WORDS);
        const entries = formatBibtex(items);
        expect(Math.min(...depths(entries))).toBe(0);
        expect(depths(entries).at(-1)).toBe(0);
        expect(entries.match(/^@(techreport|misc)\{[A-Za-z0-9-]+,$/gm)).toHaveLength(3);
      }),
    );
  });

  it('writes a report, its organisation as one name', () => {
    const items = buildCitation({ ...quotation, source: bureau }, CONTEXT, WORDS);
    expect(formatBibtex(items).split('\n').slice(0, 4)).toEqual([
      '@techreport{usdos,',
      String.raw`  author = {{Bureau of Democracy, Rights \& Labor}},`,
      '  title = {{Country Reports}},',
      '  institution = {{Department of State}},',
    ]);
    const [item] = buildCitation(quotation, CONTEXT, WORDS);
    expect(formatBibtex([item])).toContain('  author = {Lillis, Joanna},\n');
    expect(formatBibtex([item])).toContain('  url = {https://example.org/2015},\n');
  });
});
