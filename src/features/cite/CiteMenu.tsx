import { Quote } from 'lucide';
import { lazy, Suspense } from 'react';
import type { CiteSubject } from '../../export/cite/subject.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useOpening } from '../../ui/use-opening.ts';

// Formats and their words are loaded when somebody cites.
const CiteDialog = lazy(async () => ({ default: (await import('./CiteDialog.tsx')).CiteDialog }));

interface CiteMenuProps {
  readonly subject: CiteSubject;
  readonly label: string;
  /** Quiet beside a quotation, plain in a toolbar. */
  readonly look?: 'plain' | 'quiet';
  readonly className?: string;
}

/** Opens the citation of a quotation, an event, a score or the view. */
export function CiteMenu({ subject, label, look = 'plain', className }: CiteMenuProps) {
  const { open, show, close } = useOpening();
  return (
    <>
      <Button look={look} className={className} onClick={show}>
        <Icon of={Quote} size={15} /> {label}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <CiteDialog subject={subject} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
