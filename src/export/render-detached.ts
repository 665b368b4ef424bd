import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { ExportError } from './export-error.ts';
import { dropForbiddenCharacters } from './xml-text.ts';
import type { ReactNode } from 'react';

interface Markup {
  /** Well-formed XML. */
  readonly markup: string;
  /** All text that is drawn. */
  readonly text: string;
}

/**
 * Renders an element whose root is an SVG, at once and apart from the page: nothing is shown, and it
 * sees no context of the page. Throws an ExportError if the element throws or is no SVG.
 */
export function renderDetached(element: ReactNode, page: Document): Markup {
  const host = page.createElement('div');
  const problems: unknown[] = [];
  const root = createRoot(host, { onUncaughtError: (error) => problems.push(error) });
  try {
    flushSync(() => root.render(element));
    const svg = host.querySelector('svg');
    if (svg === null) {
      throw new ExportError('render', 'The drawing of the figure failed.', { cause: problems[0] });
    }
    const markup = dropForbiddenCharacters(new XMLSerializer().serializeToString(svg));
    const text = Array.from(svg.querySelectorAll('text'), (node) => node.textContent).join(' ');
    return { markup, text };
  } finally {
    root.unmount();
  }
}
