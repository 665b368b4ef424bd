import { Check, CircleHelp } from 'lucide';
import type { CheckResult } from '../../bundle/check-result.ts';
import { edtf, type EdtfDate } from '../../domain/edtf.ts';
import type { MethodMessages } from '../../messages/en/method.ts';
import { formatCount } from '../../messages/format-number.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useMethodMessages } from '../../messages/use-method-messages.ts';
import { useEvidence } from '../../state/use-evidence.ts';
import { Icon } from '../../ui/Icon.tsx';

function resultText(
  { result, on }: CheckResult,
  words: MethodMessages['checks'],
  date: (date: EdtfDate) => string,
): string {
  if (result !== 'passed') return words.skipped;
  return on === null ? words.passed : words.passedOn(date(edtf(on)));
}

function CheckRow({ check }: { readonly check: CheckResult }) {
  const words = useMethodMessages().checks;
  const { language, timelineFigure } = useMessages();
  const counts = Object.entries(check.checked).map(([what, count]) =>
    words.count(words.units[what] ?? what, formatCount(count, language)),
  );
  const passed = check.result === 'passed';
  return (
    <tr>
      <th scope="row">{words.rules[check.id] ?? check.title}</th>
      <td>{counts.length > 0 ? counts.join(', ') : passed && words.none}</td>
      <td className="check-result" data-passed={passed}>
        <Icon of={passed ? Check : CircleHelp} size={14} /> {resultText(check, words, timelineFigure.date)}
      </td>
    </tr>
  );
}

/** Every rule that the data has to pass, with what it looked at and its latest result. */
export function CheckList() {
  const words = useMethodMessages().checks;
  const { checks } = useEvidence();
  return (
    <section aria-labelledby="checks-heading">
      <h3 id="checks-heading">{words.title}</h3>
      <p className="section-lead">{words.lead}</p>
      <table className="check-list" aria-labelledby="checks-heading">
        <thead>
          <tr>
            {[words.check, words.checked, words.result].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {checks.map((check) => (
            <CheckRow key={check.id} check={check} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
