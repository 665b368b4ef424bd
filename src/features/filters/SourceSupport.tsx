import { useMemo, type ReactNode } from 'react';
import type { ChartEvent } from '../../bundle/event-columns.ts';
import { parseScoreKey, type ScoreKey } from '../../domain/score.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useSearchMessages } from '../../messages/use-search-messages.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { deriveSourceSupport, type WeakenedDisagreement } from '../../state/source-support.ts';
import type { Selection } from '../../state/view-state.ts';
import './source-support.css';

function OpenButton({
  selection,
  children,
}: {
  readonly selection: Selection;
  readonly children: ReactNode;
}) {
  const change = useLedger((state) => state.change);
  return (
    <button type="button" onClick={() => change({ selection })}>
      {children}
    </button>
  );
}

function Loss(props: { readonly summary: string; readonly count: number; readonly children: ReactNode }) {
  if (props.count === 0) return null;
  return (
    <details className="loss">
      <summary>{props.summary}</summary>
      <ul>{props.children}</ul>
    </details>
  );
}

function EventRow({ event }: { readonly event: ChartEvent }) {
  const { date } = useMessages().timelineFigure;
  return (
    <li>
      <OpenButton selection={{ type: 'event', id: event.id, list: null }}>
        <span className="loss-note">{date(event.when)}</span> <span lang="en">{event.title}</span>
      </OpenButton>
    </li>
  );
}

function ScoreRow({ scoreKey }: { readonly scoreKey: ScoreKey }) {
  const { indicators } = useLedger((state) => state.ledger);
  const { indicator, edition } = parseScoreKey(scoreKey) ?? {};
  return (
    <li>
      <OpenButton selection={{ type: 'score', key: scoreKey }}>
        {indicator} {indicator !== undefined && indicators.get(indicator)?.name}, {edition}
      </OpenButton>
    </li>
  );
}

/** Where a disagreement can be read: at the first event that it touches, or else the first score. */
function placeOf({ disagreement }: WeakenedDisagreement): Selection | null {
  const [event] = disagreement.events;
  if (event !== undefined) return { type: 'event', id: event, list: null };
  const score = parseScoreKey(disagreement.scores[0] ?? '');
  return score ? { type: 'score', key: `${score.indicator}@${score.edition}` } : null;
}

function DisagreementRow({ weakened }: { readonly weakened: WeakenedDisagreement }) {
  const messages = useSearchMessages().support;
  const { disagreement, statementsLeft } = weakened;
  const place = placeOf(weakened);
  const words = (
    <>
      <span lang="en">{disagreement.question}</span>{' '}
      <span className="loss-note">{messages.left(statementsLeft)}</span>
    </>
  );
  return <li>{place ? <OpenButton selection={place}>{words}</OpenButton> : words}</li>;
}

/** What loses its support while reports are left out; nothing while all of them tell. */
export function SourceSupport() {
  const messages = useSearchMessages().support;
  const ledger = useLedger((state) => state.evidence);
  const shown = useLedger((state) => state.view.sources);
  const support = useMemo(() => shown && ledger && deriveSourceSupport(ledger, shown), [ledger, shown]);
  if (!ledger || !support || support.leftOut.length === 0) return null;
  const { leftOut, vanished, weakened, wordless, disagreements } = support;
  const names = leftOut.map((id) => ledger.sources.get(id)?.shortTitle ?? id);
  const losses = vanished.length + weakened.length + wordless.length + disagreements.length;
  return (
    <section className="source-support" aria-label={messages.title(names.join(', '))}>
      <p className="source-support-title">
        <strong>{messages.title(names.join(', '))}.</strong> {losses === 0 ? messages.nothing : messages.lead}
      </p>
      <Loss summary={messages.vanished(vanished.length)} count={vanished.length}>
        {vanished.map((event) => (
          <EventRow key={event.id} event={event} />
        ))}
      </Loss>
      <Loss summary={messages.weakened(weakened.length)} count={weakened.length}>
        {weakened.map((event) => (
          <EventRow key={event.id} event={event} />
        ))}
      </Loss>
      <Loss summary={messages.wordless(wordless.length)} count={wordless.length}>
        {wordless.map((key) => (
          <ScoreRow key={key} scoreKey={key} />
        ))}
      </Loss>
      <Loss summary={messages.disagreements(disagreements.length)} count={disagreements.length}>
        {disagreements.map((each) => (
          <DisagreementRow key={each.disagreement.id} weakened={each} />
        ))}
      </Loss>
    </section>
  );
}
