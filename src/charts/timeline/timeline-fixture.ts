import { epochDay } from '../../domain/calendar.ts';
import { edtf } from '../../domain/edtf.ts';
import type { EventKind } from '../../domain/event-kind.ts';
import { scoreKey } from '../../domain/score.ts';
import { timelineEn } from '../../messages/en/timeline.ts';
import type {
  EventDatum,
  GapDatum,
  LaneDatum,
  LineDatum,
  ScoreDatum,
  StripDatum,
  TimelineData,
  TimeWindow,
} from './timeline-data.ts';
import type { TimelineLabels } from './timeline-labels.ts';

/** Small data for the tests of the timeline. */
export function anEvent(id: string, date: string, rest: Partial<EventDatum> = {}): EventDatum {
  return { id, title: `Title of ${id}`, when: edtf(date), summary: false, ...rest };
}

/** A score that covers the calendar year before its edition. */
export function aScore(edition: number, value: number, rest: Partial<ScoreDatum> = {}): ScoreDatum {
  return {
    key: `NIT.DS@${edition}`,
    edition,
    coverageYear: edition - 1,
    coverage: { start: epochDay(edition - 1), end: epochDay(edition) },
    value,
    basis: 'published',
    converted: false,
    status: null,
    apart: false,
    ...rest,
  };
}

export function aLine(code: string, scores: readonly ScoreDatum[]): LineDatum {
  const title = code === 'DS' ? 'Democracy Score' : `Name of ${code}`;
  const keyed = scores.map((score) => ({
    ...score,
    key: scoreKey({ indicator: `NIT.${code}`, edition: score.edition }),
  }));
  return { id: `NIT.${code}`, code, title, caption: `${code} ${title}`, scores: keyed };
}

/** The days between scores that do not touch. */
function gapsBetween(scores: readonly ScoreDatum[]): readonly GapDatum[] {
  return scores.flatMap(({ coverage }, index) => {
    const start = scores[index - 1]?.coverage.end ?? coverage.start;
    return start < coverage.start ? [{ start, end: coverage.start, reason: 'No edition' }] : [];
  });
}

export function aStrip(scores: readonly ScoreDatum[], rest: Partial<StripDatum> = {}): StripDatum {
  return {
    id: 'nit',
    title: 'Democracy Score',
    min: 1,
    max: 3,
    scale: { min: 1, max: 7 },
    decimals: 2,
    freer: 'high',
    bands: [
      { name: 'Low', from: 1, to: 2 },
      { name: 'Middle', from: 2.01, to: 4 },
    ],
    lines: [aLine('DS', scores)],
    gaps: gapsBetween(scores),
    ...rest,
  };
}

export function aLane(kind: EventKind, events: readonly EventDatum[]): LaneDatum {
  return { kind, label: kind, events };
}

/** 2010 to 2019, ten years of 365 or 366 days. */
export const DECADE: TimeWindow = { start: epochDay(2010), end: epochDay(2020) };

export function someData(rest: Partial<TimelineData> = {}): TimelineData {
  return {
    strips: [aStrip([aScore(2011, 2.5), aScore(2012, 2.5), aScore(2013, 1.5), aScore(2015, 1.25)])],
    lanes: [
      aLane('election', [anEvent('vote-2011', '2011-04-03'), anEvent('vote-2015', '2015-04-26')]),
      aLane('protest', [
        anEvent('year-2012', '2012'),
        anEvent('march-1', '2016-04-24'),
        anEvent('march-2', '2016-05-01'),
        anEvent('march-3', '2016-05-21'),
      ]),
      aLane('arrest', []),
    ],
    extent: DECADE,
    window: DECADE,
    ...rest,
  };
}

// The English words are the words that the timeline asks for.
export const labels: TimelineLabels = timelineEn;

/** The plot runs from 160 to 1256: 1,096 px for the 3,652 days of the decade. */
export const WIDE = { width: 1300 };
export const PIXELS_PER_DAY = 1096 / 3652;

/** Where midnight of a day lies on it. */
export function xOf(year: number, month = 1, day = 1) {
  return Math.round((160 + (epochDay(year, month, day) - DECADE.start) * PIXELS_PER_DAY) * 10) / 10;
}
