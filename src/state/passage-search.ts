import type { EvidenceLedger } from '../bundle/evidence-ledger.ts';
import type { SourcedPassage } from '../bundle/evidence-shard.ts';
import type { Indicator } from '../domain/indicator.ts';
import { scoreKey, type ScoreKey } from '../domain/score.ts';
import { foldText } from '../domain/fold-text.ts';

/** A score of which a report's reason holds the words. */
export interface ScoreHit {
  readonly key: ScoreKey;
  readonly indicator: Indicator;
  readonly edition: number;
  readonly passage: SourcedPassage;
}

const haystacks = new WeakMap<SourcedPassage, string>();

/** The words of a passage and what its figures count: "83 seats" is found by the number and by "seats". */
function haystackOf(passage: SourcedPassage): string {
  const known = haystacks.get(passage);
  if (known !== undefined) return known;
  const figures = (passage.figures ?? []).map(({ what, text }) => `${what} ${text}`);
  const haystack = foldText([passage.quotation.exact, ...figures].join('\n'));
  haystacks.set(passage, haystack);
  return haystack;
}

/** Reasons and change sentences that hold every word, in the order of the instruments' trees. `shown`: reports that may speak. */
export function deriveScoreHits(
  { passagesByScore, indicators }: Pick<EvidenceLedger, 'passagesByScore' | 'indicators'>,
  foldedWords: readonly string[],
  shown: readonly string[] | null,
): ScoreHit[] {
  if (foldedWords.length === 0) return [];
  const order = new Map([...indicators.keys()].map((id, place) => [id, place]));
  return [...passagesByScore.values()]
    .flat()
    .filter(
      ({ role, source }) => (role === 'reason' || role === 'change') && (shown?.includes(source) ?? true),
    )
    .filter((passage) => foldedWords.every((word) => haystackOf(passage).includes(word)))
    .flatMap((passage) => {
      const indicator = indicators.get(passage.indicator);
      const { edition } = passage;
      return indicator ? [{ key: scoreKey(passage), indicator, edition, passage }] : [];
    })
    .sort(
      (a, b) => b.edition - a.edition || (order.get(a.indicator.id) ?? 0) - (order.get(b.indicator.id) ?? 0),
    );
}
