import { failure, success, type Result } from '../domain/result.ts';
import { checkEvidence } from './check-evidence.ts';
import { indexEvidence, type EvidenceLedger } from './evidence-ledger.ts';
import { EvidenceShard } from './evidence-shard.ts';
import type { Ledger } from './ledger.ts';
import { MAX_PROBLEMS, parseVersioned } from './parse-versioned.ts';

/** Parsed JSON of a country's evidence shard, and its ledger → the ledger with the words behind its marks. */
export function parseEvidence(data: unknown, ledger: Ledger, where = 'evidence'): Result<EvidenceLedger> {
  const shard = parseVersioned(EvidenceShard, data, where);
  if (!shard.ok) return shard;
  const problems = checkEvidence(shard.value, ledger);
  if (problems.length > 0) return failure(...problems.slice(0, MAX_PROBLEMS));
  return success(indexEvidence(ledger, shard.value));
}
