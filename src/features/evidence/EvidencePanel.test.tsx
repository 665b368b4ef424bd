// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { enDetail } from '../../messages/en/detail.ts';
import { createLedgerStore, type LedgerStore } from '../../state/ledger-store.ts';
import { LedgerStoreProvider } from '../../state/LedgerStoreProvider.tsx';
import { deriveShown } from '../../state/shown-in-window.ts';
import { deriveLanes } from '../../state/visible-events.ts';
import { render, type Rendered } from '../../testing/render.ts';
import { sampleLedger } from '../../testing/sample-ledger.ts';
import { EvidencePanel } from './EvidencePanel.tsx';

const ledger = sampleLedger();
const words = enDetail.evidence;
const { defaultWindow } = createLedgerStore(ledger).getState();
const [first, second, third] = deriveShown(deriveLanes(ledger.events, { kinds: null }), defaultWindow);

let panel: Rendered;
let store: LedgerStore;
let unpainted: (() => void)[];

beforeEach(async () => {
  unpainted = [];
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => unpainted.push(run));
  store = createLedgerStore(ledger);
  store.getState().addEvidence(ledger);
  panel = await render(
    <LedgerStoreProvider store={store}>
      <EvidencePanel />
    </LedgerStoreProvider>,
  );
});
afterEach(async () => {
  await panel.unmount();
  vi.unstubAllGlobals();
});

/** A frame's callbacks, and the tasks after it. */
const frame = () =>
  act(async () => {
    for (const run of unpainted.splice(0)) run();
    await new Promise((done) => setTimeout(done));
  });
/** The frame that rings the mark, and the one that brings its evidence. */
const paint = async () => {
  await frame();
  await frame();
};
const pin = (id: string, tour: number | null = null) =>
  act(async () => store.getState().change({ selection: { type: 'event', id, list: null }, tour }));
const press = (key: string) =>
  act(async () =>
    panel.element
      .querySelector('aside')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
  );
const title = () => panel.element.querySelector('h2')?.textContent;

describe('what is pinned', () => {
  it('is shown whole once the paint that rings its mark is made, and takes the focus with it', async () => {
    await pin(first!.id);
    expect(title()).toBe(words.emptyTitle);
    expect(document.activeElement).toBe(document.body);
    await frame();
    expect(title()).toBe(words.emptyTitle);
    await frame();
    expect(title()).toBe(first!.title);
    expect(panel.element.querySelector('blockquote')).not.toBeNull();
    expect(document.activeElement).toBe(panel.element.querySelector('h2'));
  });

  it('by a step of the tour leaves the focus to the tour', async () => {
    await pin(first!.id, 1);
    await paint();
    expect(title()).toBe(first!.title);
    expect(document.activeElement).toBe(document.body);
  });

  it('is left for the next but one by a key that is pressed twice before it comes', async () => {
    await pin(first!.id);
    await paint();
    await press(']');
    await press(']');
    expect(title()).toBe(first!.title);
    await paint();
    expect(title()).toBe(third!.title);
    await press('[');
    await paint();
    expect(title()).toBe(second!.title);
  });
});
