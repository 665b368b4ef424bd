/** A row of the chart: the values of all series in one covered year; `null` where there is no edition. */
export interface SubscoreRow {
  readonly year: number;
  readonly values: Readonly<Record<string, number | null>>;
}

/** A value in a covered year, and the lines that have it: several, where they meet. */
export interface LinePoint {
  readonly year: number;
  readonly value: number;
  /** Of the lines, in the order in which they are drawn. */
  readonly ids: readonly string[];
}

/** Years in a row over which the same lines have the same values: one of them, or several that coincide. */
export interface LineRun {
  readonly ids: readonly string[];
  /** At least two. */
  readonly points: readonly Omit<LinePoint, 'ids'>[];
}

/** The lines by what they have in common; without those that have nothing here. */
function together<T>(ids: readonly string[], keyOf: (id: string) => T | null): Map<T, string[]> {
  const found = new Map<T, string[]>();
  for (const id of ids) {
    const key = keyOf(id);
    if (key !== null) found.set(key, [...(found.get(key) ?? []), id]);
  }
  return found;
}

function valueIn(row: SubscoreRow, id: string): number | null {
  return row.values[id] ?? null;
}

/** Every value once, however many lines have it. */
export function buildLinePoints(rows: readonly SubscoreRow[], ids: readonly string[]): LinePoint[] {
  return rows.flatMap((row) =>
    [...together(ids, (id) => valueIn(row, id))].map(([value, found]) => ({
      year: row.year,
      value,
      ids: found,
    })),
  );
}

/**
 * Every stretch between two years once, however many lines go over it; stretches in a row that have
 * the same lines are one run. Two lines lie on each other exactly where both ends of a stretch are one.
 */
export function buildLineRuns(rows: readonly SubscoreRow[], ids: readonly string[]): LineRun[] {
  const runs: { ids: readonly string[]; points: Omit<LinePoint, 'ids'>[] }[] = [];
  rows.forEach((row, index) => {
    const next = rows[index + 1];
    if (!next) return;
    const pairs = together(ids, (id) => {
      const [value, after] = [valueIn(row, id), valueIn(next, id)];
      return value === null || after === null ? null : `${value} ${after}`;
    });
    for (const found of pairs.values()) {
      const [first = ''] = found;
      const end = { year: next.year, value: valueIn(next, first) ?? 0 };
      const open = runs.find(
        (run) => run.points.at(-1)?.year === row.year && run.ids.join('\n') === found.join('\n'),
      );
      if (open) open.points.push(end);
      else runs.push({ ids: found, points: [{ year: row.year, value: valueIn(row, first) ?? 0 }, end] });
    }
  });
  return runs;
}
