import type { SourcedPassage } from '../../bundle/evidence-shard.ts';
import { scoreKey } from '../../domain/score.ts';
import type { Dataset } from '../dataset/dataset.ts';

function keyOf(passage: SourcedPassage): string {
  return `${passage.source} ${scoreKey(passage)}`;
}

/** The passages that state and justify scores; chosen reasons stand instead of the extracted ones of their score. */
export function statedPassages({
  passageFiles,
  reasons,
}: Pick<Dataset, 'passageFiles' | 'reasons'>): SourcedPassage[] {
  const chosen = reasons.map(({ value, source }): SourcedPassage => ({ ...value, role: 'reason', source }));
  const replaced = new Set(chosen.map(keyOf));
  const extracted = passageFiles
    .flatMap(({ value }) => value.passages.map((passage) => ({ ...passage, source: value.source })))
    .filter((passage) => passage.role !== 'reason' || !replaced.has(keyOf(passage)));
  return [...extracted, ...chosen];
}
