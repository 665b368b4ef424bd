import { createElement, Fragment, startTransition, useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { ExportError } from './export-error.ts';
import { pause } from './pause.ts';
import { dropForbiddenCharacters } from './xml-text.ts';
import type { ReactNode } from 'react';
import type { Root } from 'react-dom/client';

interface Markup {
  /** Well-formed XML. */
  readonly markup: string;
  /** All text that is drawn. */
  readonly text: string;
}

/**
 * Renders an element whose root is an SVG, apart from the page: nothing is shown, and it sees no context of
 * the page. Rejects with an ExportError if the element throws or is no SVG.
 */
export async function renderDetached(element: ReactNode, page: Document): Promise<Markup> {
  const host = page.createElement('div');
  const { root, problem } = await renderInSlices(element, host);
  try {
    await pause();
    const svg = host.querySelector('svg');
    if (svg === null) {
      throw new ExportError('render', 'The drawing of the figure failed.', { cause: problem });
    }
    const markup = dropForbiddenCharacters(new XMLSerializer().serializeToString(svg));
    const text = Array.from(svg.querySelectorAll('text'), (node) => node.textContent).join(' ');
    return { markup, text };
  } finally {
    // Taking it down is work, too.
    void pause().then(() => root.unmount());
  }
}

interface Rendered {
  readonly root: Root;
  readonly problem: unknown;
}

/** A transition: React draws it a few milliseconds at a time, and lets the page answer in between. */
function renderInSlices(element: ReactNode, host: HTMLElement): Promise<Rendered> {
  return new Promise((resolve) => {
    const root = createRoot(host, { onUncaughtError: (problem) => resolve({ root, problem }) });
    const drawn = createElement(Drawn, { onDrawn: () => resolve({ root, problem: undefined }) });
    startTransition(() => root.render(createElement(Fragment, null, element, drawn)));
  });
}

function Drawn({ onDrawn }: { readonly onDrawn: () => void }): null {
  useLayoutEffect(onDrawn, [onDrawn]);
  return null;
}
