import { useMemo } from 'react';
import type { Score } from '../../domain/score.ts';
import { formatScore } from '../../messages/format-number.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useDetailMessages } from '../../messages/use-detail-messages.ts';
import { deriveComputation } from '../../state/score-computation.ts';
import { useEvidence } from '../../state/use-evidence.ts';
import { computationText } from './computation-text.ts';

/** The arithmetic behind a score, with its numbers; nothing for a figure that nobody computes. */
export function ScoreComputation({ score }: { readonly score: Score }) {
  const { language } = useMessages();
  const messages = useDetailMessages().evidence;
  const ledger = useEvidence();
  const computation = useMemo(() => deriveComputation(ledger, score), [ledger, score]);
  if (computation.how === 'given') return null;
  if (computation.how === 'incomplete') {
    const codes = computation.missing.map((id) => ledger.indicators.get(id)?.code ?? id);
    return <p className="account-note">{messages.arithmeticMissing(codes.join(', '))}</p>;
  }
  return (
    <>
      <p className="computation">
        <span className="visually-hidden">{messages.arithmetic}: </span>
        {computationText(computation, { messages, language })}
      </p>
      {!computation.agrees && (
        <p className="account-note">
          {messages.arithmeticDiffers(formatScore(score.value, computation.indicator.decimals, language))}
        </p>
      )}
    </>
  );
}
