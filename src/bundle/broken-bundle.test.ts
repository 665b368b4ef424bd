import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mutatedJson } from '../testing/mutate-json.ts';
import { sampleManifest, sampleShard } from '../testing/sample-ledger.ts';
import type { Ledger } from './ledger.ts';
import { parseManifest, parseShard } from './parse-bundle.ts';

const RUNS = 500;

function expectSound(ledger: Ledger): void {
  for (const score of ledger.scores) {
    expect(ledger.indicators.has(score.indicator)).toBe(true);
    for (const source of score.sources) expect(ledger.sources.has(source)).toBe(true);
  }
  for (const event of ledger.events) {
    expect(event.when.start).toBeLessThan(event.when.end);
    for (const { source } of event.accounts) expect(ledger.sources.has(source)).toBe(true);
  }
  for (const id of [
    ...ledger.disagreementsByEvent.keys(),
    ...ledger.linksByEvent.keys(),
    ...ledger.casesByEvent.keys(),
  ])
    expect(ledger.eventById.has(id)).toBe(true);
  for (const key of ledger.disagreementsByScore.keys()) expect(ledger.scoreByKey.has(key)).toBe(true);
  for (const key of ledger.passagesByScore.keys()) expect(ledger.scoreByKey.has(key)).toBe(true);
}

describe('a damaged bundle', () => {
  it('gives a sound ledger or problems, and never throws', () => {
    const outcomes = { manifest: 0, shard: 0, ledger: 0 };
    const bundle = { manifest: sampleManifest(), shard: sampleShard() };
    fc.assert(
      fc.property(mutatedJson(bundle), (damaged) => {
        const { manifest, shard } = Object(damaged) as { manifest?: unknown; shard?: unknown };
        const parsed = parseManifest(manifest);
        if (!parsed.ok) {
          outcomes.manifest += 1;
          expect(parsed.problems.length).toBeGreaterThan(0);
          return;
        }
        const ledger = parseShard(shard, parsed.value.instruments);
        if (ledger.ok) {
          outcomes.ledger += 1;
          expectSound(ledger.value);
        } else {
          outcomes.shard += 1;
          expect(ledger.problems.length).toBeGreaterThan(0);
          expect(ledger.problems.length).toBeLessThanOrEqual(20);
          for (const { where, message } of ledger.problems) expect(where !== '' && message !== '').toBe(true);
        }
      }),
      { numRuns: RUNS },
    );
    // The damage reaches every stage, or this test proves little.
    for (const count of Object.values(outcomes)) expect(count).toBeGreaterThan(0);
  });
});
