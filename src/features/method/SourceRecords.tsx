import { BadgeCheck } from 'lucide';
import { useMemo, type ReactNode } from 'react';
import type { BundledSource } from '../../bundle/shard.ts';
import { coverageText } from '../../export/citation.ts';
import { enMethod } from '../../messages/en-method.ts';
import { formatCount, formatScore } from '../../messages/format-number.ts';
import { useDetailMessages } from '../../messages/use-detail-messages.ts';
import { useEvidence } from '../../state/LedgerStoreProvider.tsx';
import { deriveSourceCoverage, type SourceCoverage } from '../../state/source-coverage.ts';
import { Icon } from '../../ui/Icon.tsx';

const words = enMethod.source;

function shareText({ share, characters }: SourceCoverage, length: number): string {
  return words.shareOf(
    `${formatScore((share ?? 0) * 100, 1)} %`,
    formatCount(characters),
    formatCount(length),
  );
}

/** What is quoted, how much of the text that is, and whether it was proved. */
function proofRows(source: BundledSource, coverage: SourceCoverage): [string, ReactNode][] {
  const { verification, length } = source;
  const provedOn = verification.state === 'verified' ? verification.checkedOn : null;
  return [
    [words.quotations, formatCount(coverage.quotations)],
    ...(length === undefined ? [] : [[words.share, shareText(coverage, length)] as [string, ReactNode]]),
    [
      words.verification,
      provedOn === null ? (
        words.notVerified
      ) : (
        <>
          <Icon of={BadgeCheck} size={14} /> {words.verified(provedOn)}
        </>
      ),
    ],
  ];
}

function rowsOf(source: BundledSource, coverage: SourceCoverage, dataSet: string): [string, ReactNode][] {
  const { csl } = source;
  const authors = (csl.author ?? []).map((author) =>
    'literal' in author ? author.literal : `${author.given} ${author.family}`,
  );
  const isDocument = source.kind === 'document';
  return [
    [words.publisher, csl.publisher],
    ...(authors.length > 0 ? [[words.authors, authors.join(', ')] as [string, ReactNode]] : []),
    ...(source.edition === null ? [] : [[words.edition, source.edition] as [string, ReactNode]]),
    [words.coverage, coverageText(source.coverage)],
    [words.terms, source.terms],
    [words.retrieved, source.retrieved ?? words.notKnown],
    ...(isDocument ? proofRows(source, coverage) : [[words.quotations, dataSet] as [string, ReactNode]]),
  ];
}

function SourceItem({
  source,
  coverage,
}: {
  readonly source: BundledSource;
  readonly coverage: SourceCoverage;
}) {
  const { dataSet } = useDetailMessages().sources;
  const { csl } = source;
  return (
    <li className="source-item">
      <h4 className="source-title">
        {csl.URL === undefined ? csl.title : <a href={csl.URL}>{csl.title}</a>}
      </h4>
      {csl.note !== undefined && <p>{csl.note}</p>}
      <dl className="source-facts">
        {rowsOf(source, coverage, dataSet).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>{words.hash}</summary>
        <code>{source.sha256}</code>
      </details>
    </li>
  );
}

/** Every document and table that a mark can come from: whose it is, what was taken from it, and its proof. */
export function SourceRecords() {
  const messages = useDetailMessages().sources;
  const ledger = useEvidence();
  const coverage = useMemo(() => deriveSourceCoverage(ledger), [ledger]);
  return (
    <section aria-labelledby="sources-heading">
      <h3 id="sources-heading">{messages.title}</h3>
      <p className="section-lead">{messages.lead}</p>
      <ul className="source-records">
        {[...ledger.sources.values()].map((source) => {
          const taken = coverage.get(source.csl.id);
          return taken && <SourceItem key={source.csl.id} source={source} coverage={taken} />;
        })}
      </ul>
    </section>
  );
}
