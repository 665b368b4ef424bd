import { Quote } from 'lucide';
import { lazy } from 'react';
import type { CiteSubject } from '../../export/cite/subject.ts';
import { OpeningButton } from '../../ui/OpeningButton.tsx';

// Formats and their words are loaded when somebody cites.
const CiteDialog = lazy(async () => ({ default: (await import('./CiteDialog.tsx')).CiteDialog }));

interface CiteMenuProps {
  readonly subject: CiteSubject;
  readonly label: string;
  /** Quiet beside a quotation, plain in a toolbar. */
  readonly look?: 'plain' | 'quiet';
  readonly className?: string;
}

/** Opens the citation of a quotation, an event or a score. */
export function CiteMenu({ subject, ...look }: CiteMenuProps) {
  return (
    <OpeningButton
      icon={Quote}
      {...look}
      renderDialog={(close) => <CiteDialog subject={subject} onClose={close} />}
    />
  );
}
