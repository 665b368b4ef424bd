import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { epochDay } from '../domain/calendar.ts';
import { createLedgerStore } from '../state/ledger-store.ts';
import { fakeHost } from '../testing/fake-host.ts';
import { sampleLedger } from '../testing/sample-ledger.ts';
import { readView, syncUrl } from './url-sync.ts';
import { refutes } from '../testing/complaints.ts';

const PAUSE = 300;
const ledger = sampleLedger();
const YEAR_2019 = { start: epochDay(2019), end: epochDay(2020) };
const days = (count: number) => ({ start: epochDay(2019), end: epochDay(2019) + count });

/** The page at an address, wired as the app does it, where each change is painted at once. */
function open(address: string, later: (run: () => void) => void = (run) => run()) {
  const fake = fakeHost(address);
  const { view, rejected } = readView(fake.host.location.search, ledger);
  const store = createLedgerStore(ledger, view, rejected);
  const stop = syncUrl(store, fake.host, later);
  const { change } = store.getState();
  return { ...fake, store, stop, change, view: () => store.getState().view };
}

/** A page that is painted when the test says so. */
function frames() {
  const waiting: (() => void)[] = [];
  return {
    later: (run: () => void) => void waiting.push(run),
    paint: () => {
      for (const run of waiting.splice(0)) run();
    },
  };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('at the start', () => {
  it('leaves a good address alone', () => {
    const { entries } = open('/?v=1&q=wake+up&score=FIW.E1@2020#subscores');
    expect(entries()).toEqual(['/?v=1&q=wake+up&score=FIW.E1@2020#subscores']);
    expect(open('/ledger/').entries()).toEqual(['/ledger/']);
  });

  it(`takes from the address what could not be used, without a step back ${refutes(15)}`, () => {
    const { entries, store } = open('/ledger/?kinds=party&table=1&zoom=3&utm_source=mail#subscores');
    expect(entries()).toEqual(['/ledger/?v=1&table=1#subscores']);
    expect(store.getState().rejected).toEqual([
      { key: 'zoom', value: '3' },
      { key: 'kinds', value: 'party' },
    ]);
  });
});

describe('a commit', () => {
  it('is a step that Back undoes and Forward redoes', () => {
    const page = open('/#hash');
    page.change({ kinds: ['protest'] });
    page.change({ selection: { type: 'score', key: 'FIW.E1@2020' } });
    expect(page.entries()).toEqual([
      '/#hash',
      '/?v=1&kinds=protest#hash',
      '/?v=1&kinds=protest&score=FIW.E1@2020#hash',
    ]);
    page.back();
    expect(page.view()).toMatchObject({ kinds: ['protest'], selection: null });
    page.back();
    expect(page.view()).toMatchObject({ kinds: null, selection: null });
    page.forward();
    expect(page.view()).toMatchObject({ kinds: ['protest'] });
    expect(page.entries()).toHaveLength(3);
  });

  it('of what is already there makes no step', () => {
    const page = open('/?v=1&table=1');
    page.change({ table: true });
    page.store.getState().dismissRejected();
    expect(page.entries()).toEqual(['/?v=1&table=1']);
  });

  it('is written when the answer is painted, each as a step of its own', () => {
    const { later, paint } = frames();
    const page = open('/', later);
    page.change({ kinds: ['protest'] });
    page.change({ table: true });
    expect(page.entries()).toEqual(['/']);
    paint();
    expect(page.entries()).toEqual(['/', '/?v=1&kinds=protest', '/?v=1&kinds=protest&table=1']);
    page.change({ query: 'w' });
    page.back();
    paint();
    expect(page.address()).toBe('/?v=1&kinds=protest');
    expect(page.view()).toMatchObject({ query: '', table: false });
  });

  it('is not overtaken by what is typed before the paint', () => {
    const { later, paint } = frames();
    const page = open('/', later);
    page.change({ table: true });
    page.change({ query: 'w' }, 'replace');
    paint();
    vi.advanceTimersByTime(PAUSE);
    expect(page.entries()).toEqual(['/', '/?v=1&q=w&table=1']);
  });

  it('after Back drops what was ahead', () => {
    const page = open('/');
    page.change({ query: 'a' });
    page.change({ query: 'b' });
    page.back();
    page.change({ table: true });
    expect(page.entries()).toEqual(['/', '/?v=1&q=a', '/?v=1&q=a&table=1']);
  });
});

describe('typing', () => {
  it('replaces the entry once, after a pause', () => {
    const page = open('/');
    const replace = vi.spyOn(page.host.history, 'replaceState');
    for (const query of ['w', 'wa', 'wak']) {
      page.change({ query }, 'replace');
      vi.advanceTimersByTime(PAUSE - 1);
    }
    expect(page.entries()).toEqual(['/']);
    vi.advanceTimersByTime(1);
    expect(page.entries()).toEqual(['/?v=1&q=wak']);
    expect(replace).toHaveBeenCalledTimes(1);
  });

  it.each([0, PAUSE])('then a commit %i ms later is one step, back to before the typing', (pause) => {
    const page = open('/?v=1&table=1');
    for (const query of ['w', 'wa', 'wak']) page.change({ query }, 'replace');
    vi.advanceTimersByTime(pause);
    page.change({ query: 'wak' });
    vi.advanceTimersByTime(PAUSE);
    expect(page.entries()).toEqual(['/?v=1&table=1', '/?v=1&q=wak&table=1']);
    page.back();
    expect(page.view()).toMatchObject({ query: '', table: true });
  });

  it('then a commit of something else takes the typed words along', () => {
    const page = open('/');
    page.change({ query: 'wak' }, 'replace');
    vi.advanceTimersByTime(PAUSE);
    page.change({ table: true });
    expect(page.entries()).toEqual(['/', '/?v=1&q=wak&table=1']);
  });

  it('that ends where it began leaves no trace', () => {
    const page = open('/?v=1&table=1');
    page.change({ query: 'w' }, 'replace');
    vi.advanceTimersByTime(PAUSE);
    page.change({ query: '' });
    expect(page.entries()).toEqual(['/?v=1&table=1']);
  });
});

describe('dragging', () => {
  it(`then letting go is one step, back to before the drag ${refutes(16)}`, () => {
    const page = open('/');
    for (let count = 30; count <= 60; count += 1) {
      page.change({ window: days(count) }, 'replace');
      vi.advanceTimersByTime(16);
    }
    page.change({ window: YEAR_2019 });
    vi.advanceTimersByTime(PAUSE);
    expect(page.entries()).toEqual(['/', '/?v=1&time=2019..2019']);
    page.back();
    expect(page.view().window).toBeNull();
  });
});

describe('the back button', () => {
  it('drops words that were typed but not yet written', () => {
    const page = open('/');
    page.change({ table: true });
    page.change({ query: 'w' }, 'replace');
    page.back();
    vi.advanceTimersByTime(PAUSE);
    expect(page.view()).toMatchObject({ query: '', table: false });
    expect(page.entries()).toEqual(['/', '/?v=1&table=1']);
  });

  it('tells what it could not restore', () => {
    const page = open('/');
    page.host.history.pushState(null, '', '/?event=gone');
    page.host.history.pushState(null, '', '/?v=1&table=1');
    page.back();
    expect(page.store.getState()).toMatchObject({
      history: 'none',
      rejected: [{ key: 'event', value: 'gone' }],
    });
  });
});

describe('the returned function', () => {
  it('stops everything, a pending pause too', () => {
    const page = open('/');
    page.change({ query: 'w' }, 'replace');
    page.stop();
    page.change({ table: true });
    vi.advanceTimersByTime(PAUSE);
    expect(page.entries()).toEqual(['/']);
    expect(page.listeners()).toBe(0);
  });
});

describe('any series of typing, pauses and commits', () => {
  it(`leaves one entry a commit, and the last one shows the view ${refutes(16)}`, () => {
    const words = fc.constantFrom('', 'a', 'it’s', "'", 'b c', '%');
    const step = fc.record({ action: fc.constantFrom('type', 'commit', 'pause'), query: words });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const page = open('/');
        const committed = [''];
        for (const { action, query } of steps) {
          if (action === 'pause') vi.advanceTimersByTime(PAUSE);
          else page.change({ query }, action === 'type' ? 'replace' : 'push');
          if (action === 'commit' && query !== committed.at(-1)) committed.push(query);
        }
        vi.advanceTimersByTime(PAUSE);
        expect(readView(page.host.location.search, ledger).view.query).toBe(page.view().query);
        const queries = page
          .entries()
          .map((entry) => new URL(entry, 'https://a.example').searchParams.get('q') ?? '');
        expect(queries.slice(0, -1)).toEqual(committed.slice(0, -1));
        page.stop();
      }),
    );
  });
});
