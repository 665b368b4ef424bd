import type { UrlHost } from '../app/url-sync.ts';

export interface FakeHost {
  readonly host: UrlHost;
  /** Path, query and hash of each entry of the history. */
  readonly entries: () => readonly string[];
  /** Path, query and hash that the address bar shows. */
  readonly address: () => string;
  readonly back: () => void;
  readonly forward: () => void;
  readonly listeners: () => number;
}

const ORIGIN = 'https://ledger.example';

/** A window with an address bar and a history like a browser's; its timers are the global ones. */
export function fakeHost(first: string): FakeHost {
  let stack = [new URL(first, ORIGIN)];
  let position = 0;
  const listeners = new Set<() => void>();
  const show = ({ pathname, search, hash }: URL) => `${pathname}${search}${hash}`;
  const current = () => stack[position] ?? new URL(ORIGIN);
  const go = (to: number) => {
    if (to < 0 || to >= stack.length) return;
    position = to;
    for (const listener of listeners) listener();
  };
  const host = {
    location: {
      get pathname() {
        return current().pathname;
      },
      get search() {
        return current().search;
      },
      get hash() {
        return current().hash;
      },
    },
    history: {
      pushState(_data: unknown, _unused: string, url: string) {
        stack = [...stack.slice(0, position + 1), new URL(url, current())];
        position += 1;
      },
      replaceState(_data: unknown, _unused: string, url: string) {
        stack[position] = new URL(url, current());
      },
    },
    addEventListener: (_type: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_type: string, listener: () => void) => listeners.delete(listener),
    setTimeout: (run: () => void, delay: number) => setTimeout(run, delay),
    clearTimeout: (timer: number | undefined) => clearTimeout(timer),
  };
  return {
    // A browser's window has some hundred members more; the code under test names those that it needs.
    host: host as unknown as UrlHost,
    entries: () => stack.map(show),
    address: () => show(current()),
    back: () => go(position - 1),
    forward: () => go(position + 1),
    listeners: () => listeners.size,
  };
}
