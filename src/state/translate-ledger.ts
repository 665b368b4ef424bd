import type { Ledger } from '../bundle/ledger.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Instrument } from '../domain/instrument.ts';
import { scoreKey, type Score } from '../domain/score.ts';
import { statusOf } from '../domain/score-status.ts';
import type { TranslatedNames } from '../domain/translated-names.ts';

/** The parts of a ledger that carry names. */
type Named = Pick<
  Ledger,
  'country' | 'instruments' | 'indicators' | 'scores' | 'scoresByIndicator' | 'scoreByKey'
>;

function translateNode(node: Indicator, names: TranslatedNames): Indicator {
  return { ...node, name: names.indicators[node.id] ?? node.name, code: names.codes[node.id] ?? node.code };
}

function translateInstrument(instrument: Instrument, names: TranslatedNames): Instrument {
  const notes = names.notes[instrument.id];
  return {
    ...instrument,
    name: names.instruments[instrument.id] ?? instrument.name,
    indicators: instrument.indicators.map((node) => translateNode(node, names)),
    bands: instrument.bands.map((band) => ({ ...band, name: names.statuses[band.name] ?? band.name })),
    // A list of another length is one for another bundle.
    notes: notes?.length === instrument.notes.length ? notes : instrument.notes,
  };
}

function translateScore(score: Score, { statuses }: TranslatedNames): Score {
  const status = statusOf(score);
  return status === null ? score : { ...score, status: statuses[status] ?? status };
}

/**
 * The same ledger with its names in another language: every part that shows a name shows the translated
 * one without knowing. Ids, values, dates, quotations and titles stay as they are.
 */
export function translateLedger<L extends Named>(ledger: L, names: TranslatedNames): L {
  const scores = new Map(ledger.scores.map((score) => [score, translateScore(score, names)]));
  const translated = (score: Score) => scores.get(score) ?? score;
  const instruments = [...ledger.instruments].map(
    ([id, instrument]) => [id, translateInstrument(instrument, names)] as const,
  );
  return {
    ...ledger,
    country: { ...ledger.country, name: names.countries[ledger.country.code] ?? ledger.country.name },
    instruments: new Map(instruments),
    indicators: new Map(
      instruments.flatMap(([, { indicators }]) => indicators.map((node) => [node.id, node] as const)),
    ),
    scores: [...scores.values()],
    scoresByIndicator: new Map(
      [...ledger.scoresByIndicator].map(([id, list]) => [id, list.map(translated)] as const),
    ),
    scoreByKey: new Map([...scores.values()].map((score) => [scoreKey(score), score] as const)),
  };
}
