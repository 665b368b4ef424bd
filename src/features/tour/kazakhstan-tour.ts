import { epochDay } from '../../domain/calendar.ts';
import type { DayRange } from '../../domain/instrument.ts';
import type { ScoreKey } from '../../domain/score.ts';
import type { TourStepId } from '../../messages/en/tour.ts';
import type { ViewState } from '../../state/view-state.ts';

/** One stop of the tour: a saved view, and what of the bundle its text rests on. */
export interface TourStep {
  /** Under which its title and text stand in the catalogue. */
  readonly id: TourStepId;
  readonly view: Pick<ViewState, 'window' | 'selection'> & Partial<Omit<ViewState, 'language'>>;
  readonly events: readonly string[];
  /** The value as the text states it; a test compares it with the bundle. */
  readonly scores: readonly { readonly key: ScoreKey; readonly value: number }[];
  /** Scores of which the text says that no report at hand explains their change. */
  readonly unexplained: readonly ScoreKey[];
}

const years = (from: number, to = from): DayRange => ({ start: epochDay(from), end: epochDay(to + 1) });

/** Kazakhstan's turning points, as far as the reports at hand tell them. */
export const KAZAKHSTAN_TOUR: readonly TourStep[] = [
  {
    id: 'beginning',
    view: { window: years(2000, 2003), selection: { type: 'score', key: 'NIT.DS@2001' } },
    events: [],
    scores: [
      { key: 'NIT.DS@2001', value: 2.29 },
      { key: 'NIT.DS@2004', value: 1.75 },
    ],
    unexplained: ['NIT.DS@2002', 'NIT.DS@2003', 'NIT.DS@2004'],
  },
  {
    id: 'zhanaozen',
    view: {
      window: years(2011, 2012),
      selection: { type: 'event', id: '2011-12-zhanaozen-violence', list: null },
    },
    events: [
      '2011-zhanaozen-strike',
      '2011-12-zhanaozen-violence',
      '2011-12-zhanaozen-34-sentenced',
      '2012-kozlov-sentenced',
      '2012-12-alga-party-banned',
      '2012-media-outlets-banned',
    ],
    scores: [
      { key: 'NIT.DS@2012', value: 1.46 },
      { key: 'NIT.DS@2013', value: 1.43 },
    ],
    unexplained: ['NIT.DS@2013'],
  },
  {
    id: 'codes',
    view: {
      window: years(2014),
      kinds: ['trial', 'law', 'media'],
      fiwStrip: ['FIW.CL'],
      selection: { type: 'event', id: '2014-07-new-criminal-and-administrative-codes', list: null },
    },
    events: [
      '2014-04-law-on-blocking-without-court-order',
      '2014-07-new-criminal-and-administrative-codes',
      '2014-11-adam-bol-closure-ordered',
    ],
    scores: [
      { key: 'NIT.DS@2014', value: 1.39 },
      { key: 'NIT.DS@2015', value: 1.39 },
      { key: 'FIW.CL@2014', value: 19 },
      { key: 'FIW.CL@2015', value: 18 },
    ],
    unexplained: ['FIW.CL@2015'],
  },
  {
    id: 'land',
    view: {
      window: years(2016),
      kinds: ['protest', 'arrest', 'trial'],
      selection: { type: 'event', id: '2016-05-21-land-reform-protests', list: null },
    },
    events: [
      '2016-05-jailings-before-land-protests',
      '2016-05-21-land-reform-protests',
      '2016-bokaev-ayan-on-trial',
    ],
    scores: [
      { key: 'FIW.E1@2016', value: 1 },
      { key: 'FIW.E1@2017', value: 0 },
      { key: 'FIW.TOTAL@2016', value: 24 },
      { key: 'FIW.TOTAL@2017', value: 22 },
    ],
    unexplained: ['FIW.E1@2017', 'FIW.TOTAL@2017'],
  },
  {
    id: 'handover',
    view: {
      window: years(2019),
      kinds: ['election', 'protest', 'arrest', 'government'],
      selection: { type: 'event', id: '2019-03-nazarbayev-resigns', list: null },
    },
    events: ['2019-03-nazarbayev-resigns', '2019-06-09-presidential-election', '2019-06-election-protests'],
    scores: [],
    unexplained: [],
  },
  {
    id: 'assembly',
    view: {
      window: years(2019),
      kinds: ['protest', 'arrest'],
      fiwStrip: ['FIW.CL'],
      selection: { type: 'score', key: 'FIW.E1@2020' },
    },
    events: [
      '2019-07-almaty-campaigner-demonstration',
      '2019-08-constitutional-reform-march',
      '2019-06-election-protests',
    ],
    scores: [
      { key: 'FIW.E1@2019', value: 0 },
      { key: 'FIW.E1@2020', value: 1 },
      { key: 'FIW.CL@2019', value: 17 },
      { key: 'FIW.CL@2020', value: 18 },
      { key: 'FIW.TOTAL@2019', value: 22 },
      { key: 'FIW.TOTAL@2020', value: 23 },
    ],
    unexplained: [],
  },
  {
    id: 'akims',
    view: {
      window: years(2021),
      kinds: ['election', 'law', 'government'],
      selection: { type: 'score', key: 'NIT.LDG@2022' },
    },
    events: ['2021-01-10-mazhilis-election', '2021-07-25-village-akim-elections'],
    scores: [
      { key: 'NIT.LDG@2021', value: 1.5 },
      { key: 'NIT.LDG@2022', value: 1.75 },
      { key: 'NIT.DS@2021', value: 1.32 },
      { key: 'NIT.DS@2022', value: 1.36 },
    ],
    unexplained: [],
  },
  {
    id: 'since',
    view: { window: years(2019, 2024), selection: { type: 'score', key: 'NIT.DS@2024' } },
    events: [],
    scores: [
      { key: 'NIT.DS@2023', value: 1.32 },
      { key: 'NIT.DS@2024', value: 1.29 },
      ...([2020, 2021, 2022, 2023, 2024, 2025] as const).map((edition) => ({
        key: `FIW.TOTAL@${edition}` as const,
        value: 23,
      })),
    ],
    unexplained: ['NIT.DS@2023', 'NIT.DS@2024'],
  },
];
