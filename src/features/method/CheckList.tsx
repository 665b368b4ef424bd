import { Check, CircleHelp } from 'lucide';
import type { CheckResult } from '../../bundle/check-result.ts';
import { enMethod } from '../../messages/en-method.ts';
import { formatCount } from '../../messages/format-number.ts';
import { useEvidence } from '../../state/LedgerStoreProvider.tsx';
import { Icon } from '../../ui/Icon.tsx';

const words = enMethod.checks;

function resultText({ result, on }: CheckResult): string {
  if (result !== 'passed') return words.skipped;
  return on === null ? words.passed : words.passedOn(on);
}

function CheckRow({ check }: { readonly check: CheckResult }) {
  const counts = Object.entries(check.checked).map(([what, count]) => words.count(what, formatCount(count)));
  const passed = check.result === 'passed';
  return (
    <tr>
      <th scope="row">{words.rules[check.id] ?? check.title}</th>
      <td>{counts.length > 0 ? counts.join(', ') : passed && words.none}</td>
      <td className="check-result" data-passed={passed}>
        <Icon of={passed ? Check : CircleHelp} size={14} /> {resultText(check)}
      </td>
    </tr>
  );
}

/** Every rule that the data has to pass, with what it looked at and its latest result. */
export function CheckList() {
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
