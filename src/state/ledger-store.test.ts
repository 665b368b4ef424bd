import { describe, expect, it } from 'vitest';
import { epochDay } from '../domain/calendar.ts';
import { sampleLedger } from '../testing/sample-ledger.ts';
import { createLedgerStore, selectWindow } from './ledger-store.ts';
import { translateLedger } from './translate-ledger.ts';
import { DEFAULT_VIEW } from './view-state.ts';

const ledger = sampleLedger();
const WHOLE = { start: epochDay(2000), end: epochDay(2020) };
const YEAR_2019 = { start: epochDay(2019), end: epochDay(2020) };

describe('createLedgerStore', () => {
  it('starts with the default view, or with that of the URL', () => {
    const state = createLedgerStore(ledger).getState();
    expect(state).toMatchObject({
      view: DEFAULT_VIEW,
      history: 'none',
      rejected: [],
      extent: WHOLE,
      defaultWindow: WHOLE,
    });
    const rejected = [{ key: 'x', value: 'y' }];
    const view = { ...DEFAULT_VIEW, table: true };
    expect(createLedgerStore(ledger, view, rejected).getState()).toMatchObject({
      view,
      rejected,
      history: 'none',
    });
  });

  it('changes what it is told and keeps the rest, as a step back unless said otherwise', () => {
    const store = createLedgerStore(ledger);
    store.getState().change({ query: 'a' }, 'replace');
    expect(store.getState()).toMatchObject({ view: { ...DEFAULT_VIEW, query: 'a' }, history: 'replace' });
    store.getState().change({ table: true });
    expect(store.getState()).toMatchObject({
      view: { ...DEFAULT_VIEW, query: 'a', table: true },
      history: 'push',
    });
  });

  it('knows the default window when it sees it', () => {
    const store = createLedgerStore(ledger);
    store.getState().change({ window: YEAR_2019 });
    expect(selectWindow(store.getState())).toEqual(YEAR_2019);
    store.getState().change({ window: { ...WHOLE } });
    expect(store.getState().view.window).toBeNull();
    expect(selectWindow(store.getState())).toEqual(WHOLE);
  });

  it('resets the filters and keeps what is pinned and open', () => {
    const kept = {
      selection: { type: 'score', key: 'FIW.E1@2020' },
      table: true,
      explain: true,
      subscores: 'nit',
      fiwStrip: ['FIW.CL'],
      nitStrip: ['NIT.DS'],
      tree: false,
      earlier: false,
      compare: { instrument: 'fiw', from: 2019, to: 2020, parts: null },
      tour: 2,
      language: 'kk',
    } as const;
    const store = createLedgerStore(ledger, {
      ...kept,
      window: YEAR_2019,
      kinds: ['law'],
      sources: [],
      query: 'a',
    });
    store.getState().reset();
    expect(store.getState()).toMatchObject({ view: { ...DEFAULT_VIEW, ...kept }, history: 'push' });
  });

  it('restores a view without asking the history to remember it', () => {
    const store = createLedgerStore(ledger);
    store.getState().change({ query: 'a' });
    const rejected = [{ key: 'x', value: 'y' }];
    store.getState().restore(DEFAULT_VIEW, rejected);
    expect(store.getState()).toMatchObject({ view: DEFAULT_VIEW, rejected, history: 'none' });
    store.getState().dismissRejected();
    expect(store.getState().rejected).toEqual([]);
  });

  it('gives the words of the reports the names of the ledger, whichever comes first', () => {
    const names = { countries: { XYZ: 'Иксия' }, instruments: {}, indicators: {}, codes: {}, notes: {} };
    const translated = translateLedger(ledger, { ...names, statuses: { 'Not Free': 'несвободная' } });
    const [late, early] = [createLedgerStore(translated), createLedgerStore(ledger)];
    late.getState().addEvidence(ledger);
    early.getState().addEvidence(ledger);
    expect(early.getState().evidence).toBe(ledger);
    early.getState().rename(translated);
    for (const store of [late, early]) {
      const { evidence } = store.getState();
      expect(evidence?.country.name).toBe('Иксия');
      expect(evidence?.scores).toBe(translated.scores);
      expect(evidence?.scoreByKey.get('FIW.TOTAL@2020')?.status).toBe('несвободная');
      expect(evidence?.events).toBe(ledger.events);
    }
    early.getState().rename(ledger);
    expect(early.getState().evidence?.country.name).toBe('Exland');
  });
});
