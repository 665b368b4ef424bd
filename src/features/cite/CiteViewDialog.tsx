import { useMemo } from 'react';
import { civilDate } from '../../domain/calendar.ts';
import type { CiteSubject } from '../../export/cite/subject.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { selectWindow } from '../../state/ledger-store.ts';
import { CiteDialog } from './CiteDialog.tsx';

/** The citation of the page as its filters are set now. */
export function CiteViewDialog({ onClose }: { readonly onClose: () => void }) {
  const messages = useMessages();
  const ledger = useLedger((state) => state.ledger);
  const window = useLedger(selectWindow);
  const chosen = useLedger((state) => state.view.sources);
  const subject = useMemo<CiteSubject>(() => {
    const [from, to] = [civilDate(window.start).year, civilDate(window.end - 1).year];
    const years = from === to ? `${from}` : `${from}–${to}`;
    const sources = [...ledger.sources.values()].filter(({ csl }) => !chosen || chosen.includes(csl.id));
    return { type: 'view', title: `${messages.pageTitle(ledger.country.name)} (${years})`, sources };
  }, [messages, ledger, window, chosen]);
  return <CiteDialog subject={subject} onClose={onClose} />;
}
