import { describe, expect, it } from 'vitest';
import { createCanvasMeasure, estimateWidth } from './measure-text.ts';
import type { TextFont } from './measure-text.ts';

const font: TextFont = { family: 'text', size: 20, weight: 600 };

describe('estimateWidth', () => {
  it('adds up the widths of the characters, in proportion to the size', () => {
    // i 0.31 + space 0.31 + m 0.98 = 1.6 em
    expect(estimateWidth('i m', font)).toBeCloseTo(32);
    expect(estimateWidth('i m', { ...font, size: 10 })).toBeCloseTo(16);
  });

  it('gives combining marks no width, and strange characters a wide one', () => {
    expect(estimateWidth('e\u0301', font)).toBe(estimateWidth('e', font));
    expect(estimateWidth('中', font)).toBeCloseTo(22);
  });
});

describe('createCanvasMeasure', () => {
  it('asks the canvas for the loaded family at weight and size', () => {
    const context = {
      font: '',
      textRendering: 'auto' as CanvasTextRendering,
      measureText: (text: string) => ({ width: text.length }) as TextMetrics,
    };
    const measure = createCanvasMeasure(context, { display: 'Serif', text: 'Sans' });
    expect(measure('abc', font)).toBe(3);
    expect(context.font).toBe('600 20px "Sans"');
    expect(context.textRendering).toBe('geometricPrecision');
  });
});
