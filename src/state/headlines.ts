import type { Ledger } from '../bundle/ledger.ts';
import { coverageYearOf, type Instrument } from '../domain/instrument.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Score } from '../domain/score.ts';

/** What a headline card says: the latest score and how far it moved since the edition before. */
export interface Headline {
  readonly instrument: Instrument;
  readonly indicator: Indicator;
  readonly score: Score;
  readonly coverageYear: number;
  /** Change since `previous`; `null` when the edition before is missing. */
  readonly change: number | null;
  readonly previous: Score | null;
}

const HEADLINE_INDICATORS = ['NIT.DS', 'FIW.TOTAL', 'FOTN.TOTAL'] as const;

export function deriveHeadline(ledger: Ledger, id: string): Headline | undefined {
  const indicator = ledger.indicators.get(id);
  const scores = ledger.scoresByIndicator.get(id);
  const score = scores?.at(-1);
  const instrument = [...ledger.instruments.values()].find(({ indicators }) =>
    indicators.some((node) => node.id === id),
  );
  if (!indicator || !score || !instrument) return undefined;
  // Only the edition right before counts: a difference over a gap would read as one year's change.
  const previous = scores?.find(({ edition }) => edition === score.edition - 1) ?? null;
  return {
    instrument,
    indicator,
    score,
    coverageYear: coverageYearOf(instrument, score.edition),
    previous,
    change: previous && Number((score.value - previous.value).toFixed(indicator.decimals)),
  };
}

export function deriveHeadlines(ledger: Ledger): readonly Headline[] {
  return HEADLINE_INDICATORS.map((id) => deriveHeadline(ledger, id)).filter(
    (headline) => headline !== undefined,
  );
}
