import { useMemo } from 'react';
import { scoreKey } from '../../domain/score.ts';
import { turningFormula } from '../../domain/turning.ts';
import { saveCsv } from '../../export/save-csv.ts';
import type { SideBySideMessages } from '../../messages/en/side-by-side.ts';
import { formatScore } from '../../messages/format-number.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useDetailMessages } from '../../messages/use-detail-messages.ts';
import { useSideBySideMessages } from '../../messages/use-side-by-side-messages.ts';
import type { Direction, DirectionYear } from '../../state/directions.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { DataTable, type DataColumn } from '../../ui/DataTable.tsx';
import { LazyDetails } from '../../ui/LazyDetails.tsx';
import { scoreName, titleOf, yearsSpan, type Headline } from './side-by-side-data.ts';

const GLYPHS = { freer: '▲', 'less-free': '▼', same: '–' } as const;

/** Which way it went, or why that cannot be said. */
function saidOf(direction: Direction | undefined, words: SideBySideMessages): string | null {
  if (!direction) return null;
  return direction.movement === null ? words.reasons[direction.reason] : words.movements[direction.movement];
}

function Cell({ direction, headline }: { readonly direction: Direction; readonly headline: Headline }) {
  const words = useSideBySideMessages();
  const messages = useMessages();
  const change = useLedger((state) => state.change);
  const { score, movement } = direction;
  const said = saidOf(direction, words);
  if (score === null) return <small>{said}</small>;
  const turned = words.converted(turningFormula(headline.indicator));
  const name = words.open(`${scoreName(headline, score, messages)}; ${said}`);
  return (
    <>
      <button
        type="button"
        data-score={scoreKey(score)}
        aria-label={name}
        onClick={() => change({ selection: { type: 'score', key: scoreKey(score) } })}
      >
        {formatScore(score.value, headline.indicator.decimals, messages.language)}
      </button>{' '}
      <span className="side-by-side-said" data-plain={movement !== null && !score.converted}>
        {movement !== null && (
          <span className="side-by-side-glyph" data-movement={movement} aria-hidden>
            {GLYPHS[movement]}
          </span>
        )}{' '}
        <small>{score.converted ? `${said}; ${turned}` : said}</small>
      </span>
    </>
  );
}

interface DirectionTableProps {
  readonly headlines: readonly Headline[];
  readonly years: readonly DirectionYear[];
}

function useColumns(headlines: readonly Headline[]) {
  const words = useSideBySideMessages();
  return useMemo(() => {
    const year: DataColumn<DirectionYear> = {
      name: words.year,
      isRowHeader: true,
      value: (row) => row.year,
    };
    const agreement: DataColumn<DirectionYear> = {
      name: words.agreement,
      value: (row) => words.agreements[row.agreement],
    };
    const values = headlines.map((headline): DataColumn<DirectionYear> => ({
      name: titleOf(headline),
      value: ({ directions }) => directions.get(headline.id)?.score?.value ?? null,
      cell: ({ directions }) => {
        const direction = directions.get(headline.id);
        return direction && <Cell direction={direction} headline={headline} />;
      },
    }));
    // What stands in one cell of the page is two columns of the file.
    const saved = headlines.flatMap((headline, index) => [
      ...values.slice(index, index + 1),
      {
        name: words.directionOf(titleOf(headline)),
        value: ({ directions }: DirectionYear) => saidOf(directions.get(headline.id), words),
      },
    ]);
    return { shown: [year, ...values, agreement], saved: [year, ...saved, agreement] };
  }, [headlines, words]);
}

function Table({ headlines, years }: DirectionTableProps) {
  const words = useSideBySideMessages();
  const { language } = useMessages();
  const { table } = useDetailMessages();
  const country = useLedger((state) => state.ledger.country.name);
  const { shown, saved } = useColumns(headlines);
  const rows = useMemo(() => years.toReversed(), [years]);
  const file = { country, years: yearsSpan(years), selection: ['instruments'] };
  return (
    <DataTable
      caption={words.table}
      isCaptionHidden
      columns={shown}
      rows={rows}
      keyOf={({ year }) => String(year)}
      rowAttributes={({ agreement }) => ({ 'data-agreement': agreement })}
      words={{ language, sortBy: table.sortBy, save: table.save }}
      onSave={() => saveCsv(saved, rows, file)}
    />
  );
}

/** Every year, the latest first: what each instrument says, and whether they go together. */
export function DirectionTable(props: DirectionTableProps) {
  const words = useSideBySideMessages();
  return (
    <LazyDetails className="side-by-side-table" summary={words.table}>
      <Table {...props} />
    </LazyDetails>
  );
}
