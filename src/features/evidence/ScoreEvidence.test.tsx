// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { SourcedPassage } from '../../bundle/evidence-shard.ts';
import type { Score, ScoreKey } from '../../domain/score.ts';
import { enDetail } from '../../messages/en/detail.ts';
import { createLedgerStore } from '../../state/ledger-store.ts';
import { LedgerStoreProvider } from '../../state/LedgerStoreProvider.tsx';
import { deriveScoreEvidence } from '../../state/score-evidence.ts';
import { render } from '../../testing/render.ts';
import { FIW_REPORT, sampleQuotation } from '../../testing/sample-events.ts';
import { sampleLedger, sampleScore } from '../../testing/sample-ledger.ts';
import { ScoreEvidence } from './ScoreEvidence.tsx';

const words = enDetail.evidence;

/** What the page of a score says about how it moved. */
async function movementOf(
  key: ScoreKey,
  scores: readonly Score[],
  passages: readonly SourcedPassage[] = [],
): Promise<string> {
  const ledger = sampleLedger({ scores, passages: [...passages] });
  const evidence = deriveScoreEvidence(ledger, key);
  if (!evidence) throw new Error(`no evidence of ${key}`);
  const store = createLedgerStore(ledger);
  store.getState().addEvidence(ledger);
  const { element, unmount } = await render(
    <LedgerStoreProvider store={store}>
      <ScoreEvidence evidence={evidence} />
    </LedgerStoreProvider>,
  );
  const text = element.textContent;
  await unmount();
  return text;
}

// E is made of E1 and E2.
const SCORES = [
  sampleScore('FIW.E', 2019, 1),
  sampleScore('FIW.E', 2020, 2),
  sampleScore('FIW.E1', 2019, 0),
  sampleScore('FIW.E1', 2020, 1),
  sampleScore('FIW.E2', 2019, 1),
  sampleScore('FIW.E2', 2020, 1),
];
const SENTENCE: SourcedPassage = {
  source: FIW_REPORT,
  indicator: 'FIW.E1',
  edition: 2020,
  role: 'change',
  quotation: sampleQuotation('Some rallies took place.'),
};

describe('the page of a score says how it moved', () => {
  it('with the sentence of its report, and nothing else', async () => {
    const text = await movementOf('FIW.E1@2020', SCORES, [SENTENCE]);
    expect(text).toContain(words.movedUp('0', '1'));
    expect(text).toContain('Some rallies took place.');
    expect(text).not.toContain(words.unexplained('0', '1'));
  });

  it('through the part that has the sentence', async () => {
    const text = await movementOf('FIW.E@2020', SCORES, [SENTENCE]);
    expect(text).toContain(words.throughParts('1', '2', 'E1'));
    expect(text).not.toContain(words.unexplained('1', '2'));
  });

  it('and that nobody says why', async () => {
    expect(await movementOf('FIW.E@2020', SCORES)).toContain(words.unexplained('1', '2'));
  });

  it('not at all where the categories of Nations in Transit changed', async () => {
    const scores = [sampleScore('NIT.IM', 2004, 2), sampleScore('NIT.IM', 2005, 1.5)];
    const text = await movementOf('NIT.IM@2005', scores);
    expect(text).toContain(words.notComparable(2004));
    expect(text).not.toContain(words.movedDown('2.00', '1.50'));
  });

  it('and which edition is missing where none stands before it', async () => {
    expect(await movementOf('FIW.E1@2019', SCORES)).toContain(words.noEditionBefore(2018));
  });
});
