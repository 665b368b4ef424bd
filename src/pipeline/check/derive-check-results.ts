import type { CheckResult } from '../../bundle/check-result.ts';
import { checkDigest, checkIdOf, needsOriginals, readCheckRecord } from './check-record.ts';
import type { CheckInput, Rule } from './rule.ts';

/**
 * What the page may say about every rule: found now where the dataset is enough, and from the
 * record where a rule compares with the originals. Whether these are at hand plays no part, and no
 * clock is read, so that the bundle is the same everywhere. Expects data that the rules pass.
 */
export function deriveCheckResults(rules: readonly Rule[], input: CheckInput): CheckResult[] {
  const read = readCheckRecord(input.files);
  const record = read.ok ? read.value : {};
  const alone = { ...input, documents: undefined, tables: undefined, bundle: undefined };
  return rules.map((rule) => {
    const id = checkIdOf(rule.title);
    if (!needsOriginals(rule.title)) {
      const { counts } = rule.check(alone);
      return { id, title: rule.title, checked: { ...counts }, result: 'passed', on: null };
    }
    const entry = record[id];
    const holds = entry !== undefined && entry.digest === checkDigest(id, input);
    return holds
      ? { id, title: rule.title, checked: entry.checked, result: 'passed', on: entry.checkedOn }
      : { id, title: rule.title, checked: {}, result: 'skipped-without-originals', on: null };
  });
}
