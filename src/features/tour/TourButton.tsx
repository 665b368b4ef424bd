import { Signpost } from 'lucide';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { tourOf, viewOfStep } from './tour-steps.ts';

/** Begins the tour, where the country has one. */
export function TourButton() {
  const messages = useMessages();
  const country = useLedger((state) => state.ledger.country.code);
  const touring = useLedger((state) => state.view.tour !== null);
  const change = useLedger((state) => state.change);
  const first = viewOfStep(tourOf(country), 1);
  if (!first) return null;
  return (
    <Button aria-pressed={touring} onClick={() => !touring && change(first)}>
      <Icon of={Signpost} size={16} /> {messages.tour}
    </Button>
  );
}
