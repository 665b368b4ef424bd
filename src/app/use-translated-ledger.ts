import { use, useMemo } from 'react';
import type { Ledger } from '../bundle/ledger.ts';
import { loadOnce } from '../messages/load-once.ts';
import { useMessages } from '../messages/MessagesProvider.tsx';

const loadTranslator = loadOnce(async () => (await import('../state/translate-ledger.ts')).translateLedger);

/** The ledger with its names in the reader's language; suspends until it can translate them. */
export function useTranslatedLedger(ledger: Ledger): Ledger {
  const { names } = useMessages();
  const translate = names && use(loadTranslator());
  return useMemo(() => (translate ? translate(ledger, names) : ledger), [translate, names, ledger]);
}
