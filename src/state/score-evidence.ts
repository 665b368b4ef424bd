import type { DatedEvent, EvidenceLedger } from '../bundle/evidence-ledger.ts';
import type { SourcedPassage } from '../bundle/evidence-shard.ts';
import { rangesOverlap } from '../domain/day-range.ts';
import type { Indicator } from '../domain/indicator.ts';
import { coverageOf, coverageYearOf, instrumentOf, type Instrument } from '../domain/instrument.ts';
import type { PassageRole } from '../domain/passage.ts';
import { scoreKey, type Score, type ScoreKey } from '../domain/score.ts';

/** A part of an aggregate: a question of a subcategory, a category of the Democracy Score. */
export interface ScorePart {
  readonly indicator: Indicator;
  readonly score: Score | null;
}

/** Everything that explains one score. */
export interface ScoreEvidence {
  readonly instrument: Instrument;
  readonly indicator: Indicator;
  readonly score: Score;
  readonly coverageYear: number;
  readonly previous: Score | null;
  readonly passages: Readonly<Record<PassageRole, readonly SourcedPassage[]>>;
  readonly parts: readonly ScorePart[];
  /** Told by the report in the section that judges this indicator. */
  readonly citedEvents: readonly DatedEvent[];
  /** In the coverage year, but not told there: they coincide, no more. */
  readonly coincidingEvents: readonly DatedEvent[];
}

/** The indicator itself and all below it in the tree. */
export function descendants(instrument: Pick<Instrument, 'indicators'>, id: string): ReadonlySet<string> {
  const found = new Set([id]);
  for (const node of instrument.indicators)
    if (node.parent !== null && found.has(node.parent)) found.add(node.id);
  return found;
}

function partsOf(ledger: EvidenceLedger, instrument: Instrument, score: Score): ScorePart[] {
  return instrument.indicators
    .filter((node) => node.parent === score.indicator)
    .map((indicator) => ({
      indicator,
      score: ledger.scoreByKey.get(scoreKey({ indicator: indicator.id, edition: score.edition })) ?? null,
    }))
    .filter(
      ({ indicator, score: part }) =>
        part !== null || (indicator.level !== 'question' && score.edition >= 2005),
    );
}

function eventsOf(ledger: EvidenceLedger, instrument: Instrument, score: Score) {
  const covered = coverageOf(instrument, score.edition);
  const indicators = descendants(instrument, score.indicator);
  const reports = new Set(
    [...ledger.sources.values()]
      .filter(
        (source) =>
          source.instrument === instrument.id &&
          source.edition === score.edition &&
          source.kind === 'document',
      )
      .map((source) => source.csl.id),
  );
  const inCoverage = ledger.events.filter(({ when }) => rangesOverlap(when, covered));
  const isCited = (event: DatedEvent) =>
    event.indicators.some((id) => indicators.has(id)) &&
    event.accounts.some(({ source }) => reports.has(source));
  return {
    citedEvents: inCoverage.filter(isCited),
    coincidingEvents: inCoverage.filter((event) => !isCited(event)),
  };
}

/** `undefined` when the bundle has no such score. */
export function deriveScoreEvidence(ledger: EvidenceLedger, key: ScoreKey): ScoreEvidence | undefined {
  const score = ledger.scoreByKey.get(key);
  const indicator = score && ledger.indicators.get(score.indicator);
  const instrument = score && ledger.instruments.get(instrumentOf(score.indicator));
  if (!score || !indicator || !instrument) return undefined;
  const passages = ledger.passagesByScore.get(key) ?? [];
  const of = (role: PassageRole) => passages.filter((passage) => passage.role === role);
  return {
    instrument,
    indicator,
    score,
    coverageYear: coverageYearOf(instrument, score.edition),
    previous:
      ledger.scoreByKey.get(scoreKey({ indicator: score.indicator, edition: score.edition - 1 })) ?? null,
    passages: { score: of('score'), reason: of('reason'), change: of('change'), previous: of('previous') },
    parts: partsOf(ledger, instrument, score),
    ...eventsOf(ledger, instrument, score),
  };
}
