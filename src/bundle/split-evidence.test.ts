import { describe, expect, it } from 'vitest';
import type { Result } from '../domain/result.ts';
import { sampleInstruments } from '../testing/sample-instruments.ts';
import { sampleLedger, sampleShards } from '../testing/sample-ledger.ts';
import type { EvidenceLedger } from './evidence-ledger.ts';
import type { EvidenceShard } from './evidence-shard.ts';
import { parseShard } from './parse-shard.ts';
import { evidenceReader } from './parse-evidence.ts';
import { splitEvidence } from './split-evidence.ts';

const { chart, evidence } = sampleShards();

function join(parts: readonly EvidenceShard[]): Result<EvidenceLedger> {
  const ledger = parseShard(chart, sampleInstruments());
  if (!ledger.ok) throw new Error(JSON.stringify(ledger.problems));
  const reader = evidenceReader(ledger.value);
  for (const [index, part] of parts.entries()) {
    const added = reader.add(part, `file ${index}`);
    if (!added.ok) return added;
  }
  return reader.finish();
}

describe('splitEvidence', () => {
  it('leaves what is small enough as it is', () => {
    expect(splitEvidence(evidence)).toEqual([evidence]);
    expect(splitEvidence(evidence, 6)).toHaveLength(1);
  });

  it.each([1, 2, 4, 5])('gives files of at most %i events that together are the whole', (size) => {
    const parts = splitEvidence(evidence, size);
    expect(Math.max(...parts.map(({ events }) => events.length))).toBeLessThanOrEqual(size);
    const joined = join(parts);
    expect(joined).toMatchObject({ ok: true, value: { ...sampleLedger(), textOf: expect.any(Function) } });
  });

  it('a file that is missing, or there twice, is noticed', () => {
    const parts = splitEvidence(evidence, 2);
    expect(join(parts.slice(1))).toMatchObject({ ok: false, problems: [{ message: 'nobody tells it' }, {}] });
    const twice = join([...parts, ...parts.slice(-1)]);
    const messages = twice.ok ? [] : twice.problems.map(({ message }) => message);
    expect(messages.slice(0, 2)).toEqual(['it is told twice', 'it is told twice']);
  });
});
