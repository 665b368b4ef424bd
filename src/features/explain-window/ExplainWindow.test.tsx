// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { epochDay } from '../../domain/calendar.ts';
import { createLedgerStore } from '../../state/ledger-store.ts';
import { LedgerStoreProvider } from '../../state/LedgerStoreProvider.tsx';
import { DEFAULT_VIEW } from '../../state/view-state.ts';
import { render } from '../../testing/render.ts';
import { sampleLedger } from '../../testing/sample-ledger.ts';
import { ExplainButton } from './ExplainButton.tsx';
import { ExplainWindow } from './ExplainWindow.tsx';

afterEach(() => vi.unstubAllGlobals());

const window2019 = { start: epochDay(2018), end: epochDay(2020) };

function openPage(explain: boolean) {
  const ledger = sampleLedger();
  const store = createLedgerStore(ledger, { ...DEFAULT_VIEW, window: window2019, explain });
  store.getState().addEvidence(ledger);
  const page = (open: boolean) => (
    <LedgerStoreProvider store={store}>
      <ExplainButton />
      {open && <ExplainWindow />}
    </LedgerStoreProvider>
  );
  return { store, page };
}

const buttonIn = (element: HTMLElement, name: string) =>
  [...element.querySelectorAll('button')].find(
    (button) => (button.getAttribute('aria-label') ?? button.textContent).trim() === name,
  );

describe('ExplainWindow', () => {
  it('opened by its button takes the focus, and gives it back when it closes', async () => {
    const { store, page } = openPage(false);
    const { element, show, unmount } = await render(page(false));
    await act(async () => buttonIn(element, 'Explain these years')?.click());
    expect(store.getState().view.explain).toBe(true);
    await show(page(true));
    expect(document.activeElement?.textContent).toBe('What changed in Exland, 2018–2019');
    await act(async () => buttonIn(element, 'Close the explanation')?.click());
    expect(store.getState().view.explain).toBe(false);
    expect(document.activeElement?.textContent).toBe('Explain these years');
    await unmount();
  });

  it('opened by a link leaves the focus where it is', async () => {
    const { page } = openPage(true);
    const { unmount } = await render(page(true));
    expect(document.activeElement).toBe(document.body);
    await unmount();
  });

  it('opens the score that moved', async () => {
    const { store, page } = openPage(true);
    const { element, unmount } = await render(page(true));
    const step = [...element.querySelectorAll('button')].find((button) =>
      button.textContent.startsWith('Edition 2020, covers 2019: up from 0 to 1'),
    );
    await act(async () => step?.click());
    expect(store.getState().view.selection).toEqual({ type: 'score', key: 'FIW.E1@2020' });
    await unmount();
  });

  it('says when the browser does not let it copy', async () => {
    const refuse = () => Promise.reject(new Error('denied'));
    vi.stubGlobal('navigator', { clipboard: { writeText: refuse } });
    const { page } = openPage(true);
    const { element, unmount } = await render(page(true));
    await act(async () => buttonIn(element, 'Copy with citations')?.click());
    expect(element.querySelector('[role=status]')?.textContent).toMatch(/did not allow copying/);
    await unmount();
  });
});
