import type { SourcedPassage } from '../../bundle/evidence-shard.ts';
import type { Figure } from '../../domain/figure.ts';
import { scoreKey } from '../../domain/score.ts';
import { statusOf } from '../../domain/score-status.ts';
import { turningsOf } from '../../domain/turning.ts';
import { formatScore } from '../../messages/format-number.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useDetailMessages } from '../../messages/use-detail-messages.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import type { ScoreEvidence as Evidence } from '../../state/score-evidence.ts';
import { explainStep, stepInto, type ScoreStep } from '../../state/score-steps.ts';
import { useEvidence } from '../../state/use-evidence.ts';
import { CiteSlot } from './CiteSlot.tsx';
import { DisagreementRecords } from './DisagreementRecords.tsx';
import { HeatmapLink } from './HeatmapLink.tsx';
import { GroupedEvents } from './GroupedEvents.tsx';
import { QuotationCard } from './QuotationCard.tsx';
import { ScoreComputation } from './ScoreComputation.tsx';

/** What a passage states in numbers: seats, votes, fines, sentences. */
function Figures(props: { readonly of: readonly Figure[] }) {
  const messages = useDetailMessages().evidence;
  if (props.of.length === 0) return null;
  return (
    <dl className="facts">
      <dt>{messages.figures}</dt>
      {props.of.map(({ what, text }) => (
        <dd key={`${what} ${text}`} lang="en">
          {what}: {text}
        </dd>
      ))}
    </dl>
  );
}

function Passages(props: { readonly heading: string; readonly passages: readonly SourcedPassage[] }) {
  const { sources } = useEvidence();
  if (props.passages.length === 0) return null;
  return (
    <section>
      <h3>{props.heading}</h3>
      {props.passages.map((passage) => {
        const source = sources.get(passage.source);
        return (
          source && (
            <div key={passage.quotation.start}>
              <QuotationCard source={source} quotation={passage.quotation} />
              <Figures of={passage.figures ?? []} />
            </div>
          )
        );
      })}
    </section>
  );
}

/** Where the reason stands when the score has no sentence of its own: in its parts, or nowhere. */
function MovementReason({
  step,
  from,
  to,
}: {
  readonly step: ScoreStep;
  readonly from: string;
  readonly to: string;
}) {
  const messages = useDetailMessages().evidence;
  const ledger = useEvidence();
  const explanation = explainStep(ledger, step);
  if (explanation.how === 'sentences') return null;
  if (explanation.how !== 'parts') return <p className="account-note">{messages.unexplained(from, to)}</p>;
  const parts = explanation.steps.map(({ indicator }) => indicator.code);
  return <p className="account-note">{messages.throughParts(from, to, parts.join(', '))}</p>;
}

function Movement({ evidence }: { readonly evidence: Evidence }) {
  const { language } = useMessages();
  const messages = useDetailMessages().evidence;
  const ledger = useEvidence();
  const { score, previous, indicator } = evidence;
  const write = (value: number) => formatScore(value, indicator.decimals, language);
  const step = stepInto(ledger, score);
  if (previous && !step) return <p className="score-movement">{messages.notComparable(previous.edition)}</p>;
  if (!previous || !step)
    return <p className="score-movement">{messages.noEditionBefore(score.edition - 1)}</p>;
  if (previous.value === score.value) {
    return (
      <p className="score-movement">
        {messages.notMoved} ({messages.before(write(previous.value), previous.edition)})
      </p>
    );
  }
  const [from, to] = [write(previous.value), write(score.value)];
  const words = score.value > previous.value ? messages.movedUp(from, to) : messages.movedDown(from, to);
  return (
    <>
      <p className="score-movement">
        <strong>{words}</strong>
      </p>
      <MovementReason step={step} from={from} to={to} />
    </>
  );
}

function Basis({ score, indicator }: Pick<Evidence, 'score' | 'indicator'>) {
  const detail = useDetailMessages();
  const { sources } = useEvidence();
  const { best, formula } = turningsOf([indicator]);
  const basis = score.converted
    ? `${detail.basis[score.basis]} (${detail.basis.converted(formula)})`
    : detail.basis[score.basis];
  return (
    <dl className="facts">
      <dt>{detail.table.basis}</dt>
      <dd>
        {basis}. {detail.basis.explain[score.basis]}{' '}
        {score.converted && detail.basis.explain.converted(best, formula)}
      </dd>
      <dt>{detail.evidence.statedBy}</dt>
      {score.sources.map((id) => (
        <dd key={id} lang={sources.get(id)?.language}>
          {sources.get(id)?.csl.title}
        </dd>
      ))}
    </dl>
  );
}

