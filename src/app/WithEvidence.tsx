import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { useLedger } from '../state/LedgerStoreProvider.tsx';
import { whenIdle } from '../ui/when-idle.ts';
import type { LoadedLedger } from './load-bundle.ts';

// What asks, asks again and reports is needed only once the first view stands.
const EvidenceLoader = lazy(async () => ({ default: (await import('./EvidenceLoader.tsx')).EvidenceLoader }));

interface EvidenceWhenIdleProps {
  readonly base: string;
  readonly loaded: LoadedLedger;
}

/** Asks for the words after the first view is drawn, or at once for a link that leads to something that is read. */
export function EvidenceWhenIdle({ base, loaded }: EvidenceWhenIdleProps) {
  const wanted = useLedger(({ view }) => view.selection !== null || view.query !== '' || view.explain);
  const [idle, setIdle] = useState(false);
  useEffect(() => whenIdle(() => setIdle(true)), []);
  if (!wanted && !idle) return null;
  return (
    <Suspense fallback={null}>
      <EvidenceLoader base={base} loaded={loaded} />
    </Suspense>
  );
}

interface WithEvidenceProps {
  /** Stands there until words and program have arrived. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** A part of the page that reads quotations: it waits for them, and says where it has to do without. */
export function WithEvidence({ fallback, children }: WithEvidenceProps) {
  const messages = useMessages().loading;
  const arrived = useLedger((state) => state.evidence !== null);
  const failed = useLedger((state) => state.evidenceFailed);
  if (arrived) return <Suspense fallback={fallback}>{children}</Suspense>;
  return failed ? <p className="evidence-missing">{messages.evidenceNeeded}</p> : fallback;
}
