import { plural } from '../plural.ts';
import type { Translation } from '../translation.ts';

/** The words of the search results and of what the filter on sources does, in English. */
export const enSearch = {
  results: {
    title: 'Search results',
    count: (count: number) => plural(count, 'event', 'events'),
    inside: (count: number) => `${count} in the window`,
    outside: (count: number) => `${count} outside the window`,
    outsideMark: 'outside the window',
    widen: 'Widen the window to all of them',
    hint: 'Arrow keys move through the list, from the search box too; Enter opens the evidence.',
    alsoSpelled: (name: string) => `${name}, also spelled`,
    origins: { person: 'Person', organisation: 'Organisation', place: 'Place' },
    more: (count: number) => `Show ${count} more`,
    inReasons: (count: number) => `${plural(count, 'reason', 'reasons')} of scores with these words`,
    none: 'No event found by title, quotation, person, place or organisation.',
  },

  /** Fields of the filters that are opened. */
  fields: {
    time: 'Time',
    from: 'From',
    to: 'To',
    timeHint: 'Year, month or day: 2019, 2019-06 or 2019-06-09',
    apply: 'Apply',
    badDate: 'Write a year, a month or a day, such as 2019, 2019-06 or 2019-06-09.',
    badOrder: 'The end lies before the beginning.',
    outside: (range: string) => `The bundle covers ${range}.`,
    sources: 'Told by',
  },

  support: {
    title: (sources: string) => `Without ${sources}`,
    lead: 'What loses its support:',
    nothing: 'Nothing loses its support.',
    vanished: (count: number) =>
      `${plural(count, 'event vanishes', 'events vanish')}: nobody else tells ${count === 1 ? 'it' : 'them'}`,
    weakened: (count: number) =>
      `${plural(count, 'event loses', 'events lose')} an account and ${count === 1 ? 'keeps' : 'keep'} another`,
    wordless: (count: number) =>
      `${plural(count, 'score loses', 'scores lose')} all ${count === 1 ? 'its' : 'their'} words`,
    disagreements: (count: number) => `${plural(count, 'disagreement loses', 'disagreements lose')} a side`,
    left: (left: number) => (left === 0 ? 'no side left' : `${plural(left, 'statement', 'statements')} left`),
  },
} as const;

export type SearchMessages = Translation<typeof enSearch>;
