import type { CiteSubject } from '../../export/cite/subject.ts';
import { enCite } from '../../messages/en-cite.ts';
import { CiteMenu } from './CiteMenu.tsx';

/** The citation of a quotation, an event or a score, among the evidence. */
export function CiteEvidence({ subject }: { readonly subject: CiteSubject }) {
  const isQuotation = subject.type === 'quotation';
  return (
    <CiteMenu
      subject={subject}
      label={enCite.control[subject.type]}
      look={isQuotation ? 'quiet' : 'plain'}
      className={isQuotation ? 'quotation-action' : ''}
    />
  );
}
