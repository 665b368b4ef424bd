// @vitest-environment happy-dom
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { renderDetached } from './render-detached.ts';

describe('renderDetached', () => {
  it('gives markup without forbidden characters, and the drawn text', () => {
    const text = createElement('text', { fill: 'var(--ink)' }, 'a\u0008b');
    const { markup, text: drawn } = renderDetached(createElement('svg', null, text, text), document);
    expect(markup).toContain('fill="var(--ink)"');
    expect(markup).toContain('>ab</text>');
    expect(drawn).toBe('a\u0008b a\u0008b');
  });

  it('leaves nothing in the page', () => {
    renderDetached(createElement('svg'), document);
    expect(document.querySelector('svg')).toBeNull();
  });

  it('reports a drawing that throws, with its cause', () => {
    const cause = new Error('boom');
    const Bad = (): never => {
      throw cause;
    };
    expect(() => renderDetached(createElement(Bad), document)).toThrow(
      expect.objectContaining({ reason: 'render', cause }),
    );
  });

  it('refuses what is no SVG', () => {
    expect(() => renderDetached(createElement('p'), document)).toThrow('failed');
  });
});
