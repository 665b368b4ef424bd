import { startTransition } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { AppProps } from './App.tsx';
import { forgetEarlyInput, holdEntries, replayEarlyInput } from './early-input.ts';
import { loadDefaultLedger } from './load-bundle.ts';
import { Page } from './Page.tsx';
import { DARK_SYSTEM } from './theme-key.ts';
import { applyTheme, readThemeChoice } from './theme.ts';

const base = `${import.meta.env.BASE_URL}bundle/`;
const { search } = window.location;

async function load(): Promise<AppProps['ledger']> {
  try {
    return await loadDefaultLedger(base, new AbortController().signal);
  } catch {
    // Tried again, and told, by a part that only then is loaded.
    return 'failed';
  }
}

/** The page as it was prerendered comes alive; nothing of it changes. */
function hydrate(container: HTMLElement, ledger: AppProps['ledger']): void {
  const enterAgain = holdEntries(container);
  hydrateRoot(
    container,
    <Page
      base={base}
      search=""
      ledger={ledger}
      onMounted={enterAgain}
      onAlive={() => void replayEarlyInput()}
    />,
  );
}

function unveil(): void {
  forgetEarlyInput();
  delete document.documentElement.dataset['linked'];
}

/** The page is drawn here, in place of a prerendered one if there is any. */
async function draw(container: HTMLElement, loading: Promise<AppProps['ledger']>): Promise<void> {
  // The name of the site stays until the words of the link's language have come, and nothing else.
  container.querySelector('main')?.replaceChildren();
  const root = createRoot(container);
  const show = (ledger: AppProps['ledger']) =>
    root.render(<Page base={base} search={search} ledger={ledger} onMounted={unveil} />);
  flushSync(() => show('working'));
  const ledger = await loading;
  // A transition: what shows stays until the names in that language have come, too.
  startTransition(() => show(ledger));
}

/** A page for the default view is hydrated if it was drawn from the bundle that is there now. */
async function start(container: HTMLElement): Promise<void> {
  const loading = load();
  const stamp = container.dataset['stamp'];
  if (stamp !== undefined && search === '') {
    const ledger = await loading;
    if (typeof ledger !== 'string' && ledger.stamp === stamp) return hydrate(container, ledger);
  }
  return draw(container, loading);
}

// In a built page the inline script has done it before the first paint.
applyTheme(readThemeChoice(), window.matchMedia(DARK_SYSTEM).matches);

const container = document.getElementById('app');
if (!container) throw new Error('index.html has no element with the id "app".');
void start(container);
