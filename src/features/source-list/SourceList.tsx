import { BadgeCheck } from 'lucide';
import type { BundledSource } from '../../bundle/shard.ts';
import { useDetailMessages } from '../../messages/use-detail-messages.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { Icon } from '../../ui/Icon.tsx';
import './source-list.css';

function SourceItem({ source }: { readonly source: BundledSource }) {
  const detail = useDetailMessages();
  const { csl, coverage, verification } = source;
  const authors = (csl.author ?? []).map((author) =>
    'literal' in author ? author.literal : `${author.given} ${author.family}`,
  );
  const proof =
    verification.state === 'verified' && verification.checkedOn !== null
      ? detail.sources.verified(verification.checkedOn)
      : detail.sources.notVerified;
  return (
    <li className="source-item">
      <p className="source-title">{csl.URL === undefined ? csl.title : <a href={csl.URL}>{csl.title}</a>}</p>
      <p>
        {[...authors, csl.publisher].join(', ')}; {detail.sources.covers(coverage[0], coverage[1])}.{' '}
        {csl.note}
      </p>
      <p>{source.terms}</p>
      <p className="source-proof">
        {source.kind === 'data-set' ? (
          detail.sources.dataSet
        ) : (
          <>
            {verification.state === 'verified' && <Icon of={BadgeCheck} size={14} />}{' '}
            {detail.sources.quotations(verification.quotations)}, {proof}
          </>
        )}
      </p>
      <details>
        <summary>{detail.sources.hash}</summary>
        <code>{source.sha256}</code>
      </details>
    </li>
  );
}

/** Every document and table that a mark can come from, with its terms and its proof. */
export function SourceList() {
  const messages = useDetailMessages().sources;
  const { sources } = useLedger((state) => state.ledger);
  return (
    <section className="source-list" aria-labelledby="sources-heading">
      <h2 id="sources-heading" className="section-title">
        {messages.title}
      </h2>
      <p className="section-lead">{messages.lead}</p>
      <ul>
        {[...sources.values()].map((source) => (
          <SourceItem key={source.csl.id} source={source} />
        ))}
      </ul>
    </section>
  );
}
