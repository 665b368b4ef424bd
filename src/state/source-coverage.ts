import type { EvidenceLedger } from '../bundle/evidence-ledger.ts';
import type { Quotation } from '../domain/quotation.ts';

/** How much of a document the ledger quotes. */
export interface SourceCoverage {
  /** Distinct quotations: the same words at the same place count once, however often they are used. */
  readonly quotations: number;
  /** Characters (UTF-16 code units) under at least one quotation. */
  readonly characters: number;
  /** Of the document's length, 0–1; `null` where there is no document to measure, as for tables. */
  readonly share: number | null;
}

type Stretch = Pick<Quotation, 'start' | 'end'>;

/** Length of the union of stretches: where they overlap, the characters count once. */
export function coveredLength(stretches: readonly Stretch[]): number {
  let covered = 0;
  let reached = 0;
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, reached);
    if (end > from) covered += end - from;
    reached = Math.max(reached, end);
  }
  return covered;
}

type Quoting = Pick<EvidenceLedger, 'events' | 'passagesByScore' | 'disagreements' | 'links' | 'sources'>;

interface Quoted {
  readonly source: string;
  readonly quotation: Quotation;
}

function quotedIn(ledger: Quoting): Quoted[] {
  return [
    ...ledger.events.flatMap(({ accounts }) =>
      accounts.flatMap(({ source, quotations }) => quotations.map((quotation) => ({ source, quotation }))),
    ),
    ...[...ledger.passagesByScore.values()].flat(),
    ...ledger.disagreements.flatMap(({ statements }) => statements),
    ...ledger.links,
  ];
}

function isSame(a: Quotation, b: Quotation): boolean {
  return a.exact === b.exact && a.prefix === b.prefix && a.suffix === b.suffix;
}

/** Quotations by where they start, each once. */
function distinctBySource(ledger: Quoting): ReadonlyMap<string, ReadonlyMap<number, readonly Quotation[]>> {
  const bySource = new Map<string, Map<number, Quotation[]>>();
  for (const { source, quotation } of quotedIn(ledger)) {
    const byStart = bySource.get(source) ?? new Map<number, Quotation[]>();
    bySource.set(source, byStart);
    const there = byStart.get(quotation.start);
    if (!there) byStart.set(quotation.start, [quotation]);
    else if (!there.some((other) => isSame(other, quotation))) there.push(quotation);
  }
  return bySource;
}

/** Of every source, what the ledger takes from it. */
export function deriveSourceCoverage(ledger: Quoting): ReadonlyMap<string, SourceCoverage> {
  const bySource = distinctBySource(ledger);
  return new Map(
    [...ledger.sources].map(([id, { length }]) => {
      const quotations = [...(bySource.get(id)?.values() ?? [])].flat();
      const characters = coveredLength(quotations);
      const share = length === undefined || length === 0 ? null : characters / length;
      return [id, { quotations: quotations.length, characters, share }];
    }),
  );
}
