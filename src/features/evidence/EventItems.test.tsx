// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createLedgerStore } from '../../state/ledger-store.ts';
import { LedgerStoreProvider } from '../../state/LedgerStoreProvider.tsx';
import { render } from '../../testing/render.ts';
import { sampleDatedEvent } from '../../testing/sample-events.ts';
import { sampleLedger } from '../../testing/sample-ledger.ts';
import { EventItems } from './EventItems.tsx';

let idle: (() => void)[] = [];

beforeEach(() => {
  idle = [];
  vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run));
  vi.stubGlobal('cancelIdleCallback', () => undefined);
});
afterEach(() => vi.unstubAllGlobals());

const rest = () => act(async () => idle.splice(0).forEach((run) => run()));
const store = createLedgerStore(sampleLedger());
const listOf = (name: string, count: number) => {
  const events = Array.from({ length: count }, (_, index) => sampleDatedEvent({ id: `${name} ${index}` }));
  return (
    <LedgerStoreProvider store={store}>
      <EventItems events={events} list={null} />
    </LedgerStoreProvider>
  );
};

it('shows what fits a screen, and the rest of a long list when the browser rests', async () => {
  const { element, show } = await render(listOf('long', 60));
  const ids = () => [...element.querySelectorAll('button')].map(({ dataset }) => dataset['event']);
  expect(ids()).toHaveLength(24);
  await rest();
  expect(ids()).toHaveLength(60);
  // A filter that takes some of it away does not make it shrink further for a moment.
  await show(listOf('long', 50));
  expect(ids()).toHaveLength(50);
  await show(listOf('other', 60));
  expect(ids()).toHaveLength(24);
  await rest();
  expect(ids().at(-1)).toBe('other 59');
});

it('shows a short list whole, and waits for nothing', async () => {
  const { element } = await render(listOf('short', 24));
  expect(element.querySelectorAll('button')).toHaveLength(24);
  expect(idle).toEqual([]);
});
