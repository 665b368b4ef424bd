import type { Verification } from '../../bundle/shard.ts';
import type { Source } from '../../domain/source.ts';
import type { QuotationDigest } from '../dataset/source-quotations.ts';
import type { VerificationRecord } from '../dataset/verification-file.ts';

/**
 * What the app may say about a source's quotations. `verified` needs a record for exactly these
 * quotations and exactly this document; whether the originals are at hand now plays no part, so
 * that the bundle is the same everywhere.
 */
export function verificationOf(
  source: Source,
  digest: QuotationDigest | undefined,
  record: VerificationRecord | undefined,
): Verification {
  if (source.kind === 'data-set') return { state: 'not-applicable', checkedOn: null, quotations: 0 };
  const proved = digest !== undefined && record?.digest === digest.digest && record.sha256 === source.sha256;
  return {
    state: proved ? 'verified' : 'not-verified',
    checkedOn: proved ? record.checkedOn : null,
    quotations: digest?.quotations ?? 0,
  };
}
