import type { LongViewData, RatingDatum, StatusTone } from '../../charts/long-view/long-view-data.ts';
import type { Ledger } from '../../bundle/ledger.ts';
import { isOffCalendar, ratedDays, surveyMonths } from '../../domain/fiw-survey-period.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { coverageYearOf } from '../../domain/instrument.ts';
import { scoreKey, type Score } from '../../domain/score.ts';
import type { LongViewMessages } from '../../messages/en/long-view.ts';
import type { Messages } from '../../messages/en/first-view.ts';
import { formatScore } from '../../messages/format-number.ts';

/** A rating with the year under which the publisher lists it. */
export interface Rated {
  readonly year: number;
  readonly score: Score;
}

export interface RatedIndicator {
  readonly indicator: Indicator;
  readonly ratings: readonly Rated[];
}

type Figures = Pick<Ledger, 'instruments' | 'scoresByIndicator'>;

/** The indicators of Freedom in the World that are ratings, with all that is known of them. */
export function ratedIndicators({ instruments, scoresByIndicator }: Figures): readonly RatedIndicator[] {
  const instrument = instruments.get('fiw');
  if (!instrument) return [];
  return instrument.indicators
    .filter(({ level }) => level === 'rating')
    .map((indicator) => ({
      indicator,
      ratings: (scoresByIndicator.get(indicator.id) ?? []).map((score) => ({
        year: coverageYearOf(instrument, score.edition),
        score,
      })),
    }))
    .filter(({ ratings }) => ratings.length > 0);
}

/** "1993", or "Jan 1981 – Aug 1982" for a survey that did not keep to a calendar year. */
export function coversText(year: number, words: LongViewMessages, messages: Messages): string {
  if (!isOffCalendar(year)) return String(year);
  const { first, last } = surveyMonths(year);
  const { monthYear } = messages.timelineFigure.axis;
  return words.months(monthYear(first.month, first.year), monthYear(last.month, last.year));
}

export function ratingName(
  { year, score }: Rated,
  indicator: Indicator,
  words: LongViewMessages,
  messages: Messages,
): string {
  const value = formatScore(score.value, indicator.decimals, messages.language);
  return words.ratingName(indicator.name, value, score.edition, coversText(year, words, messages));
}

/** The name by which the publisher knows a status that stands here in the reader's language. */
function publishedStatus(status: string, { names }: Messages): string {
  const translated = Object.entries(names?.statuses ?? {}).find(([, name]) => name === status);
  return translated?.[0] ?? status;
}

function shortStatus(status: string, words: LongViewMessages, messages: Messages): string {
  const known: Readonly<Record<string, string>> = words.shortStatus;
  return known[publishedStatus(status, messages)] ?? status;
}

/** The label says the status; the tone only sets neighbours apart. */
function toneOf(status: string, messages: Messages): StatusTone {
  const published = publishedStatus(status, messages);
  if (published === 'Free') return 'free';
  return published === 'Partly Free' ? 'partly' : 'not';
}

/** Ratings and words of the figure; `undefined` where there is nothing to draw. */
export function longViewData(
  rated: readonly RatedIndicator[],
  words: LongViewMessages,
  messages: Messages,
): LongViewData | undefined {
  const [first] = rated;
  if (!first) return undefined;
  const rows = rated.map(({ indicator, ratings }) => ({
    id: indicator.id,
    title: indicator.name,
    ratings: ratings.map((each): RatingDatum => ({
      score: scoreKey(each.score),
      days: ratedDays(each.year),
      value: each.score.value,
      status: each.score.status,
      name: ratingName(each, indicator, words, messages),
    })),
  }));
  const days = rows.flatMap(({ ratings }) => ratings.map((rating) => rating.days));
  return {
    window: {
      start: Math.min(...days.map(({ start }) => start)),
      end: Math.max(...days.map(({ end }) => end)),
    },
    min: first.indicator.min,
    max: first.indicator.max,
    rows,
    labels: {
      axis: messages.timelineFigure.axis,
      number: (value) => formatScore(value, first.indicator.decimals, messages.language),
      freest: words.freest,
      leastFree: words.leastFree,
      statusRow: words.statusRow,
      gap: words.gap,
      shortStatus: (status) => shortStatus(status, words, messages),
      tone: (status) => toneOf(status, messages),
      statusName: words.statusName,
    },
  };
}

/** Runs of equal ratings in words, for a reader who does not see the figure. */
export function describeRatings(
  { indicator, ratings }: RatedIndicator,
  words: LongViewMessages,
  { language }: Messages,
): string {
  const runs: { value: number; from: number; to: number }[] = [];
  for (const { year, score } of ratings) {
    const open = runs.at(-1);
    if (open && open.value === score.value && year === open.to + 1) open.to = year;
    else runs.push({ value: score.value, from: year, to: year });
  }
  const told = runs.map(({ value, from, to }) =>
    words.run(formatScore(value, indicator.decimals, language), from, to),
  );
  return words.row(indicator.name, told);
}

/** Every year from the first to the last that was rated, with what each indicator has there. */
export function yearsOf(rated: readonly RatedIndicator[]): readonly number[] {
  const years = rated.flatMap(({ ratings }) => ratings.map(({ year }) => year));
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return years.length === 0 ? [] : Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** First and last year that was rated. */
export function ratingYears(rated: readonly RatedIndicator[]): readonly [number, number] {
  const years = yearsOf(rated);
  return [years.at(0) ?? 0, years.at(-1) ?? 0];
}

/** What must be known to read the ratings. */
export function viewNotes(
  rated: readonly RatedIndicator[],
  country: string,
  words: LongViewMessages,
  messages: Messages,
): readonly string[] {
  const first = firstRating(rated);
  if (!first) return [];
  const switched = rated.some(({ ratings }) => ratings.some(({ year }) => isOffCalendar(year)));
  return [
    words.begins(country, first.score.edition, coversText(first.year, words, messages)),
    switched ? words.calendarSwitched : words.calendarKept(country),
    words.statusNote,
    words.ownScale,
  ];
}

export function firstRating(rated: readonly RatedIndicator[]): Rated | undefined {
  return rated
    .flatMap(({ ratings }) => ratings)
    .reduce<Rated | undefined>((first, each) => (first && first.year <= each.year ? first : each), undefined);
}
