import { BadgeCheck } from 'lucide';
import { use, type ReactNode } from 'react';
import type { EvidenceLedger } from '../../bundle/evidence-ledger.ts';
import type { BundledSource } from '../../bundle/shard.ts';
import { edtf, type EdtfDate } from '../../domain/edtf.ts';
import type { Language } from '../../domain/language.ts';
import { coverageText } from '../../export/citation.ts';
import type { MethodMessages } from '../../messages/en/method.ts';
import { formatCount, formatScore } from '../../messages/format-number.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useDetailMessages } from '../../messages/use-detail-messages.ts';
import { useMethodMessages } from '../../messages/use-method-messages.ts';
import { remember } from '../../domain/remember.ts';
import { coverageInSteps, type SourceCoverage } from '../../state/source-coverage.ts';
import { useEvidence } from '../../state/use-evidence.ts';
import { Icon } from '../../ui/Icon.tsx';
import { inIdleSteps } from '../../ui/in-idle-steps.ts';

/** In whose words, and how numbers are written. */
interface Writing {
  readonly words: MethodMessages['source'];
  readonly language: Language;
  readonly date: (date: EdtfDate) => string;
}

function shareText(
  { share, characters }: SourceCoverage,
  length: number,
  { words, language }: Writing,
): string {
  return words.shareOf(
    `${formatScore((share ?? 0) * 100, 1, language)} %`,
    formatCount(characters, language),
    formatCount(length, language),
  );
}

/** What is quoted, how much of the text that is, and whether it was proved. */
function proofRows(source: BundledSource, coverage: SourceCoverage, writing: Writing): [string, ReactNode][] {
  const { words, language, date } = writing;
  const { verification, length } = source;
  const provedOn = verification.state === 'verified' ? verification.checkedOn : null;
  return [
    [words.quotations, formatCount(coverage.quotations, language)],
    ...(length === undefined
      ? []
      : [[words.share, shareText(coverage, length, writing)] as [string, ReactNode]]),
    [
      words.verification,
      provedOn === null ? (
        words.notVerified
      ) : (
        <>
          <Icon of={BadgeCheck} size={14} /> {words.verified(date(edtf(provedOn)))}
        </>
      ),
    ],
  ];
}

function rowsOf(
  source: BundledSource,
  coverage: SourceCoverage,
  dataSet: string,
  writing: Writing,
): [string, ReactNode][] {
  const { words, date } = writing;
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
    [
      words.terms,
      <span key="terms" lang="en">
        {source.terms}
      </span>,
    ],
    [words.retrieved, source.retrieved === null ? words.notKnown : date(edtf(source.retrieved))],
    ...(isDocument
      ? proofRows(source, coverage, writing)
      : [[words.quotations, dataSet] as [string, ReactNode]]),
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
  const words = useMethodMessages().source;
  const { language, timelineFigure } = useMessages();
  const writing = { words, language, date: timelineFigure.date };
  const { csl } = source;
  return (
    <li className="source-item">
      <h4 className="source-title" lang={source.language}>
        {csl.URL === undefined ? csl.title : <a href={csl.URL}>{csl.title}</a>}
      </h4>
      {csl.note !== undefined && <p lang="en">{csl.note}</p>}
      <dl className="source-facts">
        {rowsOf(source, coverage, dataSet, writing).map(([name, value]) => (
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

/** One promise for the same words, whatever the language of the names around them. */
const coverageOf = remember(
  (
    events: EvidenceLedger['events'],
    passagesByScore: EvidenceLedger['passagesByScore'],
    disagreements: EvidenceLedger['disagreements'],
    links: EvidenceLedger['links'],
    sources: EvidenceLedger['sources'],
  ) => inIdleSteps(coverageInSteps({ events, passagesByScore, disagreements, links, sources })),
);

/** Every document and table that a mark can come from: whose it is, what was taken from it, and its proof. */
export function SourceRecords() {
  const messages = useDetailMessages().sources;
  const { events, passagesByScore, disagreements, links, sources } = useEvidence();
  const coverage = use(coverageOf(events, passagesByScore, disagreements, links, sources));
  return (
    <section aria-labelledby="sources-heading">
      <h3 id="sources-heading">{messages.title}</h3>
      <p className="section-lead">{messages.lead}</p>
      <ul className="source-records">
        {[...sources.values()].map((source) => {
          const taken = coverage.get(source.csl.id);
          return taken && <SourceItem key={source.csl.id} source={source} coverage={taken} />;
        })}
      </ul>
    </section>
  );
}
