import { useId } from 'react';
import type { InstrumentId } from '../../domain/instrument.ts';
import { useChangesMessages } from '../../messages/use-changes-messages.ts';
import { latestPair, widestPair, type Comparison } from '../../state/compare-editions.ts';
import { editionsIn, type EditionPair } from '../../state/edition-pair.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { coversText } from './changes-words.ts';

interface Option<T> {
  readonly value: T;
  readonly label: string;
}

interface ChoiceProps<T extends string | number> {
  readonly label: string;
  readonly options: readonly Option<T>[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

/** A native list: every keyboard, screen reader and phone knows it. */
function Choice<T extends string | number>({ label, options, value, onChoose }: ChoiceProps<T>) {
  const id = useId();
  return (
    <div className="changes-choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => {
          const chosen = options[target.selectedIndex];
          if (chosen) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Two editions in order: the one just chosen stands, the other gives way. */
function ordered(editions: readonly number[], pair: EditionPair, kept: 'from' | 'to'): EditionPair {
  if (pair.from < pair.to) return pair;
  return kept === 'from'
    ? { ...pair, to: editions.find((edition) => edition > pair.from) ?? pair.to }
    : { ...pair, from: editions.findLast((edition) => edition < pair.to) ?? pair.from };
}

interface PairPickerProps {
  readonly pair: EditionPair;
  readonly comparison: Comparison;
}

/** Which instrument and which two of its editions. */
export function PairPicker({ pair, comparison }: PairPickerProps) {
  const words = useChangesMessages();
  const ledger = useLedger((state) => state.ledger);
  const change = useLedger((state) => state.change);
  const compare = (compared: EditionPair | undefined) => compared && change({ compare: compared });
  const editions = editionsIn(ledger, pair.instrument);
  const instruments = [...ledger.instruments.values()].filter(({ id }) => editionsIn(ledger, id).length > 1);
  const option = (edition: number): Option<number> => ({
    value: edition,
    label: words.editionCovers(edition, coversText(comparison.instrument, edition)),
  });
  return (
    <div className="changes-picker">
      <Choice<InstrumentId>
        label={words.instrument}
        options={instruments.map(({ id, name }) => ({ value: id, label: name }))}
        value={pair.instrument}
        onChoose={(id) => compare(widestPair(ledger, id))}
      />
      <Choice
        label={words.earlier}
        options={editions.slice(0, -1).map(option)}
        value={pair.from}
        onChoose={(from) => compare(ordered(editions, { ...pair, from }, 'from'))}
      />
      <Choice
        label={words.later}
        options={editions.slice(1).map(option)}
        value={pair.to}
        onChoose={(to) => compare(ordered(editions, { ...pair, to }, 'to'))}
      />
      <div className="changes-presets" role="group" aria-label={words.presets}>
        <Button onClick={() => compare(latestPair(ledger, pair.instrument))}>{words.latest}</Button>
        <Button onClick={() => compare(widestPair(ledger, pair.instrument))}>{words.widest}</Button>
      </div>
    </div>
  );
}
