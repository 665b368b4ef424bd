import type { SourcedPassage } from '../../bundle/evidence-shard.ts';
import type { Instrument } from '../../domain/instrument.ts';
import { scoreKey } from '../../domain/score.ts';
import { useChangesMessages } from '../../messages/use-changes-messages.ts';
import type { ComparedIndicator } from '../../state/compare-editions.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { changeSentences, explainStep, type Explanation, type ScoreStep } from '../../state/score-steps.ts';
import { useEvidence } from '../../state/use-evidence.ts';
import { coversText, indicatorName, moveText } from './changes-words.ts';

interface ReasonedStep {
  readonly step: ScoreStep;
  readonly explanation: Explanation;
}

/** Where the sentences come from: the only place of the comparison that reads any. */
function useReasons(steps: readonly ScoreStep[]): readonly ReasonedStep[] {
  const ledger = useEvidence();
  return steps.map((step) => ({ step, explanation: explainStep(ledger, step) }));
}

/** What reports say about a score that did not move. */
export function useStandingSentences(
  { indicator, steps }: ComparedIndicator,
  to: number,
): readonly SourcedPassage[] {
  const ledger = useEvidence();
  const score = ledger.scoreByKey.get(scoreKey({ indicator: indicator.id, edition: to }));
  return score && steps.length === 0 ? changeSentences(ledger, score) : [];
}

export function Sentences({ passages }: { readonly passages: readonly SourcedPassage[] }) {
  const sources = useEvidence().sources;
  return passages.map(({ source, quotation }) => {
    const cited = sources.get(source);
    return (
      <figure key={`${source} ${quotation.start}`} className="changes-sentence">
        <blockquote lang={cited?.language} dir="auto" cite={cited?.csl.URL}>
          {quotation.exact}
        </blockquote>
        <figcaption title={cited?.csl.title}>{cited?.shortTitle}</figcaption>
      </figure>
    );
  });
}

function StepButton({ step, instrument }: { readonly step: ScoreStep; readonly instrument: Instrument }) {
  const words = useChangesMessages();
  const change = useLedger((state) => state.change);
  const { indicator, before, after } = step;
  const { from, to } = moveText(before, after, indicator, words);
  const text = words.step(after.edition, coversText(instrument, after.edition), from, to);
  return (
    <button
      type="button"
      className="changes-open"
      data-score={scoreKey(after)}
      aria-label={words.openStep(indicatorName(indicator), text)}
      onClick={() => change({ selection: { type: 'score', key: scoreKey(after) } })}
    >
      {text}
    </button>
  );
}

function PartsText({ steps }: { readonly steps: readonly ScoreStep[] }) {
  const words = useChangesMessages();
  const parts = steps.map(({ indicator, before, after }) =>
    words.part(
      indicator.code,
      words.number(before.value, indicator.decimals),
      words.number(after.value, indicator.decimals),
    ),
  );
  return <p className="changes-reason">{words.throughParts(parts)}</p>;
}

interface ChangeReasonsProps {
  readonly row: ComparedIndicator;
  readonly instrument: Instrument;
}

/** Every change on the way with the sentence that says why; those that no report explains stand together. */
export function ChangeReasons({ row, instrument }: ChangeReasonsProps) {
  const words = useChangesMessages();
  const reasons = useReasons(row.steps);
  const explained = reasons.filter(({ explanation }) => explanation.how !== 'none');
  const silent = reasons.filter(({ explanation }) => explanation.how === 'none');
  return (
    <>
      {explained.map(({ step, explanation }) => (
        <div key={step.after.edition} className="changes-step">
          <StepButton step={step} instrument={instrument} />
          {explanation.how === 'sentences' && <Sentences passages={explanation.passages} />}
          {explanation.how === 'parts' && <PartsText steps={explanation.steps} />}
        </div>
      ))}
      {silent.length > 0 && (
        <div className="changes-step changes-silent">
          {silent.map(({ step }) => (
            <StepButton key={step.after.edition} step={step} instrument={instrument} />
          ))}
          <p className="changes-reason">{words.noReason}</p>
        </div>
      )}
      {row.missing.length > 0 && <p className="changes-reason">{words.missing(row.missing.map(String))}</p>}
    </>
  );
}
