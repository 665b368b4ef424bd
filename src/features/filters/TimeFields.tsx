import { useId, useState, type FocusEvent, type SyntheticEvent } from 'react';
import { useSearchMessages } from '../../messages/use-search-messages.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { selectWindow } from '../../state/ledger-store.ts';
import { parseDay } from '../../state/parse-day.ts';
import { formatRange } from '../../state/time-text.ts';
import { Button } from '../../ui/Button.tsx';

interface Draft {
  readonly from: string;
  readonly to: string;
}

function useTimeForm() {
  const messages = useSearchMessages().more;
  const window = useLedger(selectWindow);
  const extent = useLedger((state) => state.extent);
  const change = useLedger((state) => state.change);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [from = '', to = ''] = formatRange(window).split('..');
  const fields = draft ?? { from, to };

  function edit(patch: Partial<Draft>) {
    setDraft({ ...fields, ...patch });
    setProblem(null);
  }

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const start = parseDay(fields.from, 'start');
    const end = parseDay(fields.to, 'end');
    if (start === undefined || end === undefined) return setProblem(messages.badDate);
    if (end <= start) return setProblem(messages.badOrder);
    if (start >= extent.end || end <= extent.start) {
      return setProblem(messages.outside(formatRange(extent).replace('..', '–')));
    }
    change({ window: { start: Math.max(start, extent.start), end: Math.min(end, extent.end) } });
    setDraft(null);
    return setProblem(null);
  }

  return { fields, problem, edit, submit, isDirty: draft !== null };
}

interface TimeFieldsProps {
  /** What was typed counts when the focus leaves, not only when it is applied. */
  readonly appliedOnLeave?: boolean;
}

/** The time window as text: exact, and usable without a pointer. */
export function TimeFields({ appliedOnLeave = false }: TimeFieldsProps) {
  const messages = useSearchMessages().more;
  const { fields, problem, edit, submit, isDirty } = useTimeForm();
  const id = useId();
  const leave = (event: FocusEvent<HTMLInputElement>) => {
    const { form } = event.currentTarget;
    const stays = event.relatedTarget instanceof Node && form?.contains(event.relatedTarget) === true;
    if (appliedOnLeave && isDirty && !stays) submit(event);
  };
  const field = (name: keyof Draft, label: string) => (
    <label className="time-field">
      <span>{label}</span>
      <input
        value={fields[name]}
        inputMode="numeric"
        size={10}
        maxLength={10}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-hint`}
        onChange={(event) => edit({ [name]: event.target.value })}
        onBlur={leave}
      />
    </label>
  );
  return (
    <form className="time-fields" onSubmit={submit}>
      <fieldset>
        <legend className="filter-legend">{messages.time}</legend>
        {field('from', messages.from)}
        {field('to', messages.to)}
        <Button type="submit" disabled={!isDirty}>
          {messages.apply}
        </Button>
      </fieldset>
      <p
        id={`${id}-hint`}
        className={problem === null ? 'field-hint' : 'field-problem'}
        role={problem === null ? undefined : 'alert'}
      >
        {problem ?? messages.timeHint}
      </p>
    </form>
  );
}
