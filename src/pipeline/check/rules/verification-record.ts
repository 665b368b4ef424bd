import type { Problem } from '../../../domain/result.ts';
import { SOURCES_NOT_AT_HAND } from '../../dataset/places.ts';
import { placeOf } from '../../dataset/read-record.ts';
import { digestsBySource } from '../../dataset/source-quotations.ts';
import type { Rule } from '../rule.ts';

const MEND = 'Run npm run data:verify.';

/**
 * With the originals at hand the record of proofs is up to date, or the app would call quotations
 * "not verified" that could be verified. Without them an outdated record is no mistake: it is the truth.
 */
export const verificationRecord: Rule = {
  title: 'record of proofs',
  check: ({ dataset, documents }) => {
    const digests = digestsBySource(dataset);
    const { verification, sources } = dataset;
    const problems: Problem[] = sources.flatMap(({ value: { csl, sha256 } }) => {
      const record = verification.value[csl.id];
      const digest = digests.get(csl.id);
      if (!documents?.has(csl.id)) return [];
      if (record?.digest === digest?.digest && (record === undefined || record.sha256 === sha256)) return [];
      return [
        {
          where: placeOf(verification, [csl.id]),
          message: `the quotations of ${csl.id} have changed since they were proved`,
          expected: digest ? `digest ${digest.digest}` : 'no entry',
          found: record ? `digest ${record.digest}` : 'no entry',
          mend: MEND,
        },
      ];
    });
    return {
      problems,
      counts: { proofs: Object.keys(verification.value).length },
      skipped: documents ? [] : [SOURCES_NOT_AT_HAND],
    };
  },
};
