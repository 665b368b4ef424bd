import type { EvidenceLedger } from '../bundle/evidence-ledger.ts';
import { civilDate } from '../domain/calendar.ts';
import { EVENT_KINDS, type EventKind } from '../domain/event-kind.ts';
import { coverageYearOf, instrumentOf } from '../domain/instrument.ts';
import type { Quotation } from '../domain/quotation.ts';
import { deriveExtent } from './extent.ts';
import { explainStep, hasMoved, stepInto, toldScores, type ScoreStep } from './score-steps.ts';

/** One row of a table over years: how much evidence there is of one sort. */
export interface DensityRow<K extends string> {
  readonly key: K;
  /** One number a year of the table. */
  readonly counts: readonly number[];
  readonly total: number;
}

export interface EvidenceDensity {
  /** Every year of the bundle, none left out. */
  readonly years: readonly number[];
  /** Distinct quotations of each report, by the year that they are about. */
  readonly quotations: readonly DensityRow<string>[];
  /** Events by their first kind and the year in which they begin; summaries apart. */
  readonly events: readonly DensityRow<EventKind | 'summary'>[];
}

function yearsOf(ledger: EvidenceLedger): number[] {
  const { start, end } = deriveExtent(ledger);
  const [first, last] = [civilDate(start).year, civilDate(end - 1).year];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function densityRow<K extends string>(
  key: K,
  found: readonly number[],
  years: readonly number[],
): DensityRow<K> {
  const counts = years.map((year) => found.filter((each) => each === year).length);
  return { key, counts, total: counts.reduce((sum, count) => sum + count, 0) };
}

interface QuotedYear {
  readonly source: string;
  readonly quotation: Quotation;
  readonly year: number;
}

function quotedYears(ledger: EvidenceLedger): QuotedYear[] {
  const ofEvents = ledger.events.flatMap(({ accounts, when }) =>
    accounts.flatMap(({ source, quotations }) =>
      quotations.map((quotation) => ({ source, quotation, year: civilDate(when.start).year })),
    ),
  );
  const ofScores = [...ledger.passagesByScore.values()].flat().flatMap((passage) => {
    const instrument = ledger.instruments.get(instrumentOf(passage.indicator));
    return instrument ? [{ ...passage, year: coverageYearOf(instrument, passage.edition) }] : [];
  });
  const all = [...ofEvents, ...ofScores];
  // One sentence may carry several events and scores of a year: it is still one piece of evidence.
  const keyed = all.map((each) => {
    const { source, quotation, year } = each;
    return [`${source} ${quotation.start} ${quotation.end} ${year}`, each] as const;
  });
  return [...new Map(keyed).values()];
}

export function deriveEvidenceDensity(ledger: EvidenceLedger): EvidenceDensity {
  const years = yearsOf(ledger);
  const quoted = quotedYears(ledger);
  const reports = [...ledger.sources.values()].filter(({ kind }) => kind === 'document');
  const beginnings = (kind: EventKind | 'summary') =>
    ledger.events
      .filter((event) => (event.summary ? kind === 'summary' : event.kinds[0] === kind))
      .map(({ when }) => civilDate(when.start).year);
  return {
    years,
    quotations: reports.map(({ csl }) =>
      densityRow(
        csl.id,
        quoted.filter(({ source }) => source === csl.id).map(({ year }) => year),
        years,
      ),
    ),
    events: [...EVENT_KINDS, 'summary' as const].map((kind) => densityRow(kind, beginnings(kind), years)),
  };
}

/** The changes of score that editions covering one year made, and for which no report at hand says why. */
export interface UnexplainedYear {
  readonly coverageYear: number;
  readonly steps: readonly ScoreStep[];
}

export interface ChangeAccount {
  /** Every change from one edition to the next, headline and parts. */
  readonly changes: number;
  /** Of these: a report says why. */
  readonly withSentence: number;
  /** Of these: it follows from parts of which reports say why they moved. */
  readonly throughParts: number;
  readonly unexplained: number;
  /** Latest first. */
  readonly years: readonly UnexplainedYear[];
}

/** Which changes of score are explained, and which are not, whatever the filters. */
export function deriveChangeAccount(ledger: EvidenceLedger): ChangeAccount {
  const changes = [...ledger.instruments.values()].flatMap((instrument) =>
    instrument.indicators
      .flatMap((indicator) => toldScores(ledger, indicator))
      .flatMap((score) => stepInto(ledger, score) ?? [])
      .filter(hasMoved)
      .map((step) => ({
        step,
        how: explainStep(ledger, step).how,
        coverageYear: coverageYearOf(instrument, step.after.edition),
      })),
  );
  const unexplained = changes.filter(({ how }) => how === 'none');
  const years = [...new Set(unexplained.map(({ coverageYear }) => coverageYear))].sort((a, b) => b - a);
  return {
    changes: changes.length,
    withSentence: changes.filter(({ how }) => how === 'sentences').length,
    throughParts: changes.filter(({ how }) => how === 'parts').length,
    unexplained: unexplained.length,
    years: years.map((coverageYear) => ({
      coverageYear,
      steps: unexplained.filter((change) => change.coverageYear === coverageYear).map(({ step }) => step),
    })),
  };
}
