import type { EventKind } from '../domain/event-kind.ts';
import { EVENT_KINDS } from '../domain/event-kind.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { DayRange } from '../domain/instrument.ts';
import { DEFAULT_LANGUAGE, type Language } from '../domain/language.ts';
import type { ScoreKey } from '../domain/score.ts';
import type { EditionPair } from './edition-pair.ts';

/** The indicators of Freedom in the World that are offered first; all others are found in the tree. */
export const FIW_STRIPS = ['FIW.TOTAL', 'FIW.PR', 'FIW.CL'] as const;

/** More lines than this in one strip could not be told apart. */
export const MOST_LINES = 4;

/**
 * Whether indicators can stand in one strip: few enough, and all on one scale. What is only a reading
 * of other scores, or corrects their sum, is shown with these.
 */
export function canShareStrip(indicators: readonly (Indicator | undefined)[]): boolean {
  const [first] = indicators;
  return (
    indicators.length <= MOST_LINES &&
    indicators.every(
      (each) =>
        each?.max === first?.max &&
        each?.min === first?.min &&
        // `FIW.ADD-Q`, `FIW.PR-RATING`
        each?.id.includes('-') === false &&
        each.level !== 'derived',
    )
  );
}

/** What the panel of subscores draws: the first is the default. */
export const SUBSCORE_VIEWS = ['share', 'points', 'nit'] as const;
/** Freedom in the World as share of the maximum or in points, or the categories of Nations in Transit. */
export type SubscoreView = (typeof SUBSCORE_VIEWS)[number];

/** The events of one lane between two days: what a counted badge stands for. */
export interface EventList extends DayRange {
  readonly kind: EventKind;
  /**
   * The window in which the badge stood, where it matters: an event that reaches beyond it stands in the
   * middle of the part that is seen.
   */
  readonly within?: DayRange;
}

/** What is pinned. An event that was opened from a list keeps the way back to it. */
export type Selection =
  | { readonly type: 'event'; readonly id: string; readonly list: EventList | null }
  | { readonly type: 'list'; readonly list: EventList }
  | { readonly type: 'score'; readonly key: ScoreKey };

/**
 * Everything that decides what is seen. It lives in the URL, whole (`url-codec.ts`);
 * what is only pointed at, or a preference of the reader such as the theme, is not part of it.
 */
export interface ViewState {
  readonly language: Language;
  /** `null`: the default window. */
  readonly window: DayRange | null;
  /** `null`: all kinds. */
  readonly kinds: readonly EventKind[] | null;
  /** Sources whose events are shown; `null`: all. */
  readonly sources: readonly string[] | null;
  readonly query: string;
  /** Indicators in the strip of each instrument; one at least, of one scale. */
  readonly nitStrip: readonly string[];
  readonly fiwStrip: readonly string[];
  readonly selection: Selection | null;
  /** Whether the table twin of the timeline is open. */
  readonly table: boolean;
  /** Whether the explanation of the shown years is open. */
  readonly explain: boolean;
  readonly subscores: SubscoreView;
  /** Whether the tree of indicators is open, from which the strips are filled. */
  readonly tree: boolean;
  /** Whether the heat map of the questions goes back to editions without questions. */
  readonly earlier: boolean;
  /** The two editions that stand side by side; `null`: those that the page chooses. */
  readonly compare: EditionPair | null;
  /** Step of the guided tour, from 1; `null`: no tour. */
  readonly tour: number | null;
}

/** How many steps a tour has: the links of a tour stay within it. */
export const TOUR_STEPS = 8;

export const DEFAULT_VIEW: ViewState = {
  language: DEFAULT_LANGUAGE,
  window: null,
  kinds: null,
  sources: null,
  query: '',
  nitStrip: ['NIT.DS'],
  fiwStrip: ['FIW.TOTAL'],
  selection: null,
  table: false,
  explain: false,
  subscores: 'share',
  tree: false,
  earlier: false,
  compare: null,
  tour: null,
};

export function activeKinds(view: Pick<ViewState, 'kinds'>): readonly EventKind[] {
  return view.kinds ?? EVENT_KINDS;
}

/** Adds or removes one item of a filter; all items together are the default, `null`. */
export function toggled<T>(shown: readonly T[] | null, all: readonly T[], item: T): readonly T[] | null {
  const current = new Set(shown ?? all);
  if (!current.delete(item)) current.add(item);
  return current.size === all.length ? null : all.filter((candidate) => current.has(candidate));
}

export function isFiltered(view: ViewState): boolean {
  return view.window !== null || view.kinds !== null || view.sources !== null || view.query !== '';
}
