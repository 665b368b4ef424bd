import type { BundledSource } from '../../bundle/shard.ts';
import { edtf } from '../../domain/edtf.ts';
import { epochDay } from '../../domain/calendar.ts';
import type { Account, Count } from '../../domain/event.ts';
import { coverageText } from '../../export/citation.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useDetailMessages } from '../../messages/use-detail-messages.ts';
import { QuotationCard } from './QuotationCard.tsx';

interface AccountCardProps {
  readonly account: Account;
  readonly source: BundledSource;
  readonly counts: readonly Count[];
  readonly disputed: ReadonlySet<Count>;
}

function isBackground(account: Account, source: BundledSource): boolean {
  const when = edtf(account.date);
  const [first, last] = source.coverage;
  return when.end <= epochDay(first) || when.start >= epochDay(last + 1);
}

/** One source's telling: what it claims, its figures, and its words. */
export function AccountCard({ account, source, counts, disputed }: AccountCardProps) {
  const messages = useMessages();
  const { evidence } = useDetailMessages();
  return (
    <article className="account">
      <h4 className="account-source">
        <span lang={source.language}>{source.csl.title}</span>
        {source.edition !== null && (
          <span className="account-edition">
            {messages.editionCovers(source.edition, coverageText(source.coverage))}
          </span>
        )}
      </h4>
      <p className="account-claim" lang="en">
        {account.claim}
      </p>
      <dl className="facts">
        <dt>{evidence.dated}</dt>
        <dd>{messages.timelineFigure.date(edtf(account.date))}</dd>
        {counts.length > 0 && <dt>{evidence.figures}</dt>}
        {counts.map((count) => (
          <dd
            key={`${count.what} ${count.text}`}
            className={disputed.has(count) ? 'disputed' : undefined}
            lang="en"
          >
            {count.what}: {count.text}
          </dd>
        ))}
      </dl>
      {isBackground(account, source) && (
        <p className="account-note">{evidence.outsideCoverage(coverageText(source.coverage))}</p>
      )}
      {account.quotations.map((quotation) => (
        <QuotationCard key={quotation.start} source={source} quotation={quotation} />
      ))}
    </article>
  );
}
