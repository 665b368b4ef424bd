import { agreement } from './rules/agreement.ts';
import { eventCounts } from './rules/event-counts.ts';
import { eventDates } from './rules/event-dates.ts';
import { eventIdentity } from './rules/event-identity.ts';
import { eventIndicators } from './rules/event-indicators.ts';
import { fiwTable } from './rules/fiw-table.ts';
import { freshBundle } from './rules/fresh-bundle.ts';
import { freshExtract } from './rules/fresh-extract.ts';
import { freshImport } from './rules/fresh-import.ts';
import { passageValues } from './rules/passage-values.ts';
import { quotations } from './rules/quotations.ts';
import { recomputeScores } from './rules/recompute-scores.ts';
import { references } from './rules/references.ts';
import { scoreReferences } from './rules/score-references.ts';
import { scoreValues } from './rules/score-values.ts';
import { verificationRecord } from './rules/verification-record.ts';
import type { CheckInput, Findings, Rule } from './rule.ts';

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
  eventIdentity,
  eventCounts,
  eventIndicators,
  passageValues,
  freshExtract,
  freshImport,
  fiwTable,
];

/** `DATA_RULES`, and that the committed bundle is what they would build. */
export const ALL_RULES: readonly Rule[] = [...DATA_RULES, freshBundle];

export interface RuleReport extends Findings {
  readonly title: string;
}

/** Runs every rule to its end; one that finds problems does not keep the next from looking. */
export function runRules(rules: readonly Rule[], input: CheckInput): RuleReport[] {
  return rules.map((rule) => ({ title: rule.title, ...rule.check(input) }));
}
