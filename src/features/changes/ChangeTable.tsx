import type { CSSProperties, ReactNode } from 'react';
import { scoreKey, type Score } from '../../domain/score.ts';
import { useChangesMessages } from '../../messages/use-changes-messages.ts';
import type { ComparedIndicator, Comparison } from '../../state/compare-editions.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { ChangeReasons, Sentences, useStandingSentences } from './ChangeReasons.tsx';
import { coversText, hasNews, indicatorName, marksOf, valueText } from './changes-words.ts';

interface ValueProps {
  readonly row: ComparedIndicator;
  readonly score: Score | null;
}

/** A value opens its evidence; an edition without it says so. */
function Value({ row: { indicator }, score }: ValueProps) {
  const words = useChangesMessages();
  const change = useLedger((state) => state.change);
  if (score === null) return <span className="changes-absent">{words.absent}</span>;
  const marks = marksOf(score, words);
  const name = words.openValue(indicatorName(indicator), score.edition, valueText(score, indicator, words));
  return (
    <>
      <button
        type="button"
        className="changes-value"
        aria-label={name}
        onClick={() => change({ selection: { type: 'score', key: scoreKey(score) } })}
      >
        {words.number(score.value, indicator.decimals)}
      </button>
      {marks !== '' && <small className="changes-mark">{marks}</small>}
    </>
  );
}

const GLYPHS = { freer: '▲', 'less-free': '▼', same: '' } as const;

function ChangeCell({
  row,
  comparison,
}: {
  readonly row: ComparedIndicator;
  readonly comparison: Comparison;
}) {
  const words = useChangesMessages();
  const { change, movement, before, after, indicator } = row;
  if (change === null || movement === null) {
    const only = before ?? after;
    const both = before !== null && after !== null;
    return (
      <small>
        {both || only === null || comparison.refused ? words.notCompared : words.onlyIn(only.edition)}
      </small>
    );
  }
  if (movement === 'same') return <small>{row.steps.length > 0 ? words.cameBack : words.same}</small>;
  return (
    <span className="changes-change" data-movement={movement}>
      <span aria-hidden>{GLYPHS[movement]}</span> {words.signed(change, indicator.decimals)}{' '}
      <small>{movement === 'freer' ? words.freer : words.lessFree}</small>
    </span>
  );
}

/** Deeper in the tree stands further in. */
function depthStyle({ depth }: ComparedIndicator): CSSProperties {
  return { '--depth': depth } as CSSProperties;
}

/** What stands below a row, over its whole width. */
function Below({ row, comparison }: { readonly row: ComparedIndicator; readonly comparison: Comparison }) {
  const words = useChangesMessages();
  const standing = useStandingSentences(row, comparison.to);
  let content: ReactNode = null;
  if (hasNews(row)) content = <ChangeReasons row={row} instrument={comparison.instrument} />;
  else if (standing.length > 0 && comparison.refused === null)
    content = (
      <>
        <p className="changes-reason">{words.stayedBecause}</p>
        <Sentences passages={standing} />
      </>
    );
  if (content === null) return null;
  return (
    <tr className="changes-why">
      <td colSpan={4} style={depthStyle(row)}>
        {content}
      </td>
    </tr>
  );
}

function TableRow({ row, comparison }: { readonly row: ComparedIndicator; readonly comparison: Comparison }) {
  const { indicator, before, after } = row;
  return (
    <>
      <tr className="changes-row">
        <th scope="row" style={depthStyle(row)}>
          <span className="changes-code">{indicator.code}</span> {indicator.name}
        </th>
        <td>
          <Value row={row} score={before} />
        </td>
        <td>
          <Value row={row} score={after} />
        </td>
        <td>
          <ChangeCell row={row} comparison={comparison} />
        </td>
      </tr>
      <Below row={row} comparison={comparison} />
    </>
  );
}

interface ChangeTableProps {
  readonly comparison: Comparison;
  readonly rows: readonly ComparedIndicator[];
  readonly caption: string;
}

/** The two editions side by side, in the order of the tree. */
export function ChangeTable({ comparison, rows, caption }: ChangeTableProps) {
  const words = useChangesMessages();
  const head = (edition: number) => (
    <th scope="col">
      {words.edition(edition)} <small>{coversText(comparison.instrument, edition)}</small>
    </th>
  );
  return (
    <table className="changes-table" aria-label={caption}>
      <thead>
        <tr>
          <th scope="col">{words.indicator}</th>
          {head(comparison.from)}
          {head(comparison.to)}
          <th scope="col">{words.change}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <TableRow key={row.indicator.id} row={row} comparison={comparison} />
        ))}
      </tbody>
    </table>
  );
}
