import { readFileSync } from 'node:fs';
import type { EvidenceLedger } from '../bundle/evidence-ledger.ts';
import { parseManifest } from '../bundle/parse-bundle.ts';
import { parseShard } from '../bundle/parse-shard.ts';
import { parseEvidence } from '../bundle/parse-evidence.ts';
import type { Result } from '../domain/result.ts';

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../public/bundle/${name}`, import.meta.url), 'utf8'));
}

function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`The committed bundle is broken: ${JSON.stringify(result.problems)}`);
}

/** The committed bundle of its default country, for tests that check views against real figures. */
export function bundledLedger(): EvidenceLedger {
  const manifest = valueOf(parseManifest(read('manifest.json')));
  const country = manifest.countries.find(({ code }) => code === manifest.defaultCountry);
  if (!country) throw new Error('The manifest lists no default country.');
  const { shard, evidence } = country;
  const ledger = valueOf(parseShard(read(shard.path), manifest.instruments, shard.path));
  return valueOf(parseEvidence(read(evidence.path), ledger, evidence.path));
}
