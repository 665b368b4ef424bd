import type { EdtfDate } from '../../domain/edtf.ts';
import type { DayRange } from '../../domain/instrument.ts';
import type { Basis } from '../../domain/score.ts';
import type { AxisLabels } from '../shared/time-axis.ts';

/** A stretch of a value scale. */
export interface ScaleRange {
  readonly min: number;
  readonly max: number;
}

export interface ScoreWords {
  readonly title: string;
  readonly value: string;
  readonly edition: number;
  readonly coverageYear: number;
  readonly status: string | null;
  readonly basis: Basis;
  readonly converted: boolean;
}

/** Several events of one mark: how many, and the titles of the first three. */
export interface ClusterWords {
  readonly count: number;
  readonly titles: readonly string[];
}

/** Every word that the timeline and its overview show or speak. */
export interface TimelineLabels {
  readonly axis: AxisLabels;
  /** Name and description of the figure, for those who do not see it; the description tells the keys. */
  readonly name: string;
  readonly description: string;

  readonly number: (value: number, decimals: number) => string;
  /** A date as precise as it is: "9 June 2019", "June 2019", "about December 2014". */
  readonly date: (date: EdtfDate) => string;
  /** The days from the first to the last of several dates: "June 2019", "March–June 2019". */
  readonly range: (range: DayRange) => string;

  /** The longest name of a lane: the column of names has room for it. */
  readonly widestLane: string;

  /** Beside the upper end of a score axis, which is always the freer one. */
  readonly freer: string;
  /** Beside the title of a strip that shows a part of its scale. */
  readonly scaleNote: (whole: ScaleRange, shown: ScaleRange) => string;

  /** The key to how a value was obtained. */
  readonly keyConverted: string;
  readonly keyRecomputed: string;
  readonly keyCarried: string;
  readonly keyApart: string;
  readonly keyGap: (reason: string) => string;
  /** The key to the event marks. */
  readonly keyBadge: string;
  readonly keyRug: string;
  readonly keyVague: string;
  readonly keyInterval: string;
  readonly keyApproximate: string;
  readonly keyOpenEnd: string;
  readonly keySummary: string;

  readonly stripName: (title: string, scores: number) => string;
  readonly scoreName: (score: ScoreWords) => string;
  readonly laneName: (label: string, events: number) => string;
  readonly eventName: (title: string, date: string, summary: boolean) => string;
  readonly clusterName: (cluster: ClusterWords, range: string) => string;

  readonly overviewName: string;
  /** Above or beside the overview. */
  readonly overviewTitle: string;
  readonly overviewStart: string;
  readonly overviewEnd: string;
  readonly overviewMiddle: string;
  /** What a slider of the overview says: one day, or the whole window. */
  readonly day: (day: number) => string;
  readonly days: (range: DayRange) => string;
}
