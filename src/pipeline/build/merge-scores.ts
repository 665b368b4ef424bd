import { BASES, scoreKey, type Score, type ScoreKey } from '../../domain/score.ts';
import type { Source } from '../../domain/source.ts';
import type { LocatedScoreRow } from '../dataset/score-file.ts';
import { isRoundedReading } from '../dataset/rounded-note.ts';

type Comparator<T> = (a: T, b: T) => number;

/** Applies comparators in turn. */
function byEach<T>(...comparators: readonly Comparator<T>[]): Comparator<T> {
  return (a, b) => {
    for (const compare of comparators) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return 0;
  };
}

type ByRow = Comparator<LocatedScoreRow>;

const byBasis: ByRow = (a, b) => BASES.indexOf(a.basis) - BASES.indexOf(b.basis);
const byExactness: ByRow = (a, b) => Number(isRoundedReading(a)) - Number(isRoundedReading(b));
const bySource: ByRow = (a, b) => (a.source < b.source ? -1 : Number(a.source > b.source));

function groupByKey(rows: readonly LocatedScoreRow[]): Map<ScoreKey, LocatedScoreRow[]> {
  const groups = new Map<ScoreKey, LocatedScoreRow[]>();
  for (const row of rows) {
    const group = groups.get(scoreKey(row));
    if (group) group.push(row);
    else groups.set(scoreKey(row), [row]);
  }
  return groups;
}

/**
 * The one score that several rows of one country state. The value is that of the best basis
 * (published, recomputed, carried), and among equals the document's own; a rounded reading
 * gives its value only where nothing else does. The sources name the document first.
 */
function mergeRows(rows: readonly LocatedScoreRow[], isDocument: (id: string) => boolean): Score[] {
  const rank = ({ source }: LocatedScoreRow): number => Number(!isDocument(source));
  const byDocument: ByRow = (a, b) => rank(a) - rank(b);
  const best = [...rows].sort(byEach(byExactness, byBasis, byDocument, bySource));
  const cited = [...rows].sort(byEach(byDocument, byBasis, bySource));
  const [winner] = best;
  if (!winner) return [];
  return [
    {
      country: winner.country,
      indicator: winner.indicator,
      edition: winner.edition,
      value: winner.value,
      status: best.find(({ status }) => status !== null)?.status ?? null,
      basis: winner.basis,
      converted: winner.converted,
      sources: [...new Set(cited.map(({ source }) => source))],
      note: winner.note,
    },
  ];
}

/** The rows of one country → one score for each indicator and edition, in the order of the trees, then by edition. */
export function mergeScores(
  rows: readonly LocatedScoreRow[],
  sources: readonly Source[],
  indicatorOrder: readonly string[],
): Score[] {
  const documents = new Set(sources.filter(({ kind }) => kind === 'document').map(({ csl }) => csl.id));
  const rank = new Map(indicatorOrder.map((id, index) => [id, index]));
  return [...groupByKey(rows).values()]
    .flatMap((group) => mergeRows(group, (id) => documents.has(id)))
    .sort(
      byEach<Score>(
        (a, b) => (rank.get(a.indicator) ?? Infinity) - (rank.get(b.indicator) ?? Infinity),
        (a, b) => a.edition - b.edition,
      ),
    );
}
