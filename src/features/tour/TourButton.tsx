import { Signpost } from 'lucide';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { TOUR_COUNTRIES } from './tour-countries.ts';

/** Begins the tour, where the country has one. It stands in the first view, so it brings nothing along. */
export function TourButton() {
  const messages = useMessages();
  const country = useLedger((state) => state.ledger.country.code);
  const touring = useLedger((state) => state.view.tour !== null);
  const change = useLedger((state) => state.change);
  if (!TOUR_COUNTRIES.includes(country)) return null;
  const begin = async () => {
    const { tourOf, viewOfStep } = await import('./tour-steps.ts');
    const first = viewOfStep(tourOf(country), 1);
    if (first) change(first);
  };
  return (
    <Button aria-pressed={touring} onClick={() => !touring && void begin()}>
      <Icon of={Signpost} size={16} /> {messages.tour}
    </Button>
  );
}
