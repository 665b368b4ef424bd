import { failure, success, type Problem, type Result } from '../domain/result.ts';
import { checkComplete, checkEvidencePart, checkRepeated, nothingTold } from './check-evidence.ts';
import { evidenceIndex, type EvidenceLedger } from './evidence-ledger.ts';
import { EvidenceShard } from './evidence-shard.ts';
import type { Ledger } from './ledger.ts';
import type { ShardReference } from './manifest.ts';
import { MAX_PROBLEMS, parseVersioned } from './parse-versioned.ts';

/** Reads the evidence of a country file by file, so that whoever reads can pause in between. */
export interface EvidenceReader {
  /** Parsed JSON of the next file → where there are more; only the first file says so. */
  readonly add: (data: unknown, where: string) => Result<readonly ShardReference[]>;
  /** After the last file: the ledger with the words behind its marks. */
  readonly finish: () => Result<EvidenceLedger>;
}

function refused(problems: readonly Problem[]): Result<never> {
  return failure(...problems.slice(0, MAX_PROBLEMS));
}

export function evidenceReader(ledger: Ledger): EvidenceReader {
  const told = nothingTold();
  const index = evidenceIndex(ledger);
  return {
    add: (data, where) => {
      const shard = parseVersioned(EvidenceShard, data, where);
      if (!shard.ok) return shard;
      const problems = [...checkEvidencePart(shard.value, ledger), ...checkRepeated(shard.value, told)];
      if (problems.length > 0) return refused(problems);
      index.add(shard.value);
      return success(shard.value.more ?? []);
    },
    finish: () => {
      const problems = checkComplete(told, ledger);
      return problems.length > 0 ? refused(problems) : success(index.ledger());
    },
  };
}

/** All at once, for whom nobody waits. `read`: the parsed JSON of a file. */
export function parseEvidence(
  data: unknown,
  ledger: Ledger,
  where = 'evidence',
  read?: (path: string) => unknown,
): Result<EvidenceLedger> {
  const reader = evidenceReader(ledger);
  const more = reader.add(data, where);
  if (!more.ok) return more;
  for (const { path } of more.value) {
    const added = reader.add(read?.(path), path);
    if (!added.ok) return added;
  }
  return reader.finish();
}
