import { failure, success, type Result } from '../../domain/result.ts';
import type { CheckInput } from '../check/rule.ts';
import { quotations } from '../check/rules/quotations.ts';
import { references } from '../check/rules/references.ts';
import { digestsBySource, type QuotationDigest } from '../dataset/source-quotations.ts';
import type { VerificationFile, VerificationRecord } from '../dataset/verification-file.ts';

export interface Proof {
  readonly record: VerificationFile;
  /** Documents whose quotations were proved now. */
  readonly proved: readonly string[];
  /** Documents that were not at hand: their entries stay as they are. */
  readonly skipped: readonly string[];
}

/** An unchanged proof keeps its date, so that running the program again changes nothing. */
function entryOf(
  sha256: string,
  { quotations: count, digest }: QuotationDigest,
  earlier: VerificationRecord | undefined,
  today: string,
): VerificationRecord {
  const unchanged = earlier?.sha256 === sha256 && earlier.digest === digest;
  return { sha256, quotations: count, digest, checkedOn: unchanged ? earlier.checkedOn : today };
}

/**
 * Proves every quotation against its document (hash, length, verbatim, exactly once, at its offsets)
 * and gives the record of proofs. One quotation that fails, and there is no record at all.
 *
 * @param today `YYYY-MM-DD`
 */
export function proveQuotations(
  input: Pick<CheckInput, 'dataset' | 'documents' | 'files' | 'tables' | 'bundle'>,
  today: string,
): Result<Proof> {
  const { dataset, documents } = input;
  // A proof without its document would refute itself in `references`, and is dropped below.
  const clean = { ...dataset, verification: { ...dataset.verification, value: {} } };
  const problems = [references, quotations].flatMap(
    (rule) => rule.check({ ...input, dataset: clean }).problems,
  );
  if (problems.length > 0) return failure(...problems);
  const digests = digestsBySource(dataset);
  const record: VerificationFile = {};
  const proved: string[] = [];
  const skipped: string[] = [];
  for (const id of [...digests.keys()].sort()) {
    const source = dataset.sources.find(({ value }) => value.csl.id === id)?.value;
    const digest = digests.get(id);
    const earlier = dataset.verification.value[id];
    if (!source || !digest) continue;
    if (documents?.has(id)) {
      proved.push(id);
      record[id] = entryOf(source.sha256, digest, earlier, today);
    } else {
      skipped.push(id);
      if (earlier) record[id] = earlier;
    }
  }
  return success({ record, proved, skipped });
}
