import { describe, expect, it } from 'vitest';
import { EVENT_KINDS } from '../../domain/event-kind.ts';
import { kindGlyphPath } from './kind-glyph.ts';
import { KIND_HUE } from './kind-hue.ts';
import { refutes } from '../../testing/complaints.ts';

describe('kindGlyphPath', () => {
  it(`gives each kind a shape of its own, so that colour is never the only sign ${refutes(20)}`, () => {
    const paths = EVENT_KINDS.map((kind) => kindGlyphPath(kind, 6));
    expect(new Set(paths).size).toBe(EVENT_KINDS.length);
  });

  it('draws a closed shape of about the wanted size around its centre', () => {
    for (const kind of EVENT_KINDS) {
      const path = kindGlyphPath(kind, 10);
      expect(path).toMatch(/^M.*Z$/);
      const xs = [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x]) => Number(x));
      expect(Math.max(...xs)).toBeGreaterThan(7);
      expect(Math.max(...xs.map(Math.abs))).toBeLessThanOrEqual(15);
    }
  });

  it('draws the diamond as a square on its corner', () => {
    expect(kindGlyphPath('law', 10)).toBe('M0,-13L13,0L0,13L-13,0Z');
  });

  it('draws around another centre', () => {
    expect(kindGlyphPath('law', 10, { x: 100, y: 20.5 })).toBe('M100,7.5L113,20.5L100,33.5L87,20.5Z');
    expect(kindGlyphPath('release', 10, { x: 100, y: 20 })).toBe(
      'M89.2,20A10.8,10.8 0 1 1 110.8,20A10.8,10.8 0 1 1 89.2,20Z',
    );
  });
});

describe('KIND_HUE', () => {
  it('groups kinds under six hues', () => {
    expect(new Set(EVENT_KINDS.map((kind) => KIND_HUE[kind])).size).toBe(6);
    expect(KIND_HUE.protest).toBe('var(--hue-street)');
  });
});
