import { isSkippedYear } from '../../domain/fiw-survey-period.ts';
import { scoreKey } from '../../domain/score.ts';
import { formatScore } from '../../messages/format-number.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useLongViewMessages } from '../../messages/use-long-view-messages.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { coversText, ratingName, yearsOf, type Rated, type RatedIndicator } from './long-view-data.ts';

function Cell({
  found,
  indicator,
}: {
  readonly found: Rated;
  readonly indicator: RatedIndicator['indicator'];
}) {
  const words = useLongViewMessages();
  const messages = useMessages();
  const change = useLedger((state) => state.change);
  return (
    <button
      type="button"
      aria-label={words.open(ratingName(found, indicator, words, messages))}
      onClick={() => change({ selection: { type: 'score', key: scoreKey(found.score) } })}
    >
      {formatScore(found.score.value, indicator.decimals, messages.language)}
    </button>
  );
}

function YearRow({ year, rated }: { readonly year: number; readonly rated: readonly RatedIndicator[] }) {
  const words = useLongViewMessages();
  const messages = useMessages();
  const cells = rated.map(({ indicator, ratings }) => ({
    indicator,
    found: ratings.find((each) => each.year === year),
  }));
  const known = cells.find(({ found }) => found)?.found;
  return (
    <tr>
      <th scope="row">{coversText(year, words, messages)}</th>
      {known ? (
        <>
          <td>{known.score.edition}</td>
          {cells.map(({ indicator, found }) => (
            <td key={indicator.id}>{found ? <Cell found={found} indicator={indicator} /> : words.gap}</td>
          ))}
          <td>{known.score.status}</td>
        </>
      ) : (
        <td colSpan={rated.length + 2}>{isSkippedYear(year) ? words.skipped : words.gap}</td>
      )}
    </tr>
  );
}

/** The same ratings as numbers, the latest first. */
export function RatingsTable({ rated }: { readonly rated: readonly RatedIndicator[] }) {
  const words = useLongViewMessages();
  return (
    <details className="long-view-table">
      <summary>{words.table}</summary>
      <table aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.covers}</th>
            <th scope="col">{words.edition}</th>
            {rated.map(({ indicator }) => (
              <th key={indicator.id} scope="col">
                {indicator.name}
              </th>
            ))}
            <th scope="col">{words.status}</th>
          </tr>
        </thead>
        <tbody>
          {yearsOf(rated)
            .toReversed()
            .map((year) => (
              <YearRow key={year} year={year} rated={rated} />
            ))}
        </tbody>
      </table>
    </details>
  );
}
