import { instrumentOf } from '../../domain/instrument.ts';
import { scoreKey } from '../../domain/score.ts';
import { formatScore } from '../../messages/format-number.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useExplainMessages } from '../../messages/use-explain-messages.ts';
import type { ChangeAccount } from '../../state/evidence-density.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import type { ScoreStep } from '../../state/score-steps.ts';
import { useEvidence } from '../../state/use-evidence.ts';
import { Button } from '../../ui/Button.tsx';

function Change({ step }: { readonly step: ScoreStep }) {
  const words = useExplainMessages().density;
  const { language } = useMessages();
  const ledger = useEvidence();
  const change = useLedger((state) => state.change);
  const { indicator, before, after } = step;
  const instrument = ledger.instruments.get(instrumentOf(indicator.id));
  const [from = '', to = ''] = [before, after].map(({ value }) =>
    formatScore(value, indicator.decimals, language),
  );
  const short = words.change(instrument?.abbreviation ?? '', indicator.code, from, to);
  return (
    <Button
      className="density-change"
      aria-label={words.openChange(short, instrument?.name ?? '', indicator.name, String(after.edition))}
      onClick={() => change({ selection: { type: 'score', key: scoreKey(after) } })}
    >
      {short}
    </Button>
  );
}

/** Every change of score for which no bundled report says why, by the year that its edition covers. */
export function UnexplainedChanges({ account }: { readonly account: ChangeAccount }) {
  const words = useExplainMessages().density;
  const { changes, unexplained, withSentence, throughParts, years } = account;
  return (
    <div className="density-block">
      <h3>{words.changesTitle}</h3>
      <p>
        <strong>{unexplained === 0 ? words.allExplained : words.changes(unexplained, changes)}</strong>{' '}
        {words.explained(withSentence, throughParts)}
      </p>
      {years.length > 0 && (
        <div className="density-scroll density-changes">
          <table>
            <thead>
              <tr>
                <th scope="col">{words.yearCovered}</th>
                <th scope="col">{words.unexplained}</th>
              </tr>
            </thead>
            <tbody>
              {years.map(({ coverageYear, steps }) => (
                <tr key={coverageYear}>
                  <th scope="row">{coverageYear}</th>
                  <td>
                    <div className="density-chips">
                      {steps.map((step) => (
                        <Change key={scoreKey(step.after)} step={step} />
                      ))}
                    </div>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
