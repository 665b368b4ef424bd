import { scoreKey } from '../../domain/score.ts';
import { formatScore } from '../../messages/format-number.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useSideBySideMessages } from '../../messages/use-side-by-side-messages.ts';
import type { Direction, DirectionYear } from '../../state/directions.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { scoreName, titleOf, type Headline } from './side-by-side-data.ts';

const GLYPHS = { freer: '▲', 'less-free': '▼', same: '–' } as const;

function Cell({ direction, headline }: { readonly direction: Direction; readonly headline: Headline }) {
  const words = useSideBySideMessages();
  const messages = useMessages();
  const change = useLedger((state) => state.change);
  const { score, movement } = direction;
  const said = movement === null ? words.reasons[direction.reason] : words.movements[movement];
  if (score === null) return <small>{said}</small>;
  const name = words.open(`${scoreName(headline, score, messages)}; ${said}`);
  return (
    <>
      <button
        type="button"
        aria-label={name}
        onClick={() => change({ selection: { type: 'score', key: scoreKey(score) } })}
      >
        {formatScore(score.value, headline.indicator.decimals, messages.language)}
      </button>{' '}
      {movement !== null && (
        <span className="side-by-side-glyph" data-movement={movement} aria-hidden>
          {GLYPHS[movement]}
        </span>
      )}{' '}
      <small>{said}</small>
    </>
  );
}

interface DirectionTableProps {
  readonly headlines: readonly Headline[];
  readonly years: readonly DirectionYear[];
}

/** Every year, the latest first: what each instrument says, and whether they go together. */
export function DirectionTable({ headlines, years }: DirectionTableProps) {
  const words = useSideBySideMessages();
  return (
    <details className="side-by-side-table">
      <summary>{words.table}</summary>
      {/* A scrolling region must be reachable by keyboard (WCAG 2.1.1). */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="side-by-side-scroll" role="region" aria-label={words.table} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.year}</th>
              {headlines.map((headline) => (
                <th key={headline.id} scope="col">
                  {titleOf(headline)}
                </th>
              ))}
              <th scope="col">{words.agreement}</th>
            </tr>
          </thead>
          <tbody>
            {years.toReversed().map(({ year, directions, agreement }) => (
              <tr key={year} data-agreement={agreement}>
                <th scope="row">{year}</th>
                {headlines.map((headline) => {
                  const direction = directions.get(headline.id);
                  return (
                    <td key={headline.id}>
                      {direction && <Cell direction={direction} headline={headline} />}
                    </td>
                  );
                })}
                <td>{words.agreements[agreement]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
