import type { Ledger } from '../../bundle/ledger.ts';
import type { Arrow, HeadlineStrip, SideBySideData } from '../../charts/side-by-side/side-by-side-model.ts';
import { epochDay } from '../../domain/calendar.ts';
import { coverageOf, coverageYearOf, instrumentOf, type Instrument } from '../../domain/instrument.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { scoreKey, type Score } from '../../domain/score.ts';
import type { Messages } from '../../messages/en/first-view.ts';
import type { SideBySideMessages } from '../../messages/en/side-by-side.ts';
import { formatScore } from '../../messages/format-number.ts';
import { COMPARED_HEADLINES, type Direction, type DirectionYear } from '../../state/directions.ts';
import { incomparability } from '../../state/score-steps.ts';

export interface Headline {
  readonly id: (typeof COMPARED_HEADLINES)[number];
  readonly instrument: Instrument;
  readonly indicator: Indicator;
  readonly scores: readonly Score[];
}

type Figures = Pick<Ledger, 'instruments' | 'indicators' | 'scoresByIndicator'>;

/** The headlines that the bundle has scores of. */
export function headlinesOf({ instruments, indicators, scoresByIndicator }: Figures): readonly Headline[] {
  return COMPARED_HEADLINES.flatMap((id) => {
    const instrument = instruments.get(instrumentOf(id));
    const indicator = indicators.get(id);
    const scores = scoresByIndicator.get(id) ?? [];
    return instrument && indicator && scores.length > 0 ? [{ id, instrument, indicator, scores }] : [];
  });
}

/** "Freedom in the World: total"; a percentage and its instrument have different names. */
export function titleOf({ instrument, indicator }: Headline): string {
  return indicator.name.startsWith(instrument.name)
    ? indicator.name
    : `${instrument.name}: ${indicator.name}`;
}

export function scoreName({ instrument, indicator }: Headline, score: Score, messages: Messages): string {
  return messages.timelineFigure.scoreName({
    title: indicator.name,
    value: formatScore(score.value, indicator.decimals, messages.language),
    edition: score.edition,
    coverageYear: coverageYearOf(instrument, score.edition),
    status: score.status,
    basis: score.basis,
    converted: score.converted,
  });
}

function isBreak({ instrument }: Headline, score: Score, before: Score | undefined): boolean {
  return (
    before !== undefined &&
    incomparability(instrument.id, before.edition, score.edition) === 'categories-changed'
  );
}

function stripOf(headline: Headline, words: SideBySideMessages, messages: Messages): HeadlineStrip {
  const { id, instrument, indicator, scores } = headline;
  const number = (value: number) => formatScore(value, indicator.decimals, messages.language);
  return {
    id,
    title: titleOf(headline),
    min: indicator.min,
    max: indicator.max,
    scores: scores.map((score, index) => ({
      score: scoreKey(score),
      days: coverageOf(instrument, score.edition),
      value: score.value,
      basis: score.basis,
      breaksBefore: isBreak(headline, score, scores[index - 1]),
      name: scoreName(headline, score, messages),
    })),
    number,
    shown: (from, to) => words.shown(String(indicator.min), String(indicator.max), from, to),
  };
}

/** First and last year covered. */
export function yearsSpan(years: readonly DirectionYear[]): readonly [number, number] {
  return [years.at(0)?.year ?? 0, years.at(-1)?.year ?? 0];
}

const ARROWS = { freer: 'up', 'less-free': 'down', same: 'same' } as const;

function arrowOf(direction: Direction | undefined): Arrow {
  return direction && direction.movement !== null ? ARROWS[direction.movement] : 'none';
}

export function sideBySideData(
  headlines: readonly Headline[],
  years: readonly DirectionYear[],
  words: SideBySideMessages,
  messages: Messages,
): SideBySideData {
  const strips = headlines.map((headline) => stripOf(headline, words, messages));
  const days = strips.flatMap(({ scores }) => scores.map((score) => score.days));
  const [first, last] = yearsSpan(years);
  return {
    window: {
      start: Math.min(epochDay(first), ...days.map(({ start }) => start)),
      end: Math.max(epochDay(last + 1), ...days.map(({ end }) => end)),
    },
    strips,
    directions: headlines.map(({ id, instrument }) => ({
      id,
      title: instrument.abbreviation,
      cells: years.map(({ year, directions }) => ({ year, arrow: arrowOf(directions.get(id)) })),
    })),
    opposite: years.filter(({ agreement }) => agreement === 'opposite').map(({ year }) => year),
    labels: {
      axis: messages.timelineFigure.axis,
      directions: words.directions,
      gap: words.gap,
      methodBreak: words.methodBreak,
    },
  };
}
