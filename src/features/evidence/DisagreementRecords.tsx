import { TriangleAlert } from 'lucide';
import type { Disagreement, Verdict } from '../../domain/disagreement.ts';
import { useDetailMessages } from '../../messages/use-detail-messages.ts';
import { useEvidence } from '../../state/use-evidence.ts';
import { Icon } from '../../ui/Icon.tsx';
import { QuotationCard } from './QuotationCard.tsx';
import './records.css';

const anchorOf = ({ id }: Disagreement) => `disagreement-${id}`;

function VerdictWord({ verdict }: { readonly verdict: Verdict }) {
  const { verdicts } = useDetailMessages().disagreements;
  return (
    <span className="verdict" data-verdict={verdict}>
      {verdict === 'contradiction' && <Icon of={TriangleAlert} size={14} />} {verdicts[verdict]}
    </span>
  );
}

interface RecordsProps {
  readonly records: readonly Disagreement[];
}

/** What is disputed, in one line each, above the accounts; leads down to the records. */
export function DisagreementTeaser({ records }: RecordsProps) {
  const messages = useDetailMessages().evidence;
  if (records.length === 0) return null;
  return (
    <div className="disagreement-teaser">
      <p>
        <strong>{messages.disagreement}.</strong>
      </p>
      <ul>
        {records.map((record) => (
          <li key={record.id}>
            <button
              type="button"
              onClick={() => {
                // Not a link: the address holds the view, and a fragment is no part of it.
                const heading = document.getElementById(anchorOf(record));
                heading?.focus({ preventScroll: true });
                heading?.scrollIntoView({ block: 'center' });
              }}
            >
              <span className="disagreement-question" lang="en">
                {record.question}
              </span>{' '}
              <VerdictWord verdict={record.verdict} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Statements({ record }: { readonly record: Disagreement }) {
  const { sources } = useEvidence();
  return (
    <div className="statements">
      {record.statements.map((statement) => {
        const source = sources.get(statement.source);
        return (
          source && (
            <div key={`${statement.source} ${statement.quotation.start}`} className="statement">
              <p className="statement-source">{source.shortTitle}</p>
              <p className="statement-says" lang="en">
                {statement.says}
              </p>
              <QuotationCard source={source} quotation={statement.quotation} />
            </div>
          )
        );
      })}
    </div>
  );
}

/** Each recorded disagreement: the question, the verdict and why, and what each side says, word for word. */
export function DisagreementRecords({ records }: RecordsProps) {
  const messages = useDetailMessages().disagreements;
  if (records.length === 0) return null;
  return (
    <section className="disagreement-records">
      <h3>{messages.heading(records.length)}</h3>
      {records.map((record) => (
        <section key={record.id} className="disagreement-record" aria-labelledby={anchorOf(record)}>
          <h4 id={anchorOf(record)} tabIndex={-1} lang="en">
            {record.question}
          </h4>
          <p className="disagreement-verdict">
            <VerdictWord verdict={record.verdict} /> {messages.explain[record.verdict]}
          </p>
          <p lang="en">{record.why}</p>
          <Statements record={record} />
        </section>
      ))}
    </section>
  );
}
