import { useEffect } from 'react';
import type { LedgerStore } from '../state/ledger-store.ts';
import { useLanguage } from './LanguageProvider.tsx';

/** The view holds the language, so that links, Back and Forward carry it; the page speaks it. */
export function useLanguageSync(store: LedgerStore): void {
  const [language, choose] = useLanguage();
  useEffect(() => {
    const { view, change } = store.getState();
    if (view.language !== language) change({ language });
  }, [store, language]);
  useEffect(
    () =>
      store.subscribe(({ view }, before) => {
        if (view.language !== before.view.language) choose(view.language);
      }),
    [store, choose],
  );
}
