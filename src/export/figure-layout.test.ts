import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutFigure } from './figure-layout.ts';
import { FIGURE_STYLES, figureBodyWidth } from './figure-style.ts';
import { estimateWidth } from './measure-text.ts';
import type { Box, FigureContent, FigureLayout } from './figure-layout.ts';
import type { FigureTextRole, FigureWidth } from './figure-style.ts';
import { refutes } from '../testing/complaints.ts';

const CONTENT: FigureContent = {
  title: 'Kazakhstan',
  subtitle: 'Democracy Score, 2010–2025',
  filters: 'Shown: protests',
  notes: ['Converted values are marked.'],
  sources: [{ citation: 'A report', terms: 'Its terms' }],
  permalink: 'https://example.org/KAZ',
  words: { product: 'Democracy Ledger', notes: 'Notes', sources: 'Sources' },
};

function layout(patch: Partial<FigureContent> = {}, width: FigureWidth = 1200): FigureLayout {
  const chart = { width: figureBodyWidth(width), height: 400 };
  return layoutFigure({ ...CONTENT, ...patch, width, chart, measure: estimateWidth });
}

function textsOf({ lines }: FigureLayout, role: FigureTextRole): readonly string[] {
  return lines.filter((line) => line.role === role).map((line) => line.text);
}

function lineOf({ lines }: FigureLayout, role: FigureTextRole) {
  const line = lines.find((candidate) => candidate.role === role);
  if (line === undefined) throw new Error(`no ${role}`);
  return line;
}

const word = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 14 }),
  fc.constantFrom(
    'Kazakhstan',
    'Қазақстан',
    '2018–2020',
    'https://example.org/a/very/long/path?with=parameters&more=1',
  ),
);
const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));
const anyContent: fc.Arbitrary<FigureContent> = fc.record({
  title: text,
  subtitle: text,
  filters: text,
  notes: fc.array(text, { maxLength: 5 }),
  sources: fc.array(fc.record({ citation: text, terms: text }), { maxLength: 6 }),
  permalink: fc.oneof(text, fc.webUrl({ withQueryParameters: true, size: 'large' })),
  words: fc.record({ product: text, notes: text, sources: text }),
});
const anyLayout = fc
  .record({ content: anyContent, width: fc.constantFrom<FigureWidth[]>(800, 1200) })
  .map(({ content, width }) => ({ content, layout: layout(content, width) }));

function overlaps(a: Box, b: Box): boolean {
  const slack = 1e-6;
  return (
    a.x + a.width > b.x + slack &&
    b.x + b.width > a.x + slack &&
    a.y + a.height > b.y + slack &&
    b.y + b.height > a.y + slack
  );
}

describe('layoutFigure, whatever the texts', () => {
  it(`lets nothing overlap ${refutes(2, 8)}`, () => {
    fc.assert(
      fc.property(anyLayout, ({ layout: { lines, chart, rule } }) => {
        const ruleBox = { x: rule.x1, y: rule.y - 0.5, width: rule.x2 - rule.x1, height: 1 };
        const boxes = [...lines.map((line) => line.box), chart, ruleBox];
        const clashes = boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => overlaps(a, b)));
        expect(clashes).toEqual([]);
      }),
    );
  });

  it('keeps everything between the margins and above the lower edge', () => {
    fc.assert(
      fc.property(anyLayout, ({ layout: { lines, chart, width, height } }) => {
        const { margin } = FIGURE_STYLES[width];
        const outside = [...lines.map((line) => line.box), chart].filter(
          (box) =>
            box.x < margin ||
            box.x + box.width > width - margin + 1e-6 ||
            box.y < margin / 2 ||
            box.y + box.height > height - margin / 2,
        );
        expect(outside).toEqual([]);
      }),
    );
  });

  it('shortens no text but the permalink', () => {
    fc.assert(
      fc.property(anyLayout, ({ content, layout: placed }) => {
        const visible = (value: string): string => value.replaceAll(/[ \t\r\n]/gu, '');
        expect(visible(textsOf(placed, 'title').join(''))).toBe(visible(content.title));
        expect(visible(textsOf(placed, 'note').join(''))).toBe(visible(content.notes.join('')));
        const citations = content.sources.map((source) => source.citation).join('');
        expect(visible(textsOf(placed, 'citation').join(''))).toBe(visible(citations));
      }),
    );
  });
});

describe('layoutFigure', () => {
  it(`reads from top to bottom: title, subtitle, filters, chart, rule, small print, product ${refutes(7)}`, () => {
    const placed = layout();
    const tops = [
      lineOf(placed, 'title').box.y,
      lineOf(placed, 'subtitle').box.y,
      lineOf(placed, 'filters').box.y,
      placed.chart.y,
      placed.rule.y,
      lineOf(placed, 'note').box.y,
      lineOf(placed, 'product').box.y,
    ];
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(placed.chart.x).toBe(56);
  });

  it('sets notes and sources side by side in the wide figure, below each other in the narrow one', () => {
    const [wide, narrow] = [layout({}, 1200), layout({}, 800)];
    expect(lineOf(wide, 'citation').box.x).toBe(56 + (1088 - 48) / 2 + 48);
    expect(lineOf(wide, 'citation').box.y).toBe(lineOf(wide, 'note').box.y);
    expect(lineOf(narrow, 'citation').box.x).toBe(36);
    expect(lineOf(narrow, 'citation').box.y).toBeGreaterThan(lineOf(narrow, 'note').box.y);
  });

  it('shares sources between both columns when there are no notes', () => {
    const source = { citation: 'A report', terms: 'Its terms' };
    const placed = layout({ notes: [], sources: [source, source, source, source] });
    const columns = placed.lines.filter((line) => line.role === 'citation').map((line) => line.x);
    expect(columns).toEqual([56, 56, 624, 624]);
    expect(textsOf(placed, 'heading')).toEqual(['Sources']);
  });

  it('sets the permalink at the right margin, on the line of the product', () => {
    const placed = layout();
    const link = lineOf(placed, 'permalink');
    expect(link).toMatchObject({ x: 1144, anchor: 'end', text: 'https://example.org/KAZ' });
    expect(link.box.y).toBe(lineOf(placed, 'product').box.y);
  });

  it('gives a long permalink a line of its own, and shortens it in its middle', () => {
    const placed = layout({ permalink: `https://example.org/${'a'.repeat(300)}?event=last` }, 800);
    const link = lineOf(placed, 'permalink');
    expect(link.box.y).toBe(lineOf(placed, 'product').box.y + 22);
    expect(link.text).toMatch(/^https:\/\/example\.org\/a+…a+\?event=last$/u);
  });

  it('takes no room for what is empty', () => {
    const bare = layout({ subtitle: '', filters: '', notes: [], sources: [] });
    expect(textsOf(bare, 'heading')).toEqual([]);
    expect(bare.lines).toHaveLength(3);
    expect(bare.height).toBeLessThan(layout().height);
  });

  it('refuses a chart that would be clipped', () => {
    const chart = { width: 729, height: 10 };
    expect(() => layoutFigure({ ...CONTENT, width: 800, chart, measure: estimateWidth })).toThrow(RangeError);
  });
});
