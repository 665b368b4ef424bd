import type { Indicator } from '../../domain/indicator.ts';
import { scoreKey, type Score } from '../../domain/score.ts';
import { useExplainMessages } from '../../messages/use-explain-messages.ts';
import type { IndicatorInWindow, InstrumentInWindow, WindowStep } from '../../state/explain-window.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { useEvidence } from '../../state/use-evidence.ts';
import {
  breakText,
  editionsText,
  marksText,
  reasonText,
  scoreName,
  standText,
  stepText,
  stretchText,
} from './explanation-words.ts';
import { Sentence } from './Sentence.tsx';

interface OpenScoreProps {
  readonly score: Score;
  readonly indicator: Indicator;
  readonly children: string;
}

function OpenScore({ score, indicator, children }: OpenScoreProps) {
  const words = useExplainMessages().explain;
  const change = useLedger((state) => state.change);
  return (
    <button
      type="button"
      className="explain-open"
      aria-label={`${children} ${words.open(scoreName(score, indicator, words))}`}
      onClick={() => change({ selection: { type: 'score', key: scoreKey(score) } })}
    >
      {children}
    </button>
  );
}

function Step({ step, within }: { readonly step: WindowStep; readonly within: InstrumentInWindow }) {
  const words = useExplainMessages().explain;
  const ledger = useEvidence();
  const { explanation } = step;
  const reason = reasonText(explanation, ledger, words);
  return (
    <li>
      <OpenScore score={step.after} indicator={step.indicator}>
        {stepText(step, within.instrument, words)}
      </OpenScore>
      {explanation.how === 'sentences' &&
        explanation.passages.map(({ source, quotation }) => (
          <Sentence key={`${source} ${quotation.start}`} source={source} quotation={quotation} />
        ))}
      {reason !== undefined && (
        <p className="explain-reason" data-how={explanation.how}>
          {reason}
        </p>
      )}
    </li>
  );
}

function ChangedIndicator(props: { readonly found: IndicatorInWindow; readonly within: InstrumentInWindow }) {
  const words = useExplainMessages().explain;
  const { indicator, stretches, breaks, steps } = props.found;
  return (
    <article className="explain-indicator">
      <h4>
        <span className="explain-code">{indicator.code}</span> {indicator.name}
      </h4>
      {stretches.map((stretch) => (
        <p key={stretch.first.edition} className="explain-overall">
          {stretchText(stretch, indicator, words)}
        </p>
      ))}
      {breaks.map((each) => (
        <p key={each.after.edition} className="explain-note">
          {breakText(each, words)}
        </p>
      ))}
      <ol className="explain-steps">
        {steps.map((step) => (
          <Step key={step.after.edition} step={step} within={props.within} />
        ))}
      </ol>
    </article>
  );
}

function Standing(props: { readonly heading: string; readonly found: readonly IndicatorInWindow[] }) {
  const words = useExplainMessages().explain;
  if (props.found.length === 0) return null;
  return (
    <div className="explain-standing">
      <h4>{props.heading}</h4>
      <ul>
        {props.found.map(({ indicator, stretches, sentences }) => (
          <li key={indicator.id} data-told={sentences.length > 0 || undefined}>
            {stretches.slice(-1).map((stretch) => (
              <OpenScore key={stretch.last.edition} score={stretch.last} indicator={indicator}>
                {standText(stretch, indicator, words)}
              </OpenScore>
            ))}
            {sentences.map(({ source, quotation }) => (
              <Sentence key={`${source} ${quotation.start}`} source={source} quotation={quotation} />
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One instrument: which editions are told of, what moved in them and why, and what did not. */
export function InstrumentChanges({ within }: { readonly within: InstrumentInWindow }) {
  const words = useExplainMessages().explain;
  const { instrument, editions, changed, unchanged, uncompared } = within;
  return (
    <section className="explain-instrument">
      <h3>{instrument.name}</h3>
      <p className="explain-note">
        {editionsText(within, words)} {marksText(within, words)}
      </p>
      {editions.length > 0 && changed.length === 0 && <p>{words.nothingChanged}</p>}
      {changed.length > 0 && (
        <div className="explain-indicators">
          {changed.map((found) => (
            <ChangedIndicator key={found.indicator.id} found={found} within={within} />
          ))}
        </div>
      )}
      <Standing heading={words.unchanged} found={unchanged} />
      <Standing heading={`${words.uncompared}. ${words.uncomparedNote}`} found={uncompared} />
    </section>
  );
}
