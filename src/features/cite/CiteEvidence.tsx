import type { CiteSubject } from '../../export/cite/subject.ts';
import { useCiteMessages } from '../../messages/use-cite-messages.ts';
import { CiteMenu } from './CiteMenu.tsx';

/** The citation of a quotation, an event or a score, among the evidence. */
export function CiteEvidence({ subject }: { readonly subject: CiteSubject }) {
  const { control } = useCiteMessages();
  const isQuotation = subject.type === 'quotation';
  return (
    <CiteMenu
      subject={subject}
      label={control[subject.type]}
      look={isQuotation ? 'quiet' : 'plain'}
      className={isQuotation ? 'quotation-action' : ''}
    />
  );
}
