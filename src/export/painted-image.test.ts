import { describe, expect, it } from 'vitest';
import { scaleSvg } from './painted-image.ts';

const SVG =
  '<svg xmlns="x" width="800" height="600" viewBox="0 0 800 600"><rect width="800" height="600"/></svg>';
const SIZE = { width: 800, height: 600 };

describe('scaleSvg', () => {
  it('enlarges the root and nothing else', () => {
    expect(scaleSvg({ svg: SVG, faces: [] }, SIZE, 2)).toContain(
      '<svg xmlns="x" width="1600" height="1200" viewBox="0 0 800 600"><rect width="800" height="600"/>',
    );
  });

  it('adds the strip of the font probe below the figure', () => {
    const scaled = scaleSvg({ svg: SVG, faces: [{ family: 'text', subset: 'latin' }] }, SIZE, 2);
    expect(scaled).toContain('width="1600" height="1280" viewBox="0 0 800 640"');
    expect(scaled).toMatch(/<g transform="translate\(0 600\)">.*<\/g><\/svg>$/u);
  });
});
