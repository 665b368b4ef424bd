import { useMemo } from 'react';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useExplainMessages } from '../../messages/use-explain-messages.ts';
import { deriveChangeAccount, deriveEvidenceDensity } from '../../state/evidence-density.ts';
import { useEvidence } from '../../state/LedgerStoreProvider.tsx';
import { DensityTable } from './DensityTable.tsx';
import { UnexplainedChanges } from './UnexplainedChanges.tsx';
import './evidence-density.css';

/** Where the ground is thin: changes that no report explains, and how much is told of each year. */
export function EvidenceDensityPanel() {
  const messages = useMessages();
  const words = useExplainMessages().density;
  const ledger = useEvidence();
  const account = useMemo(() => deriveChangeAccount(ledger), [ledger]);
  const density = useMemo(() => deriveEvidenceDensity(ledger), [ledger]);
  return (
    <section className="density" aria-labelledby="density-heading">
      <h2 id="density-heading" className="section-title">
        {words.title}
      </h2>
      <p className="section-lead">{words.lead}</p>
      <UnexplainedChanges account={account} />
      <DensityTable
        caption={words.quotations}
        note={words.quotationsNote}
        corner={words.source}
        years={density.years}
        rows={density.quotations}
        nameOf={(id) => ledger.sources.get(id)?.shortTitle ?? id}
      />
      <DensityTable
        caption={words.events}
        note={words.eventsNote}
        corner={words.kind}
        years={density.years}
        rows={density.events}
        nameOf={(kind) => (kind === 'summary' ? words.summary : messages.kinds[kind])}
      />
    </section>
  );
}
