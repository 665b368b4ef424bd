import type { LedgerStore } from '../state/ledger-store.ts';
import { formatView, parseView } from '../state/url-codec.ts';
import type { ViewState } from '../state/view-state.ts';
import { behindFrameAfterNext } from '../ui/after-paint.ts';

/** Pause in typing or dragging after which the address shows the view; browsers limit how often it may change. */
const REPLACE_DELAY = 300;

/** The parts of a window that the URL needs; tests give their own. */
export type UrlHost = Pick<
  Window,
  'location' | 'history' | 'addEventListener' | 'removeEventListener' | 'setTimeout' | 'clearTimeout'
>;

export function readView(search: string, known: Parameters<typeof parseView>[1]) {
  return parseView(new URLSearchParams(search), known);
}

/**
 * Writes the store's view into the URL and brings it back on the back and forward buttons.
 *
 * While dragging or typing the current entry is replaced, after a pause. On commit the entry first
 * gets back what was committed before, then a new entry is pushed: so Back returns to the view
 * before the drag, not to its last frame. An entry takes the browser milliseconds: it is written behind the
 * paint that acknowledges and the evidence that follows it. Returns the function that stops it.
 */
export function syncUrl(
  store: LedgerStore,
  host: UrlHost = window,
  later = behindFrameAfterNext,
): () => void {
  const { ledger } = store.getState();
  const address = (search: string) => `${host.location.pathname}${search}${host.location.hash}`;
  const write = (search: string) => host.history.replaceState(null, '', address(search));
  let committed = formatView(store.getState().view);
  let timer: number | undefined;
  const pushes: ViewState[] = [];

  function writeCommitted() {
    if (host.location.search !== committed) write(committed);
  }

  // The address loses what could not be used, so that a copied link is a good one.
  writeCommitted();

  function push(search: string) {
    writeCommitted();
    if (search === committed) return;
    host.history.pushState(null, '', address(search));
    committed = search;
  }

  function replaceSoon(search: string) {
    host.clearTimeout(timer);
    timer = host.setTimeout(() => write(search), REPLACE_DELAY);
  }

  function pushAll() {
    for (const view of pushes.splice(0)) push(formatView(view));
  }

  function pushSoon(view: ViewState) {
    host.clearTimeout(timer);
    if (pushes.push(view) === 1) later(pushAll);
  }

  function onPopState() {
    host.clearTimeout(timer);
    pushes.length = 0;
    const { view, rejected } = readView(host.location.search, ledger);
    committed = formatView(view);
    store.getState().restore(view, rejected);
  }

  const unsubscribe = store.subscribe((state, before) => {
    // A push of an unchanged view still commits what was typed before it.
    if (state.history === 'push') pushSoon(state.view);
    else if (state.history === 'replace' && state.view !== before.view) replaceSoon(formatView(state.view));
  });
  host.addEventListener('popstate', onPopState);
  return () => {
    unsubscribe();
    pushes.length = 0;
    host.clearTimeout(timer);
    host.removeEventListener('popstate', onPopState);
  };
}
