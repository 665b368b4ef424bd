import type { EvidenceLedger } from '../bundle/evidence-ledger.ts';
import type { SourcedPassage } from '../bundle/evidence-shard.ts';
import type { Ledger } from '../bundle/ledger.ts';
import type { Indicator } from '../domain/indicator.ts';
import { instrumentOf, type InstrumentId } from '../domain/instrument.ts';
import { nitCategoriesOf } from '../domain/nit-categories.ts';
import { scoreKey, type Score } from '../domain/score.ts';

/** A score and the one of the edition right before, where the two may be compared. */
export interface ScoreStep {
  readonly indicator: Indicator;
  readonly before: Score;
  readonly after: Score;
}

/** Where the reason for a change of score stands. */
export type Explanation =
  /** A bundled report says why. */
  | { readonly how: 'sentences'; readonly passages: readonly SourcedPassage[] }
  /** It is made of parts, and reports say why each part that moved did; `steps` are those parts. */
  | { readonly how: 'parts'; readonly steps: readonly ScoreStep[] }
  /** Only reports say why that the reader has left out. */
  | { readonly how: 'left-out'; readonly sources: readonly string[] }
  | { readonly how: 'none' };

const UNEXPLAINED: Explanation = { how: 'none' };

/**
 * Why two editions of an instrument cannot be compared as neighbours, or `undefined` if they can:
 * an edition is missing between them, or they stand on both sides of the change of 2005, when
 * Nations in Transit went from six categories to seven.
 */
export function incomparability(
  instrument: InstrumentId,
  before: number,
  after: number,
): 'edition-missing' | 'categories-changed' | undefined {
  if (after !== before + 1) return 'edition-missing';
  const sameCategories = instrument !== 'nit' || nitCategoriesOf(before) === nitCategoriesOf(after);
  return sameCategories ? undefined : 'categories-changed';
}

/** The step that leads to a score; `undefined` where there is nothing that it may be compared with. */
export function stepInto(
  ledger: Pick<Ledger, 'indicators' | 'scoreByKey'>,
  after: Score,
): ScoreStep | undefined {
  const indicator = ledger.indicators.get(after.indicator);
  const edition = after.edition - 1;
  const before = ledger.scoreByKey.get(scoreKey({ indicator: after.indicator, edition }));
  if (!indicator || !before) return undefined;
  const problem = incomparability(instrumentOf(after.indicator), edition, after.edition);
  return problem === undefined ? { indicator, before, after } : undefined;
}

export function hasMoved({ before, after }: Pick<ScoreStep, 'before' | 'after'>): boolean {
  return before.value !== after.value;
}

/**
 * The scores of an indicator that are told on their own. A rating or percentage is a reading of other
 * scores: it is told only for the editions of which these are not known.
 */
export function toldScores(ledger: EvidenceLedger, indicator: Indicator): readonly Score[] {
  const scores = ledger.scoresByIndicator.get(indicator.id) ?? [];
  if (indicator.level !== 'rating' && indicator.level !== 'derived') return scores;
  const instrument = ledger.instruments.get(instrumentOf(indicator.id));
  const total = instrument?.indicators.find(({ level }) => level === 'total');
  return scores.filter(
    ({ edition }) => !total || !ledger.scoreByKey.has(scoreKey({ indicator: total.id, edition })),
  );
}

/** The sentences in which reports say why a score moved, or why it did not. */
export function changeSentences(
  ledger: EvidenceLedger,
  score: Score,
  shown: readonly string[] | null = null,
): readonly SourcedPassage[] {
  const passages = ledger.passagesByScore.get(scoreKey(score)) ?? [];
  return passages.filter(({ role, source }) => role === 'change' && (shown?.includes(source) ?? true));
}

function partScores(ledger: EvidenceLedger, whole: Score): Score[] {
  return [...ledger.indicators.values()]
    .filter(({ parent, level }) => parent === whole.indicator && level !== 'derived')
    .flatMap(({ id }) => ledger.scoreByKey.get(scoreKey({ indicator: id, edition: whole.edition })) ?? []);
}

/** An inferred part may hide a change of its own, so nothing follows from it. */
function isInferred({ before, after }: ScoreStep): boolean {
  return before.basis === 'carried' || after.basis === 'carried';
}

function explainByParts(
  ledger: EvidenceLedger,
  step: ScoreStep,
  shown: readonly string[] | null,
): Explanation {
  const parts = partScores(ledger, step.after).map((part) => stepInto(ledger, part));
  const steps = parts.filter((part) => part !== undefined);
  if (steps.length < parts.length || steps.some(isInferred)) return UNEXPLAINED;
  const moved = steps.filter(hasMoved);
  const explained = moved.map((part) => ({ part, explanation: explainStep(ledger, part, shown) }));
  if (moved.length === 0 || explained.some(({ explanation }) => explanation.how === 'none')) {
    return UNEXPLAINED;
  }
  const leftOut = explained.flatMap(({ explanation }) =>
    explanation.how === 'left-out' ? explanation.sources : [],
  );
  if (leftOut.length > 0) return { how: 'left-out', sources: [...new Set(leftOut)] };
  return {
    how: 'parts',
    steps: explained.flatMap(({ part, explanation }) =>
      explanation.how === 'parts' ? explanation.steps : [part],
    ),
  };
}

/** Says where the reason for a change stands. `shown`: the reports that may speak; `null`: all. */
export function explainStep(
  ledger: EvidenceLedger,
  step: ScoreStep,
  shown: readonly string[] | null = null,
): Explanation {
  const passages = changeSentences(ledger, step.after, shown);
  if (passages.length > 0) return { how: 'sentences', passages };
  const silenced = changeSentences(ledger, step.after);
  if (silenced.length > 0) {
    return { how: 'left-out', sources: [...new Set(silenced.map(({ source }) => source))] };
  }
  return explainByParts(ledger, step, shown);
}
