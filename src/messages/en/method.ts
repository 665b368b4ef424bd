import { plural } from '../plural.ts';
import type { Translation } from '../translation.ts';

/** The words of "Sources and method" and of the calculator, in English; loaded after the first view. */
export const enMethod = {
  title: 'Sources and method',
  lead: 'Where everything on this page comes from, how each figure is made, and what was checked.',

  source: {
    publisher: 'Publisher',
    authors: 'Authors',
    edition: 'Edition',
    coverage: 'Covers',
    terms: 'Terms',
    quotations: 'Quotations taken',
    share: 'Share of its text',
    shareOf: (percent: string, characters: string, length: string) =>
      `${percent} (${characters} of ${length} characters)`,
    verification: 'Verified',
    verified: (date: string) => `word for word, on ${date}`,
    notVerified: 'not all of them here',
    retrieved: 'Retrieved',
    notKnown: 'not known',
    hash: 'SHA-256',
  },

  formulas: {
    title: 'How each figure is made',
    lead: 'In words, each with where we read it. The calculator below applies the same rules.',
    ofInstrument: (name: string) => `How ${name} is made`,
    readIn: (source: string) => `Source: ${source}.`,
    ratings: 'Ratings by score',
    ratingsSource:
      'Cut-offs of the methodology; they reproduce every row of the publisher’s table 2013–2025.',
    rating: 'Rating',
    pr: 'Political rights',
    cl: 'Civil liberties',
    range: (from: number, to: number) => `${from}–${to}`,
  },

  checks: {
    title: 'What is checked',
    lead: 'Nothing is published that breaks one of these rules. Those that compare with the publishers’ own files run where these are at hand, and keep their date.',
    check: 'Rule',
    checked: 'Looked at',
    result: 'Latest result',
    passed: 'passed',
    passedOn: (date: string) => `passed on ${date}`,
    skipped: 'not compared with the originals since it last changed',
    none: 'everything',
    count: (what: string, count: string) => `${count} ${what}`,
    /** What a rule looked at, by the English words of the record; others stand as they are. */
    units: {
      accounts: 'accounts',
      cases: 'cases',
      'figures in reasons': 'figures in reasons',
      reasons: 'reasons',
      'counts in events': 'counts in events',
      disagreements: 'disagreements',
      'documents read again': 'documents read again',
      events: 'events',
      links: 'links',
      names: 'names',
      passages: 'passages',
      proofs: 'proofs',
      quotations: 'quotations',
      'recomputed aggregates': 'recomputed aggregates',
      'recorded checks': 'recorded checks',
      'rows of the Freedom in the World table': 'rows of the Freedom in the World table',
      'score files compared with tables': 'score files compared with tables',
      scores: 'scores',
      'scores stated more than once': 'scores stated more than once',
      sources: 'sources',
    } as Readonly<Record<string, string>>,
    /** By the id of the rule; a rule without words here shows its title. */
    rules: {
      references: 'Everything that a record names exists: sources, indicators, events, names.',
      'references-of-scores': 'Every score names a known indicator, edition and source.',
      'values-of-scores': 'Every score lies on its scale and on a step of it.',
      'arithmetic-of-the-instruments': 'Every total, rating, status and percentage follows from its parts.',
      'agreement-of-sources': 'Sources that state the same score state the same value.',
      quotations:
        'Every quotation stands in its document word for word, once, at its place, under the document’s hash.',
      'record-of-proofs': 'The record of verified quotations is that of the quotations shown.',
      'dates-of-events': 'Each event stands under its year, and no account contradicts its date unsaid.',
      'words-of-dates': 'No account is dated more precisely than the words that it quotes.',
      'identity-of-events': 'No event stands here twice.',
      'counts-of-events': 'Every figure of an event stands in its quotations.',
      'indicators-of-events': 'An event is listed under the sections of the report in which it is told.',
      disagreements: 'Every disagreement quotes at least two places that answer its question differently.',
      'differences-between-accounts':
        'Where accounts of one event give different figures or dates, a disagreement says so.',
      'links-between-events': 'Every link between events rests on a sentence that makes it.',
      cases: 'Every case follows its people through events in the order of time.',
      names: 'People, organisations and places stand under one spelling, namesakes apart.',
      'figures-in-passages': 'Every passage about a score states that score.',
      'reasons-of-scores':
        'Every question and category has words of its own section as its reason, and their figures are stated there.',
      'extracted-files-against-documents':
        'Scores and passages are exactly what reading the reports again gives.',
      'score-files-against-figure-tables':
        'Histories are exactly what reading the publishers’ tables again gives.',
      'arithmetic-over-the-whole-freedom-in-the-world-table':
        'The arithmetic holds for every country and year of the publisher’s table.',
      'record-of-checks': 'The dates in this list are those of the data shown.',
    } as Readonly<Record<string, string>>,
  },

  calculator: {
    title: 'Calculator',
    lead: 'Start from an edition, move a question or a rating, and see what it would change. This is arithmetic, not a forecast.',
    instrument: 'Instrument',
    start: 'Start from',
    edition: (edition: number, covers: number) => `edition ${edition}, covers ${covers}`,
    reset: 'Back to the edition’s values',
    raise: (what: string) => `Raise ${what}`,
    lower: (what: string) => `Lower ${what}`,
    outcome: 'Outcome',
    total: 'Total',
    pr: 'Political rights',
    cl: 'Civil liberties',
    rating: (rating: number) => `rating ${rating}`,
    status: 'Status',
    /** Statuses and regime types, by their English names. */
    statuses: {
      Free: 'Free',
      'Partly Free': 'Partly Free',
      'Not Free': 'Not Free',
      'Consolidated Democracy': 'Consolidated Democracy',
      'Semi-Consolidated Democracy': 'Semi-Consolidated Democracy',
      'Transitional or Hybrid Regime': 'Transitional or Hybrid Regime',
      'Semi-Consolidated Authoritarian Regime': 'Semi-Consolidated Authoritarian Regime',
      'Consolidated Authoritarian Regime': 'Consolidated Authoritarian Regime',
    },
    democracyScore: 'Democracy Score',
    unrounded: (mean: string) => `unrounded ${mean}`,
    percentage: 'Democracy Percentage',
    percent: (value: string) => `${value} %`,
    regimeType: 'Regime type',
    of: (value: string, max: string) => `${value} of ${max}`,
    was: (value: string) => `was ${value}`,
    moved: (count: number) => `${plural(count, 'value', 'values')} moved`,
    notMoved: 'As in the edition.',
    carried: (count: number) =>
      `${plural(count, 'value', 'values')} of this edition ${count === 1 ? 'is' : 'are'} carried: not printed anywhere at hand.`,
    beyond: 'Beyond the 25 questions',
    categories: 'Categories',
    none: 'No edition has all the values that this needs.',
    fiwSummary: (total: string, pr: string, cl: string, status: string) =>
      `Total ${total}, political rights ${pr}, civil liberties ${cl}: ${status}.`,
    nitSummary: (score: string, percentage: string, regime: string) =>
      `Democracy Score ${score}, ${percentage} %: ${regime}.`,
  },
} as const;

export type MethodMessages = Translation<typeof enMethod>;
