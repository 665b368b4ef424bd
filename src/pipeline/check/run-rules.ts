import { agreement } from './rules/agreement.ts';
import { cases } from './rules/cases.ts';
import { checkRecord } from './rules/check-record.ts';
import { dateWords } from './rules/date-words.ts';
import { disagreements } from './rules/disagreements.ts';
import { eventCounts } from './rules/event-counts.ts';
import { eventDates } from './rules/event-dates.ts';
import { eventIdentity } from './rules/event-identity.ts';
import { eventIndicators } from './rules/event-indicators.ts';
import { eventLinks } from './rules/event-links.ts';
import { fiwTable } from './rules/fiw-table.ts';
import { freshBundleAfter } from './rules/fresh-bundle.ts';
import { freshExtract } from './rules/fresh-extract.ts';
import { freshImport } from './rules/fresh-import.ts';
import { namedDifferences } from './rules/named-differences.ts';
import { names } from './rules/names.ts';
import { passageValues } from './rules/passage-values.ts';
import { quotations } from './rules/quotations.ts';
import { reasonsOfScores } from './rules/reasons.ts';
import { recomputeScores } from './rules/recompute-scores.ts';
import { references } from './rules/references.ts';
import { scoreReferences } from './rules/score-references.ts';
import { scoreValues } from './rules/score-values.ts';
import { verificationRecord } from './rules/verification-record.ts';
import type { CheckInput, Rule, RuleReport } from './rule.ts';

/** What must hold before a bundle is built. */
export const DATA_RULES: readonly Rule[] = [
  references,
  scoreReferences,
  scoreValues,
  recomputeScores,
  agreement,
  quotations,
  verificationRecord,
  eventDates,
  dateWords,
  eventIdentity,
  eventCounts,
  eventIndicators,
  disagreements,
  namedDifferences,
  eventLinks,
  cases,
  names,
  passageValues,
  reasonsOfScores,
  freshExtract,
  freshImport,
  fiwTable,
  checkRecord,
];

/** `DATA_RULES`, and that the committed bundle is what they would build. */
export const ALL_RULES: readonly Rule[] = [...DATA_RULES, freshBundleAfter(DATA_RULES)];

/** Runs every rule to its end; one that finds problems does not keep the next from looking. */
export function runRules(rules: readonly Rule[], input: CheckInput): RuleReport[] {
  return rules.map((rule) => ({ title: rule.title, ...rule.check(input) }));
}
