import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

export interface Rendered {
  readonly element: HTMLElement;
  readonly show: (node: ReactNode) => Promise<void>;
  readonly unmount: () => Promise<void>;
}

/** Renders into a document of its own test (`happy-dom`) and waits until effects have run. */
export async function render(node: ReactNode): Promise<Rendered> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const element = document.createElement('div');
  document.body.append(element);
  const root = createRoot(element, { onCaughtError: () => undefined });
  const show = (next: ReactNode) => act(async () => root.render(next));
  await show(node);
  return {
    element,
    show,
    unmount: async () => {
      await act(async () => root.unmount());
      element.remove();
    },
  };
}
