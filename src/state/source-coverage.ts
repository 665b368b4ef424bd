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

function* quotedIn(ledger: Quoting): Generator<Quoted> {
  for (const { accounts } of ledger.events)
    for (const { source, quotations } of accounts)
      for (const quotation of quotations) yield { source, quotation };
  for (const passages of ledger.passagesByScore.values()) yield* passages;
  for (const { statements } of ledger.disagreements) yield* statements;
  yield* ledger.links;
}

/** What is quoted from one place of a source on. */
interface QuotedPlace {
  /** The furthest end. */
  end: number;
  /** Distinct quotations by their words; almost always one each. */
  readonly byWords: Map<string, Quotation[]>;
}

/** Where quotations start → those. */
type QuotedSource = Map<number, QuotedPlace>;

function isSame(a: Quotation, b: Quotation): boolean {
  return a.prefix === b.prefix && a.suffix === b.suffix;
}

/** Looked up by their words: where many quotations start at one place they must not be searched one by one. */
function addQuotation(places: QuotedSource, quotation: Quotation): void {
  const { exact, start, end } = quotation;
  const place = places.get(start) ?? { end, byWords: new Map<string, Quotation[]>() };
  places.set(start, place);
  place.end = Math.max(place.end, end);
  const there = place.byWords.get(exact);
  if (!there) place.byWords.set(exact, [quotation]);
  else if (!there.some((other) => isSame(other, quotation))) there.push(quotation);
}

function coverageIn(places: QuotedSource, length: number | undefined): SourceCoverage {
  let quotations = 0;
  for (const { byWords } of places.values())
    for (const { length: distinct } of byWords.values()) quotations += distinct;
  const characters = coveredLength(Array.from(places, ([start, { end }]) => ({ start, end })));
  const share = length === undefined || length === 0 ? null : characters / length;
  return { quotations, characters, share };
}

/** So many quotations, and a slow machine has been busy for some milliseconds. */
const QUOTATIONS_IN_STEP = 1000;

/** Of every source, what the ledger takes from it; whoever asks may pause between two steps. */
export function* coverageInSteps(ledger: Quoting): Generator<void, ReadonlyMap<string, SourceCoverage>> {
  const bySource = new Map<string, QuotedSource>();
  let taken = 0;
  for (const { source, quotation } of quotedIn(ledger)) {
    const places = bySource.get(source) ?? new Map<number, QuotedPlace>();
    bySource.set(source, places);
    addQuotation(places, quotation);
    taken += 1;
    if (taken % QUOTATIONS_IN_STEP === 0) yield;
  }
  return new Map(
    [...ledger.sources].map(([id, { length }]) => [id, coverageIn(bySource.get(id) ?? new Map(), length)]),
  );
}
