import { describe, expect, it } from 'vitest';
import { sampleLedger } from '../testing/sample-ledger.ts';
import { firstViewInSteps } from './first-view.ts';
import { daysOf } from './overlap-count.ts';
import { DEFAULT_VIEW } from './view-state.ts';
import { deriveLanes, deriveMatching, eventsByKind } from './visible-events.ts';

describe('firstViewInSteps', () => {
  it('leaves nothing to the first view but to find it', () => {
    const ledger = sampleLedger();
    const steps = firstViewInSteps(ledger);
    let taken = 1;
    let step = steps.next();
    for (; !step.done; step = steps.next()) taken += 1;
    const lanes = step.value;
    const matching = deriveMatching(ledger, DEFAULT_VIEW, null);
    // what is remembered is the same object, not an equal one
    expect(deriveLanes(matching, DEFAULT_VIEW)).toBe(lanes);
    expect(daysOf(ledger.events)).toBe(daysOf(matching));
    const kinds = eventsByKind(matching);
    expect(eventsByKind(ledger.events)).toBe(kinds);
    for (const { events } of lanes) expect(daysOf(events).starts).toHaveLength(events.length);
    // no step does more than one kind or lane
    expect(taken).toBeGreaterThan(kinds.length + lanes.length);
  });
});
