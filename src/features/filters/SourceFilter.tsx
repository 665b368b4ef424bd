import { useMemo } from 'react';
import { useSearchMessages } from '../../messages/use-search-messages.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { toggled } from '../../state/view-state.ts';

/** The reports whose events are shown. */
export function SourceFilter() {
  const messages = useSearchMessages().fields;
  const ledger = useLedger((state) => state.ledger);
  const shown = useLedger((state) => state.view.sources);
  const change = useLedger((state) => state.change);
  const reports = useMemo(
    () => [...ledger.sources.values()].filter(({ kind }) => kind === 'document'),
    [ledger],
  );
  const ids = useMemo(() => reports.map(({ csl }) => csl.id), [reports]);
  return (
    <fieldset className="source-filter">
      <legend className="filter-legend">{messages.sources}</legend>
      {reports.map(({ csl, shortTitle }) => (
        <label key={csl.id} className="source-option" title={csl.title}>
          <input
            type="checkbox"
            checked={shown?.includes(csl.id) ?? true}
            onChange={() => change({ sources: toggled(shown, ids, csl.id) })}
          />
          {shortTitle}
        </label>
      ))}
    </fieldset>
  );
}
