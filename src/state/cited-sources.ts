import type { BundledSource } from '../bundle/shard.ts';
import type { ChartEvent } from '../bundle/event-columns.ts';
import type { EvidenceLedger } from '../bundle/evidence-ledger.ts';
import type { Ledger } from '../bundle/ledger.ts';
import type { DayRange } from '../domain/instrument.ts';
import { parseScoreKey } from '../domain/score.ts';
import { scoresInWindow } from './scores-in-window.ts';
import type { ViewState } from './view-state.ts';

type Known = Pick<Ledger, 'sources' | 'instruments' | 'scoresByIndicator' | 'scoreByKey' | 'eventById'> &
  Partial<Pick<EvidenceLedger, 'passagesByScore'>>;

function sourcesOfSelection(ledger: Known, { selection, sources }: ViewState): string[] {
  if (selection?.type === 'event') {
    const told = ledger.eventById.get(selection.id)?.sources ?? [];
    return told.filter((id) => sources?.includes(id) ?? true);
  }
  if (selection?.type !== 'score' || !parseScoreKey(selection.key)) return [];
  const passages = ledger.passagesByScore?.get(selection.key) ?? [];
  return [...(ledger.scoreByKey.get(selection.key)?.sources ?? []), ...passages.map(({ source }) => source)];
}

/** Every source on which a view rests: its strips, its events, and what is pinned; in the order of the bundle. */
export function deriveCitedSources(
  ledger: Known,
  view: ViewState,
  window: DayRange,
  shown: readonly ChartEvent[],
): readonly BundledSource[] {
  const cited = new Set([
    ...[...view.nitStrip, ...view.fiwStrip].flatMap((id) =>
      scoresInWindow(ledger, id, window).flatMap(({ sources }) => sources),
    ),
    ...sourcesOfSelection(ledger, view),
  ]);
  for (const event of shown)
    for (const id of event.sources) if (view.sources?.includes(id) ?? true) cited.add(id);
  return [...ledger.sources.values()].filter(({ csl }) => cited.has(csl.id));
}
