import { Grid3x3 } from 'lucide';
import { useHeatmapMessages } from '../../messages/use-heatmap-messages.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { HEAT_MAP_PLACE } from '../../state/page-places.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';

/** The page on which the evidence is a sheet over its lower end (evidence.css). */
const SHEET = '(max-width: 74.99rem)';

/** From a score of Freedom in the World to the grid that shows which question moved when. */
export function HeatmapLink() {
  const messages = useHeatmapMessages();
  const change = useLedger((state) => state.change);
  const go = () => {
    const place = document.getElementById(HEAT_MAP_PLACE);
    // The sheet would lie over what it leads to.
    if (window.matchMedia(SHEET).matches) change({ selection: null });
    place?.scrollIntoView();
    place?.focus({ preventScroll: true });
  };
  return (
    <Button className="heatmap-link" onClick={go}>
      <Icon of={Grid3x3} size={16} /> {messages.jump}
    </Button>
  );
}
