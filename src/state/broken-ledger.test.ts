import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseManifest } from '../bundle/parse-bundle.ts';
import { parseShard } from '../bundle/parse-shard.ts';
import { parseEvidence } from '../bundle/parse-evidence.ts';
import { EVENT_KINDS } from '../domain/event-kind.ts';
import { mutatedJson } from '../testing/mutate-json.ts';
import { sampleManifest, sampleShards } from '../testing/sample-ledger.ts';
import { deriveDisagreements } from './disagreements.ts';
import { deriveHeadlines } from './headlines.ts';
import { createLedgerStore, selectWindow } from './ledger-store.ts';
import { deriveScoreEvidence } from './score-evidence.ts';
import { formatRange, parseRange } from './time-text.ts';
import { formatView, parseView } from './url-codec.ts';
import { deriveShown } from './shown-in-window.ts';
import { deriveKindCounts, deriveLanes, deriveMatching } from './visible-events.ts';

describe('what is derived from a damaged bundle that still parses', () => {
  it('never throws, and spans a time that can be written down', () => {
    let parsed = 0;
    fc.assert(
      fc.property(mutatedJson({ manifest: sampleManifest(), ...sampleShards() }), (damaged) => {
        const { manifest, chart, evidence } = Object(damaged) as Readonly<Record<string, unknown>>;
        const good = parseManifest(manifest);
        const drawn = good.ok ? parseShard(chart, good.value.instruments) : good;
        const found = drawn.ok ? parseEvidence(evidence, drawn.value) : drawn;
        if (!found.ok) return;
        parsed += 1;
        const store = createLedgerStore(found.value);
        const ledger = found.value;
        const { extent, view } = store.getState();
        expect(parseRange(formatRange(extent))).toEqual(extent);
        const matching = deriveMatching(ledger, { ...view, query: 'a' }, ledger);
        const lanes = deriveLanes(matching, view);
        expect(deriveKindCounts(matching, selectWindow(store.getState())).size).toBe(EVENT_KINDS.length);
        expect(deriveShown(lanes, extent)).toHaveLength(matching.length);
        deriveHeadlines(ledger);
        ledger.events.forEach(deriveDisagreements);
        for (const key of ledger.scoreByKey.keys()) {
          expect(deriveScoreEvidence(ledger, key)?.score.value).toBe(ledger.scoreByKey.get(key)?.value);
          const pinned = formatView({ ...view, selection: { type: 'score', key } });
          expect(parseView(new URLSearchParams(pinned), ledger).rejected).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
    expect(parsed).toBeGreaterThan(0);
  });
});
