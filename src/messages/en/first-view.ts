import type { EventKind } from '../../domain/event-kind.ts';
import type { Language } from '../../domain/language.ts';
import type { TranslatedNames } from '../../domain/translated-names.ts';
import { plural } from '../plural.ts';
import { timelineEn } from './timeline.ts';
import type { Translation } from '../translation.ts';

const KINDS: Readonly<Record<EventKind, string>> = {
  election: 'Elections',
  protest: 'Protests',
  arrest: 'Arrests',
  trial: 'Trials',
  release: 'Releases',
  law: 'Laws',
  media: 'Media',
  government: 'Government',
  violence: 'Violence',
  'civil-society': 'Civil society',
  corruption: 'Corruption',
  international: 'International',
};

/**
 * The words of the first view, in English; those of panels that load later stand in files of their own beside it.
 * Other languages are other objects of this type.
 */
export const en = {
  language: 'en' as Language,
  /** The bundle speaks English. */
  names: null as TranslatedNames | null,
  productName: 'Democracy Ledger',
  tour: 'Guided tour',
  help: 'Help',
  pageTitle: (country: string) => `How free is ${country}?`,
  pageLead: (country: string, from: number, to: number) =>
    `Scores of ${country} from ${from} to ${to}, what happened when, and the sentence behind each mark.`,
  kinds: KINDS,
  editionCovers: (edition: number, covers: string | number) => `edition ${edition}, covers ${covers}`,
  eventCount: (count: number) => plural(count, 'event', 'events'),

  loading: {
    working: 'Loading scores and events …',
    chart: 'Loading the chart …',
    evidenceNeeded: 'This part needs the quotations, and they could not be loaded.',
    retry: 'Try again',
    crashedTitle: 'This part of the page failed',
    crashedLead: 'The rest still works. The message was:',
    reset: 'Start from the default view',
  },

  notice: {
    rejected: (parts: string) => `Part of the link could not be used and was left out: ${parts}.`,
    dismiss: 'Dismiss',
  },

  /** The control; a language is named in itself. */
  languageLabel: 'Language',

  theme: { label: 'Theme', light: 'Light', dark: 'Dark', auto: 'As the system' },

  headline: {
    title: 'Latest scores',
    of: (max: string) => `of ${max}`,
    unchanged: 'unchanged',
    up: (amount: string) => `up ${amount}`,
    down: (amount: string) => `down ${amount}`,
    since: (move: string, edition: number) => `${move} since edition ${edition}`,
    noComparison: (edition: number) => `no edition ${edition} to compare with`,
    open: (instrument: string, indicator: string) => `${instrument}: evidence for ${indicator}`,
    covers: (edition: number, covers: string | number) => `Edition ${edition}, covers ${covers}`,
  },

  filters: {
    title: 'Filters',
    kinds: 'Kinds of events',
    all: 'All kinds',
    search: 'Search titles and quotations',
    searchHint: 'Search titles and quotations',
    clearSearch: 'Clear search',
    more: 'Time and sources',
    moreActive: (count: number) => `Time and sources (${count} set)`,
    reset: 'Reset filters',
    showing: (shown: number, all: number) => `${shown} of ${plural(all, 'event', 'events')} shown`,
    waiting: 'The search begins when the quotations have arrived.',
  },

  /** The words inside the main figure. */
  timelineFigure: timelineEn,

  timeline: {
    heading: 'Timeline',
    fiwStrip: 'Freedom in the World shows',
    strips: {
      'NIT.DS': 'Democracy Score',
      'FIW.TOTAL': 'Total',
      'FIW.PR': 'Political rights',
      'FIW.CL': 'Civil liberties',
    },
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    wholePeriod: 'Whole period',
    exportImage: 'Export image',
    citeView: 'Cite this view',
    showTable: 'Show as table',
    hideTable: 'Hide table',
    explain: 'Explain these years',
    hideExplanation: 'Hide explanation',
    noEdition: 'no edition',
    noScore: 'no score',
    noScoreBefore: (edition: number) => `no scores before edition ${edition}`,
    noScoreAfter: (edition: number) => `no scores after edition ${edition}`,
    moreIndicators: 'All indicators',
    help: 'Arrow keys move between marks, Enter opens the evidence, Escape closes it; + and − zoom, Shift with an arrow key pans, 0 shows the whole period.',
    /** Said where the page is in another language; titles are data. */
    titlesInEnglish: 'Titles of events are in English.',
    scoreNote:
      'Scores are drawn over the year that an edition judges, not the year in its title. An event in the same year is not therefore a cause.',
  },

  footer: {
    code: 'Code under the MIT licence; sources under their own terms.',
  },
} as const;

export type Messages = Omit<Translation<typeof en>, 'names'> & Pick<typeof en, 'names'>;
