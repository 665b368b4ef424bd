// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createLedgerStore, type LedgerStore } from '../../state/ledger-store.ts';
import { LedgerStoreProvider } from '../../state/LedgerStoreProvider.tsx';
import { render, type Rendered } from '../../testing/render.ts';
import { sampleEvent } from '../../testing/sample-events.ts';
import { sampleLedger } from '../../testing/sample-ledger.ts';
import { SearchResults } from './SearchResults.tsx';

let idle: (() => void)[] = [];
let store: LedgerStore;
let page: Rendered;

beforeEach(async () => {
  idle = [];
  vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run));
  vi.stubGlobal('cancelIdleCallback', () => undefined);
  const events = Array.from({ length: 15 }, (_, index) =>
    sampleEvent({ id: `2019-06-09-rally-${index}`, title: `Rally ${index}` }),
  );
  const ledger = sampleLedger({ events, cases: [], links: [], disagreements: [] });
  store = createLedgerStore(ledger);
  store.getState().addEvidence(ledger);
  page = await render(
    <LedgerStoreProvider store={store}>
      <SearchResults searching />
    </LedgerStoreProvider>,
  );
});
afterEach(async () => {
  await page.unmount();
  vi.unstubAllGlobals();
});

const rest = () => act(async () => idle.splice(0).forEach((run) => run()));
const type = (query: string) => act(async () => store.getState().change({ query }, 'replace'));
const results = () => page.element.querySelectorAll('[data-event]');
const more = () => page.element.querySelector<HTMLElement>('ol button:not([data-event])');

it('a letter brings what the list has in sight; the first page is whole when the browser rests', async () => {
  await rest();
  await type('r');
  expect(results()).toHaveLength(6);
  expect(more()).toBeNull();
  await rest();
  expect(results()).toHaveLength(10);
  await act(async () => more()?.click());
  expect(results()).toHaveLength(15);
  await type('ra');
  expect(results()).toHaveLength(6);
});
