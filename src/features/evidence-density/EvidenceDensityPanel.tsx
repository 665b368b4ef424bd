import { useMemo } from 'react';
import type { EvidenceLedger } from '../../bundle/evidence-ledger.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useExplainMessages } from '../../messages/use-explain-messages.ts';
import { deriveChangeAccount, deriveEvidenceDensity } from '../../state/evidence-density.ts';
import { useEvidence } from '../../state/use-evidence.ts';
import { DensityTable } from './DensityTable.tsx';
import type { DensitySubject } from './use-density-figure.tsx';
import { UnexplainedChanges } from './UnexplainedChanges.tsx';
import './evidence-density.css';

/** How many quotations and events there are, with what the two tables say. */
function useSubjects(ledger: EvidenceLedger): Readonly<Record<'quotations' | 'events', DensitySubject>> {
  const { kinds } = useMessages();
  const words = useExplainMessages().density;
  return useMemo(() => {
    const { years, quotations, events } = deriveEvidenceDensity(ledger);
    const told = quotations.map(({ key, counts, total }) => ({
      key,
      counts,
      total,
      name: ledger.sources.get(key)?.shortTitle ?? key,
    }));
    const happened = events.map(({ key, counts, total }) => ({
      key,
      counts,
      total,
      name: key === 'summary' ? words.summary : kinds[key],
    }));
    return {
      quotations: {
        id: 'quotations',
        title: words.quotations,
        note: words.quotationsNote,
        data: { years, rows: told, all: words.all },
      },
      events: {
        id: 'events',
        title: words.events,
        note: words.eventsNote,
        data: { years, rows: happened, all: words.all },
      },
    };
  }, [ledger, kinds, words]);
}

/** Where the ground is thin: changes that no report explains, and how much is told of each year. */
export function EvidenceDensityPanel() {
  const words = useExplainMessages().density;
  const ledger = useEvidence();
  const account = useMemo(() => deriveChangeAccount(ledger), [ledger]);
  const { quotations, events } = useSubjects(ledger);
  return (
    <section className="density" aria-labelledby="density-heading">
      <h2 id="density-heading" className="section-title">
        {words.title}
      </h2>
      <p className="section-lead">{words.lead}</p>
      <UnexplainedChanges account={account} />
      <DensityTable subject={quotations} corner={words.source} />
      <DensityTable subject={events} corner={words.kind} />
    </section>
  );
}