function Parts({ evidence }: { readonly evidence: Evidence }) {
  const { language } = useMessages();
  const messages = useDetailMessages().evidence;
  const change = useLedger((state) => state.change);
  const parts = evidence.parts.filter(({ score }) => score !== null);
  if (parts.length === 0) return null;
  return (
    <section>
      <h3>{messages.parts}</h3>
      <ul className="score-parts">
        {parts.map(({ indicator, score }) => (
          <li key={indicator.id}>
            {score && (
              <button
                type="button"
                data-score={scoreKey(score)}
                onClick={() => change({ selection: { type: 'score', key: scoreKey(score) } })}
              >
                <span className="part-code">{indicator.code}</span> <span>{indicator.name}</span>
                <span className="part-value">
                  {formatScore(score.value, indicator.decimals, language)} /{' '}
                  {formatScore(indicator.max, 0, language)}
                </span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Events({ evidence }: { readonly evidence: Evidence }) {
  const messages = useDetailMessages().evidence;
  const { citedEvents, coincidingEvents, instrument, indicator } = evidence;
  return (
    <>
      <section>
        <h3>{messages.cited}</h3>
        {citedEvents.length > 0 ? (
          <GroupedEvents events={citedEvents} instrument={instrument} under={indicator.id} />
        ) : (
          <p>{messages.noneCited}</p>
        )}
      </section>
      {coincidingEvents.length > 0 && (
        <details className="coinciding">
          <summary>
            {messages.coinciding} ({coincidingEvents.length})
          </summary>
          <p className="account-note">{messages.coincidingNote}</p>
          <GroupedEvents events={coincidingEvents} instrument={instrument} />
        </details>
      )}
    </>
  );
}

function CiteScore({ evidence, covers }: { readonly evidence: Evidence; readonly covers: string }) {
  const { language } = useMessages();
  const ledger = useEvidence();
  const { score, indicator, instrument } = evidence;
  return (
    <CiteSlot
      subject={{
        type: 'score',
        key: scoreKey(score),
        instrument: instrument.name,
        indicator: indicator.name,
        value: formatScore(score.value, indicator.decimals, language),
        max: formatScore(indicator.max, 0, language),
        edition: score.edition,
        covers,
        sources: score.sources.flatMap((id) => ledger.sources.get(id) ?? []),
      }}
    />
  );
}

/** A score: what it is, why it stands there, how it moved, what it is made of, and what happened. */
export function ScoreEvidence({ evidence }: { readonly evidence: Evidence }) {
  const messages = useMessages();
  const { language } = messages;
  const detail = useDetailMessages();
  const { disagreementsByScore } = useEvidence();
  const { score, indicator, passages, instrument, coverageYear } = evidence;
  const covers = instrument.id === 'fotn' ? `${coverageYear - 1}–${coverageYear}` : coverageYear;
  const status = statusOf(score);
  const silent = passages.reason.length === 0 && passages.change.length === 0;
  return (
    <div className="score-evidence">
      <p className="score-figure">
        <strong>{formatScore(score.value, indicator.decimals, language)}</strong>{' '}
        {messages.headline.of(formatScore(indicator.max, 0, language))}
        {status !== null && <span className="score-status">{status}</span>}
      </p>
      <p className="evidence-date">
        {instrument.name}, {messages.editionCovers(score.edition, covers)}
      </p>
      <Movement evidence={evidence} />
      {instrument.id === 'fiw' && <HeatmapLink />}
      <Passages heading={detail.evidence.change} passages={passages.change} />
      <Passages heading={detail.evidence.reason} passages={passages.reason} />
      {silent && <p className="account-note">{detail.evidence.noPassage}</p>}
      <Passages heading={detail.evidence.printed} passages={passages.score} />
      <Passages heading={detail.evidence.previousPrinted} passages={passages.previous} />
      <DisagreementRecords records={disagreementsByScore.get(scoreKey(score)) ?? []} />
      <section>
        <h3>{detail.evidence.computed}</h3>
        <ScoreComputation score={score} />
        <Basis score={score} indicator={indicator} />
        <CiteScore evidence={evidence} covers={String(covers)} />
      </section>
      <Parts evidence={evidence} />
      <Events evidence={evidence} />
    </div>
  );
}
