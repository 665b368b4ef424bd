import { ArrowDown, ArrowUp, Minus } from 'lucide';
import { statusOf } from '../../domain/score-status.ts';
import { scoreKey } from '../../domain/score.ts';
import { formatScore } from '../../messages/format-number.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { deriveHeadlines, type Headline } from '../../state/headlines.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { useMemo } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import './headline.css';

function Change({ headline }: { readonly headline: Headline }) {
  const { headline: messages, language } = useMessages();
  const { change, indicator, score } = headline;
  if (change === null) return <span>{messages.noComparison(score.edition - 1)}</span>;
  const amount = formatScore(Math.abs(change), indicator.decimals, language);
  const symbol = change === 0 ? Minus : change > 0 ? ArrowUp : ArrowDown;
  const words = change === 0 ? messages.unchanged : change > 0 ? messages.up(amount) : messages.down(amount);
  return (
    <span className="headline-change">
      <Icon of={symbol} size={14} /> <span>{messages.since(words, score.edition - 1)}</span>
    </span>
  );
}

function HeadlineCard({ headline, onOpen }: { readonly headline: Headline; readonly onOpen: () => void }) {
  const { headline: messages, language } = useMessages();
  const { instrument, indicator, score, coverageYear } = headline;
  const status = statusOf(score);
  const isFotn = instrument.id === 'fotn';
  const covers = isFotn ? `${coverageYear - 1}–${coverageYear}` : coverageYear;
  return (
    <li className="headline-card">
      <h2>
        <button
          type="button"
          className="headline-open"
          aria-label={messages.open(instrument.name, indicator.name)}
          onClick={onOpen}
        >
          {instrument.name}
        </button>
      </h2>
      <p className="headline-value">
        <strong>{formatScore(score.value, indicator.decimals, language)}</strong>{' '}
        <span className="headline-of">{messages.of(formatScore(indicator.max, 0, language))}</span>
      </p>
      {status !== null && <p className="headline-status">{status}</p>}
      <p className="headline-detail">
        <Change headline={headline} />
      </p>
      <p className="headline-detail">{messages.covers(score.edition, covers)}</p>
    </li>
  );
}

/** The latest score of each instrument, with its change and the year that it judges. */
export function HeadlineCards() {
  const ledger = useLedger((state) => state.ledger);
  const change = useLedger((state) => state.change);
  const messages = useMessages();
  const headlines = useMemo(() => deriveHeadlines(ledger), [ledger]);
  return (
    <section aria-label={messages.headline.title}>
      <ul className="headline-cards">
        {headlines.map((headline) => (
          <HeadlineCard
            key={headline.indicator.id}
            headline={headline}
            onOpen={() => change({ selection: { type: 'score', key: scoreKey(headline.score) } })}
          />
        ))}
      </ul>
    </section>
  );
}
