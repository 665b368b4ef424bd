import { Quote } from 'lucide';
import { lazy } from 'react';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { OpeningButton } from '../../ui/OpeningButton.tsx';

// What is cited, formats and their words are put together when somebody cites.
const CiteViewDialog = lazy(async () => ({ default: (await import('./CiteViewDialog.tsx')).CiteViewDialog }));

/** Cites the page as its filters are set now. */
export function CiteView() {
  const { citeView } = useMessages().timeline;
  return (
    <OpeningButton
      icon={Quote}
      label={citeView}
      renderDialog={(close) => <CiteViewDialog onClose={close} />}
    />
  );
}
