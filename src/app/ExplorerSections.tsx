import { lazy } from 'react';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { HEAT_MAP_PLACE } from '../state/page-places.ts';
import { Section } from './Section.tsx';
import { WithEvidence } from './WithEvidence.tsx';

// Recharts above all must not come before somebody wants to see it.
const SubscoresPanel = lazy(async () => ({
  default: (await import('../features/subscores/SubscoresPanel.tsx')).SubscoresPanel,
}));
const HeatmapPanel = lazy(async () => ({
  default: (await import('../features/heatmap/HeatmapPanel.tsx')).HeatmapPanel,
}));
const ChangesPanel = lazy(async () => ({
  default: (await import('../features/changes/ChangesPanel.tsx')).ChangesPanel,
}));
const LongViewPanel = lazy(async () => ({
  default: (await import('../features/long-view/LongViewPanel.tsx')).LongViewPanel,
}));
const SideBySidePanel = lazy(async () => ({
  default: (await import('../features/side-by-side/SideBySidePanel.tsx')).SideBySidePanel,
}));

const SUBSCORES_HEIGHT = 718;
const HEATMAP_HEIGHT = 1360;
const CHANGES_HEIGHT = 2000;
const SIDE_BY_SIDE_HEIGHT = 900;
const LONG_VIEW_HEIGHT = 700;

/** Any two editions, with the sentences that say why something moved. */
function Changes() {
  const messages = useMessages().loading;
  return (
    <Section minHeight={CHANGES_HEIGHT}>
      <WithEvidence fallback={<p>{messages.chart}</p>}>
        <ChangesPanel />
      </WithEvidence>
    </Section>
  );
}

/** What stands below the timeline and explores the scores; each part comes when the reader comes to it. */
export function ExplorerSections() {
  return (
    <>
      <Section minHeight={SUBSCORES_HEIGHT}>
        <SubscoresPanel />
      </Section>
      {/* A score's page leads here. */}
      <div id={HEAT_MAP_PLACE} tabIndex={-1}>
        <Section minHeight={HEATMAP_HEIGHT}>
          <HeatmapPanel />
        </Section>
      </div>
      <Changes />
      <Section minHeight={SIDE_BY_SIDE_HEIGHT}>
        <SideBySidePanel />
      </Section>
      <Section minHeight={LONG_VIEW_HEIGHT}>
        <LongViewPanel />
      </Section>
    </>
  );
}
