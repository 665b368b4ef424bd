import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mutatedJson } from '../testing/mutate-json.ts';
import { sampleManifest, sampleShards } from '../testing/sample-ledger.ts';
import type { EvidenceLedger } from './evidence-ledger.ts';
import { parseManifest } from './parse-bundle.ts';
import { parseShard } from './parse-shard.ts';
import { splitShard } from './split-shard.ts';
import { parseEvidence } from './parse-evidence.ts';

const RUNS = 500;

function expectSound(ledger: EvidenceLedger): void {
  for (const score of ledger.scores) {
    expect(ledger.indicators.has(score.indicator)).toBe(true);
    for (const source of score.sources) expect(ledger.sources.has(source)).toBe(true);
  }
  for (const event of ledger.events) {
    expect(event.when.start).toBeLessThan(event.when.end);
    for (const { source } of event.accounts) expect(ledger.sources.has(source)).toBe(true);
    expect(event.accounts.map(({ source }) => source)).toEqual(expect.arrayContaining([...event.sources]));
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
    const outcomes = { manifest: 0, chart: 0, evidence: 0, ledger: 0 };
    const { chart: whole, evidence: told } = sampleShards();
    const { first, later } = splitShard(whole, 4);
    const more = later.map(() => ({
      path: 'XYZ.events.0123456789ab.json',
      bytes: 4321,
      sha256: 'd'.repeat(64),
    }));
    const bundle = { manifest: sampleManifest(), chart: { ...first, more }, later, evidence: told };
    fc.assert(
      fc.property(mutatedJson(bundle), (damaged) => {
        const {
          manifest,
          chart,
          later: rest,
          evidence,
        } = Object(damaged) as Readonly<Record<string, unknown>>;
        const parsed = parseManifest(manifest);
        if (!parsed.ok) {
          outcomes.manifest += 1;
          expect(parsed.problems.length).toBeGreaterThan(0);
          return;
        }
        const drawn = parseShard(chart, parsed.value.instruments, 'shard', () => Object(rest)[0]);
        const ledger = drawn.ok ? parseEvidence(evidence, drawn.value) : drawn;
        if (ledger.ok) {
          outcomes.ledger += 1;
          expectSound(ledger.value);
        } else {
          outcomes[drawn.ok ? 'evidence' : 'chart'] += 1;
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
