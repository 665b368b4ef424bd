// @vitest-environment happy-dom
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { renderDetached } from './render-detached.ts';

describe('renderDetached', () => {
  it('gives markup without forbidden characters, and the drawn text', async () => {
    const text = createElement('text', { fill: 'var(--ink)' }, 'a\u0008b');
    const { markup, text: drawn } = await renderDetached(createElement('svg', null, text, text), document);
    expect(markup).toContain('fill="var(--ink)"');
    expect(markup).toContain('>ab</text>');
    expect(drawn).toBe('a\u0008b a\u0008b');
  });

  it('leaves nothing in the page', async () => {
    await renderDetached(createElement('svg'), document);
    expect(document.querySelector('svg')).toBeNull();
  });

  it('reports a drawing that throws, with its cause', async () => {
    const cause = new Error('boom');
    const Bad = (): never => {
      throw cause;
    };
    await expect(renderDetached(createElement(Bad), document)).rejects.toMatchObject({
      reason: 'render',
      cause,
    });
  });

  it('refuses what is no SVG', async () => {
    await expect(renderDetached(createElement('p'), document)).rejects.toThrow('failed');
  });
});
