import type { DatedEvent, EvidenceLedger } from '../bundle/evidence-ledger.ts';
import type { Disagreement } from '../domain/disagreement.ts';
import type { ScoreKey } from '../domain/score.ts';

/** A disagreement of which at least one side is left out. */
export interface WeakenedDisagreement {
  readonly disagreement: Disagreement;
  /** Statements that are left; with fewer than two nothing disagrees any more. */
  readonly statementsLeft: number;
}

/** What rests on the reports that are left out. */
export interface SourceSupport {
  /** Reports without the chosen ones. */
  readonly leftOut: readonly string[];
  /** Told by nobody else. */
  readonly vanished: readonly DatedEvent[];
  /** They lose an account and keep another. */
  readonly weakened: readonly DatedEvent[];
  /** Scores whose words stand only in reports that are left out; the figures themselves stay. */
  readonly wordless: readonly ScoreKey[];
  readonly disagreements: readonly WeakenedDisagreement[];
}

function disagreementsWithout(ledger: EvidenceLedger, without: ReadonlySet<string>): WeakenedDisagreement[] {
  return ledger.disagreements
    .map((disagreement) => ({
      disagreement,
      statementsLeft: disagreement.statements.filter(({ source }) => !without.has(source)).length,
    }))
    .filter(({ disagreement, statementsLeft }) => statementsLeft < disagreement.statements.length);
}

/** What loses its support when only `shown` of the reports tell (the ids of `ViewState.sources`). */
export function deriveSourceSupport(ledger: EvidenceLedger, shown: readonly string[]): SourceSupport {
  const kept = new Set(shown);
  const leftOut = [...ledger.sources.values()]
    .filter(({ kind, csl }) => kind === 'document' && !kept.has(csl.id))
    .map(({ csl }) => csl.id);
  const without = new Set(leftOut);
  const losing = ledger.events.filter(({ accounts }) => accounts.some(({ source }) => without.has(source)));
  const keepsAnAccount = ({ accounts }: DatedEvent) => accounts.some(({ source }) => !without.has(source));
  return {
    leftOut,
    vanished: losing.filter((event) => !keepsAnAccount(event)),
    weakened: losing.filter(keepsAnAccount),
    wordless: [...ledger.passagesByScore]
      .filter(([, passages]) => passages.every(({ source }) => without.has(source)))
      .map(([key]) => key),
    disagreements: disagreementsWithout(ledger, without),
  };
}
