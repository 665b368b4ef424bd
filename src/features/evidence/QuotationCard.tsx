import { BadgeCheck, Check, CircleHelp, Copy, ExternalLink } from 'lucide';
import { useState } from 'react';
import type { BundledSource } from '../../bundle/shard.ts';
import { epochDayOf, isoDate } from '../../domain/calendar.ts';
import { edtf } from '../../domain/edtf.ts';
import type { Quotation } from '../../domain/quotation.ts';
import { citeQuotation } from '../../export/citation.ts';
import { textFragmentUrl } from '../../export/text-fragment.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useDetailMessages } from '../../messages/use-detail-messages.ts';
import { usePermalink } from '../../state/use-permalink.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { CiteSlot } from './CiteSlot.tsx';
import { contextOf } from './quotation-context.ts';

interface QuotationCardProps {
  readonly source: BundledSource;
  readonly quotation: Quotation;
}

function VerificationBadge({ source, quotation }: QuotationCardProps) {
  const messages = useDetailMessages().quotation;
  const { date } = useMessages().timelineFigure;
  const { state, checkedOn } = source.verification;
  const verified = state === 'verified' && checkedOn !== null;
  const symbol = verified ? BadgeCheck : CircleHelp;
  return (
    <details className="verification" data-verified={verified}>
      <summary>
        <Icon of={symbol} size={15} /> {verified ? messages.verified : messages.notVerified}
      </summary>
      <p>
        {verified
          ? messages.verifiedDetail(date(edtf(checkedOn)), source.sha256, quotation.start, quotation.end)
          : messages.notVerifiedDetail}
      </p>
    </details>
  );
}

function CopyButton({ source, quotation }: QuotationCardProps) {
  const { quotation: messages, citation } = useDetailMessages();
  const permalinkOf = usePermalink();
  const [outcome, setOutcome] = useState<'idle' | 'copied' | 'failed'>('idle');
  async function copy() {
    const seen = { accessed: isoDate(epochDayOf(new Date())), permalink: permalinkOf() };
    try {
      await navigator.clipboard.writeText(citeQuotation(source, quotation, seen, citation));
      setOutcome('copied');
    } catch {
      // Denied, or no clipboard on an insecure page: the reader is told and can select the text.
      setOutcome('failed');
    }
  }
  return (
    <>
      <Button look="quiet" className="quotation-action" onClick={() => void copy()}>
        {outcome === 'copied' ? <Icon of={Check} size={15} /> : <Icon of={Copy} size={15} />}
        {outcome === 'copied' ? messages.copied : messages.copy}
      </Button>
      <span role="status" className={outcome === 'failed' ? 'quotation-problem' : 'visually-hidden'}>
        {outcome === 'failed' ? messages.copyFailed : outcome === 'copied' ? messages.copied : ''}
      </span>
    </>
  );
}

/** A quotation in its context, with its verification, its citation and the way to the page. */
export function QuotationCard({ source, quotation }: QuotationCardProps) {
  const messages = useDetailMessages().quotation;
  const page = textFragmentUrl(source.csl.URL, quotation);
  const { before, after } = contextOf(quotation);
  return (
    <figure className="quotation">
      <blockquote lang={source.language} dir="auto" cite={source.csl.URL}>
        <span className="quotation-context">{before}</span>
        <mark>{quotation.exact}</mark>
        <span className="quotation-context">{after}</span>
      </blockquote>
      <figcaption className="quotation-actions">
        <VerificationBadge source={source} quotation={quotation} />
        <CopyButton source={source} quotation={quotation} />
        <CiteSlot subject={{ type: 'quotation', source, quotation }} />
        {page !== undefined && (
          <a className="button button-quiet quotation-action" href={page} target="_blank" rel="noreferrer">
            <Icon of={ExternalLink} size={15} /> {messages.openAtWords}
          </a>
        )}
      </figcaption>
    </figure>
  );
}
