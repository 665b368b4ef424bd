import { describe, expect, it } from 'vitest';
import { enDetail } from '../messages/en/detail.ts';
import { en } from '../messages/en/first-view.ts';
import { filterWords, type EventFilters } from './filter-words.ts';

const ALL: EventFilters = { kinds: null, sources: null, query: '', shown: 3, all: 9 };
const wordsOf = (filters: Partial<EventFilters>) =>
  filterWords({ ...ALL, ...filters }, en, enDetail.exporting);

describe('filterWords', () => {
  it('says that nothing is left out, and how many there are', () => {
    expect(wordsOf({})).toEqual(['Events: all kinds', '3 of 9 events in this bundle']);
  });

  it('names what is left, and a choice of nothing as nothing', () => {
    expect(wordsOf({ kinds: ['protest', 'arrest'], sources: ['HRW 2017'], query: 'vote' })).toEqual([
      'Events: Protests, Arrests',
      'Told by HRW 2017',
      'Containing “vote”',
      '3 of 9 events in this bundle',
    ]);
    expect(wordsOf({ kinds: [], sources: [], shown: 0 })).toEqual([
      'Events: –',
      'Told by –',
      '0 of 9 events in this bundle',
    ]);
  });
});
