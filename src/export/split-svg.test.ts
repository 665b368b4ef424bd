import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSvg } from './split-svg.ts';

const ROOT = '<svg width="8" viewBox="0 0 8 8">';
const svg = (body: string): string => `${ROOT}${body}</svg>`;

describe('splitSvg', () => {
  it('puts each group that is open over a cut into both parts', () => {
    const body = '<rect/><g a="1"><g b="2"><path d="1"/><text>a &lt; b</text></g><path d="3"/></g><line/>';
    expect(splitSvg(svg(body), 20)).toEqual([
      svg('<rect/><g a="1"><g b="2"><path d="1"/></g></g>'),
      svg('<g a="1"><g b="2"><text>a &lt; b</text></g></g>'),
      svg('<g a="1"><path d="3"/></g>'),
      svg('<line/>'),
    ]);
  });

  it('draws as one what is faded, clipped or hidden as one', () => {
    for (const effect of ['opacity="0.5"', 'clip-path="inset(0)"', 'style="x"', 'display="none"']) {
      const group = `<g ${effect}><path d="1"/><path d="2"/></g>`;
      expect(splitSvg(svg(`${group}<line/>`), 20)).toEqual([svg(group), svg('<line/>')]);
    }
    expect(splitSvg(svg('<g opacity="1"><path d="1"/><path d="2"/></g>'), 20)).toHaveLength(2);
  });

  it('leaves whole what is small, or refers to itself', () => {
    const small = svg('<rect/><line/>');
    expect(splitSvg(small, small.length)).toEqual([small]);
    for (const part of ['<use href="#a"/>', '<path fill="url(#a)"/>', '<style>p{}</style>']) {
      const whole = svg(`<g id="a"/>${part}`);
      expect(splitSvg(whole, 1)).toEqual([whole]);
    }
  });

  it('keeps every element, in order and inside the same groups', () => {
    interface Tree {
      readonly group: string | null;
      readonly children: readonly Tree[];
    }
    const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constant({ group: null, children: [] }),
        fc.record({
          group: fc.constantFrom('<g>', '<g t="1">', '<g opacity="0.5">'),
          children: fc.array(tie('tree'), { maxLength: 4 }),
        }),
      ),
    }));
    let count = 0;
    const write = ({ group, children }: Tree): string => {
      if (group === null) return `<path d="${(count += 1)}"/>`;
      return children.length === 0 ? '' : `${group}${children.map(write).join('')}</g>`;
    };
    // Each element with the groups around it.
    const leaves = (markup: string): readonly string[] => {
      const open: string[] = [];
      const found: string[] = [];
      for (const [tag] of markup.matchAll(/<[^>]*>/gu)) {
        if (tag.startsWith('<path')) found.push([...open, tag].join(''));
        else if (tag.startsWith('</')) open.pop();
        else open.push(tag);
      }
      expect(open).toEqual([]);
      return found;
    };
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1 }), fc.integer({ min: 1, max: 80 }), (trees, length) => {
        const whole = svg(trees.map(write).join(''));
        const parts = splitSvg(whole, length);
        expect(parts.flatMap(leaves)).toEqual(leaves(whole));
        expect(parts.every((part) => part.startsWith(ROOT))).toBe(true);
      }),
    );
  });
});
