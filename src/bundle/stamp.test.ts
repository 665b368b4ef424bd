import { describe, expect, it } from 'vitest';
import { sampleManifest } from '../testing/sample-ledger.ts';
import { stampOf } from './stamp.ts';

describe('stampOf', () => {
  const manifest = sampleManifest();
  const shard = { path: 'XYZ.0123456789ab.json', bytes: 1, sha256: 'ab'.repeat(32) };
  const stamp = stampOf(manifest, shard);

  it('is the same for the same content, however it was read', () => {
    expect(stampOf(structuredClone(manifest), { ...shard })).toBe(stamp);
  });

  it('differs for another shard and for other words about an instrument', () => {
    expect(stampOf(manifest, { ...shard, sha256: 'cd'.repeat(32) })).not.toBe(stamp);
    const [first, ...others] = manifest.instruments;
    const renamed = { ...manifest, instruments: [{ ...first!, name: 'Another name' }, ...others] };
    expect(stampOf(renamed, shard)).not.toBe(stamp);
  });

  it('fits into an attribute', () => expect(stamp).toMatch(/^[0-9a-f]{16}-[0-9a-f]{8}$/));
});
