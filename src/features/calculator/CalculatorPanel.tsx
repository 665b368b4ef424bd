import { useMemo, useState } from 'react';
import { FIW_QUESTIONS_BY_SUBCATEGORY } from '../../domain/fiw-aggregation.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useMethodMessages } from '../../messages/use-method-messages.ts';
import {
  computeFiw,
  deriveStarts,
  movedParts,
  type CalculatorInstrument,
  type CalculatorStart,
  type CalculatorValues,
} from '../../state/calculator.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { buildOutcome, type Outcome } from './outcome-rows.ts';
import { Stepper } from './Stepper.tsx';
import './calculator.css';

interface Group {
  readonly name: string;
  /** "2 of 12" */
  readonly sum?: string;
  readonly parts: readonly string[];
}

/** The questions under their subcategories; the categories in one group. */
function useGroups({ instrument, values: known }: CalculatorStart, values: CalculatorValues): Group[] {
  const words = useMethodMessages().calculator;
  const { indicators } = useLedger((state) => state.ledger);
  if (instrument === 'nit') return [{ name: words.categories, parts: [...known.keys()] }];
  const { subcategories } = computeFiw(values);
  const groups = Object.entries(FIW_QUESTIONS_BY_SUBCATEGORY).map(([letter, questions]) => {
    const node = indicators.get(`FIW.${letter}`);
    return {
      name: `${letter} ${node?.name ?? ''}`,
      sum: words.of(String(subcategories[letter]), String(node?.max)),
      parts: questions.map((code) => `FIW.${code}`),
    };
  });
  const grouped = new Set(groups.flatMap(({ parts }) => parts));
  const beyond = [...known.keys()].filter((id) => !grouped.has(id));
  return beyond.length === 0 ? groups : [...groups, { name: words.beyond, parts: beyond }];
}

function OutcomeBoard({ outcome, moved }: { readonly outcome: Outcome; readonly moved: number }) {
  const words = useMethodMessages().calculator;
  return (
    <section className="outcome" aria-label={words.outcome}>
      <dl>
        {outcome.rows.map(({ name, value, detail, was }) => (
          <div key={name} data-moved={was !== undefined}>
            <dt>{name}</dt>
            <dd>
              <strong>{value}</strong> {detail}
              {was !== undefined && <span className="outcome-was">{words.was(was)}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <p className="outcome-moved">{moved === 0 ? words.notMoved : words.moved(moved)}</p>
      <p role="status" className="visually-hidden">
        {moved === 0 ? '' : outcome.summary}
      </p>
    </section>
  );
}

interface WorkbenchProps {
  readonly start: CalculatorStart;
  readonly values: CalculatorValues;
  readonly onChange: (values: CalculatorValues) => void;
}

function Workbench({ start, values, onChange }: WorkbenchProps) {
  const { indicators } = useLedger((state) => state.ledger);
  const groups = useGroups(start, values);
  return (
    <div className="calculator-groups">
      {groups.map(({ name, sum, parts }) => (
        <fieldset key={name}>
          <legend>
            {name} {sum !== undefined && <span>{sum}</span>}
          </legend>
          <ul>
            {parts.map((id) => {
              const indicator = indicators.get(id);
              return (
                indicator && (
                  <Stepper
                    key={id}
                    instrument={start.instrument}
                    indicator={indicator}
                    value={values.get(id) ?? 0}
                    was={start.values.get(id) ?? 0}
                    onChange={(value) => onChange(new Map(values).set(id, value))}
                  />
                )
              );
            })}
          </ul>
        </fieldset>
      ))}
    </div>
  );
}

function Calculator({ starts }: { readonly starts: readonly [CalculatorStart, ...CalculatorStart[]] }) {
  const words = useMethodMessages().calculator;
  const { language } = useMessages();
  const [start, setStart] = useState(starts[0]);
  const [values, setValues] = useState(start.values);
  const outcome = useMemo(
    () => buildOutcome(start, values, { words, language }),
    [start, values, words, language],
  );
  const moved = movedParts(start, values).length;
  function choose(edition: number) {
    const next = starts.find((each) => each.edition === edition) ?? starts[0];
    setStart(next);
    setValues(next.values);
  }
  return (
    <>
      <div className="calculator-start">
        <label>
          <span>{words.start}</span>
          <select value={start.edition} onChange={(event) => choose(Number(event.target.value))}>
            {starts.map(({ edition, coverageYear }) => (
              <option key={edition} value={edition}>
                {words.edition(edition, coverageYear)}
              </option>
            ))}
          </select>
        </label>
        <Button aria-disabled={moved === 0} onClick={() => setValues(start.values)}>
          {words.reset}
        </Button>
      </div>
      {start.carried.length > 0 && <p className="section-lead">{words.carried(start.carried.length)}</p>}
      <div className="calculator-bench">
        <OutcomeBoard outcome={outcome} moved={moved} />
        <Workbench start={start} values={values} onChange={setValues} />
      </div>
    </>
  );
}

/** Start from an edition, move a question or a rating, and watch score, ratings, status and regime type. */
export function CalculatorPanel() {
  const words = useMethodMessages().calculator;
  const ledger = useLedger((state) => state.ledger);
  const [instrument, setInstrument] = useState<CalculatorInstrument>('fiw');
  const [latest, ...earlier] = useMemo(() => deriveStarts(ledger, instrument), [ledger, instrument]);
  return (
    <section className="calculator" aria-labelledby="calculator-heading">
      <h3 id="calculator-heading">{words.title}</h3>
      <p className="section-lead">{words.lead}</p>
      <SegmentedControl
        label={words.instrument}
        segments={(['fiw', 'nit'] as const).map((value) => ({
          value,
          label: ledger.instruments.get(value)?.name ?? value,
        }))}
        value={instrument}
        onChange={setInstrument}
      />
      {latest ? <Calculator key={instrument} starts={[latest, ...earlier]} /> : <p>{words.none}</p>}
    </section>
  );
}
