import * as z from 'zod/mini';
import { Sha256, SourceId } from '../../domain/source.ts';

/**
 * `data/verification.json`: which quotations were proved against which document, and when.
 * `digest` is that of the proved quotations (see quotation-digest.ts): whoever changes one loses the proof.
 */
export const VerificationRecord = z.strictObject({
  sha256: Sha256,
  quotations: z.int().check(z.positive()),
  digest: Sha256,
  checkedOn: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day such as 2024-05-31')),
});
export type VerificationRecord = z.infer<typeof VerificationRecord>;

export const VerificationFile = z.record(SourceId, VerificationRecord);
export type VerificationFile = z.infer<typeof VerificationFile>;

export const VERIFICATION_PATH = 'data/verification.json';
