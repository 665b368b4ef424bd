import { describe, expect, it } from 'vitest';
import { sampleLedger } from '../testing/sample-ledger.ts';
import { createLedgerStore } from './ledger-store.ts';
import { trackUndo } from './undo-history.ts';
import { logViews } from './view-log.ts';
import { DEFAULT_VIEW } from './view-state.ts';

function setUp() {
  const store = createLedgerStore(sampleLedger());
  const log = logViews(store);
  const stop = log.start();
  return { store, log, history: trackUndo(store, log), stop, view: () => store.getState().view };
}

describe('trackUndo', () => {
  it('undoes and redoes committed views, each as a new entry of the browser’s history', () => {
    const { store, history, view } = setUp();
    store.getState().change({ kinds: ['protest'] });
    store.getState().change({ query: 'vote' });
    history.undo();
    expect(view()).toEqual({ ...DEFAULT_VIEW, kinds: ['protest'] });
    expect(store.getState().history).toBe('push');
    history.undo();
    expect(view()).toEqual(DEFAULT_VIEW);
    history.undo();
    expect(view()).toEqual(DEFAULT_VIEW);
    history.redo();
    history.redo();
    expect(view()).toEqual({ ...DEFAULT_VIEW, kinds: ['protest'], query: 'vote' });
  });

  it('makes one step of a drag, and keeps its frames out', () => {
    const { store, history } = setUp();
    for (const query of ['v', 'vo', 'vot']) store.getState().change({ query }, 'replace');
    expect(history.stack.getState().past).toEqual([]);
    store.getState().change({ query: 'vote' }, 'push');
    expect(history.stack.getState().past).toEqual([DEFAULT_VIEW]);
  });

  it('takes back what is still being typed', () => {
    const { store, history, view } = setUp();
    store.getState().change({ kinds: ['law'] });
    store.getState().change({ query: 'vo' }, 'replace');
    history.undo();
    expect(view()).toEqual({ ...DEFAULT_VIEW, kinds: ['law'] });
    history.redo();
    expect(view().query).toBe('vo');
  });

  it('counts what was reached when there is time, or when it is asked', () => {
    const { store, log, view } = setUp();
    const waiting: (() => void)[] = [];
    const history = trackUndo(store, log, (run) => waiting.push(run));
    store.getState().change({ kinds: ['protest'] });
    store.getState().change({ query: 'vote' });
    expect(waiting).toHaveLength(1);
    expect(history.stack.getState().past).toEqual([]);
    waiting.pop()?.();
    expect(history.stack.getState().past).toHaveLength(2);
    store.getState().change({ query: '' });
    expect(history.now().past).toHaveLength(3);
    history.undo();
    expect(view()).toEqual({ ...DEFAULT_VIEW, kinds: ['protest'], query: 'vote' });
    for (const run of waiting) run();
    expect(history.stack.getState()).toMatchObject({ present: { query: 'vote' }, future: [{ query: '' }] });
  });

  it('knows what was done before it came', () => {
    const { store, log, view } = setUp();
    store.getState().change({ kinds: ['protest'] });
    store.getState().change({ query: 'vote' });
    store.getState().restore({ ...DEFAULT_VIEW, kinds: ['protest'] }, []);
    const late = trackUndo(store, log);
    expect(late.stack.getState().past).toEqual([DEFAULT_VIEW]);
    expect(late.stack.getState().future).toHaveLength(1);
    late.undo();
    expect(view()).toEqual(DEFAULT_VIEW);
  });

  it('agrees with the back button', () => {
    const { store, history, view } = setUp();
    store.getState().change({ kinds: ['protest'] });
    store.getState().restore(DEFAULT_VIEW, []);
    expect(history.stack.getState().past).toEqual([]);
    history.redo();
    expect(view().kinds).toEqual(['protest']);
  });

  it('takes a language for no step, and keeps it', () => {
    const { store, history, view } = setUp();
    store.getState().change({ kinds: ['protest'] });
    store.getState().change({ language: 'kk' });
    history.undo();
    expect(view()).toEqual({ ...DEFAULT_VIEW, language: 'kk' });
    history.redo();
    expect(view()).toEqual({ ...DEFAULT_VIEW, kinds: ['protest'], language: 'kk' });
  });

  it('undoes a reset', () => {
    const { store, history, view } = setUp();
    store.getState().change({ kinds: ['protest'], query: 'vote' });
    store.getState().reset();
    history.undo();
    expect(view()).toEqual({ ...DEFAULT_VIEW, kinds: ['protest'], query: 'vote' });
  });

  it('stops when told', () => {
    const { store, history, stop } = setUp();
    stop();
    store.getState().change({ kinds: ['protest'] });
    expect(history.stack.getState().past).toEqual([]);
  });
});
