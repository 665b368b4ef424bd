import type { Ledger } from '../bundle/ledger.ts';
import { daysOf } from './overlap-count.ts';
import { DEFAULT_VIEW } from './view-state.ts';
import { deriveLanes, deriveMatching, eventsByKind, type Lane } from './visible-events.ts';

/**
 * Derives what the default view shows of a ledger's events before anything is drawn; whoever asks may pause
 * between two steps. Every derivation remembers its answer, so that the first view finds it made.
 */
export function* firstViewInSteps(ledger: Pick<Ledger, 'events'>): Generator<void, readonly Lane[]> {
  const matching = deriveMatching(ledger, DEFAULT_VIEW, null);
  daysOf(matching);
  yield;
  for (const [, events] of eventsByKind(matching)) {
    daysOf(events);
    yield;
  }
  const lanes = deriveLanes(matching, DEFAULT_VIEW);
  for (const { events } of lanes) {
    yield;
    daysOf(events);
  }
  return lanes;
}
