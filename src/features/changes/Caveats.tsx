import { useChangesMessages } from '../../messages/use-changes-messages.ts';
import { comparableInstead, type Comparison } from '../../state/compare-editions.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { caveatsOf } from './changes-words.ts';

/** Says why a comparison is refused, and which ones are possible on either side. */
function Refusal({ comparison }: { readonly comparison: Comparison }) {
  const words = useChangesMessages();
  const figures = useLedger((state) => state.ledger);
  const change = useLedger((state) => state.change);
  if (comparison.refused === null) return null;
  return (
    <div className="changes-refusal">
      <p>{words.refused[comparison.refused](comparison.from, comparison.to)}</p>
      <div className="changes-presets" role="group" aria-label={words.instead}>
        {comparableInstead(figures, comparison).map((pair) => (
          <Button key={pair.from} onClick={() => change({ compare: pair })}>
            {words.insteadPair(pair.from, pair.to)}
          </Button>
        ))}
      </div>
    </div>
  );
}

/** What a reader must know before reading the differences. */
export function Caveats({ comparison }: { readonly comparison: Comparison }) {
  const words = useChangesMessages();
  const notes = caveatsOf(comparison, words);
  return (
    <>
      <Refusal comparison={comparison} />
      {notes.length > 0 && (
        <ul className="changes-caveats">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </>
  );
}
