import { describe, expect, it } from 'vitest';
import { countsIn } from './counts-in.ts';
import { nameFinder, type KnownName } from './name-finder.ts';

const KNOWN: readonly KnownName[] = [
  { name: 'Kassim Toka', kind: 'person', aliases: ['Qasym Toka'] },
  { name: 'Free Exland Party', kind: 'organisation', aliases: ['FEP'] },
  { name: 'Port Ex', kind: 'place', aliases: ['Exhaven'] },
];

describe('names', () => {
  it('are found under their own or another spelling', () => {
    const { find } = nameFinder(KNOWN, ['Exland']);
    expect(find('In Exhaven, Qasym Toka of the FEP spoke.')).toEqual({
      people: ['Kassim Toka'],
      organisations: ['Free Exland Party'],
      place: 'Port Ex',
    });
  });

  it('are taken from a part in public life, and from lists', () => {
    const { find } = nameFinder([], []);
    expect(find('Police held activists Asya Tulesh and Beibar Tolym.').people).toEqual([
      'Asya Tulesh',
      'Beibar Tolym',
    ]);
    expect(find('The editor of a weekly spoke to the Almat City Court.').people).toEqual([]);
  });

  it('stand for the full name once that was read, if only one person has it', () => {
    const { find } = nameFinder([], []);
    expect(find('A court heard Tolym.').people).toEqual([]);
    find('Police held activist Beibar Tolym.');
    expect(find('A court freed Tolym’s brother.').people).toEqual(['Beibar Tolym']);
    find('Police held activist Aset Tolym.');
    expect(find('A court freed Tolym.').people).toEqual([]);
  });

  it('of countries are no place of an event', () => {
    const { find } = nameFinder([], ['France']);
    expect(find('He was arrested in France.').place).toBeNull();
    expect(nameFinder([], []).find('He was arrested in France.').place).toBe('France');
  });
});

describe('counts', () => {
  const read = (words: string) =>
    countsIn(words, 'detained').map(({ start, end, count }) => [words.slice(start, end), count]);

  it('carry value, unit and the text’s own qualifier', () => {
    expect(read('Police held nearly 4,000 people and fined 305 of them.')).toEqual([
      ['nearly 4,000 people', { what: 'people detained', value: 4000, unit: 'people', qualifier: 'nearly' }],
    ]);
    expect(read('Dozens of peaceful demonstrators were held.')).toEqual([
      [
        'Dozens of peaceful demonstrators',
        { what: 'demonstrators detained', value: null, unit: 'people', qualifier: 'dozens of' },
      ],
    ]);
  });

  it('read terms, money, shares and seats', () => {
    expect(read('He got two years and 10 months imprisonment and a $1.6 million fine.')).toEqual([
      ['two years and 10 months', { what: 'term', value: 34, unit: 'months' }],
      ['$1.6 million', { what: 'amount', value: 1.6e6, unit: 'USD' }],
    ]);
    expect(read('It won 84 seats with over 71 percent.').map(([, count]) => count)).toEqual([
      { what: 'seats', value: 84, unit: 'seats' },
      { what: 'percent', value: 71, unit: 'percent', qualifier: 'over' },
    ]);
  });

  it('are no years', () => {
    expect(read('The 2017 amendments and the charges of 2018 remain.')).toEqual([]);
  });
});
