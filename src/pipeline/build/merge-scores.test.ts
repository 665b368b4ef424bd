import { describe, expect, it } from 'vitest';
import type { LocatedScoreRow } from '../dataset/score-file.ts';
import { ROUNDED_TO_WHOLE_PERCENT } from '../dataset/rounded-note.ts';
import { datasetOf, smallDataset } from '../testing/small-dataset.ts';
import { mergeScores } from './merge-scores.ts';

const SOURCES = datasetOf(smallDataset().files).sources.map(({ value }) => value);
const DOCUMENT = 'fiw-2020-xyz';
const TABLE = 'nit-2001-2024';

function row(more: Partial<LocatedScoreRow>): LocatedScoreRow {
  return {
    instrument: 'nit',
    edition: 2022,
    country: 'XYZ',
    indicator: 'NIT.DP',
    value: 5.95,
    status: null,
    basis: 'published',
    converted: false,
    source: TABLE,
    note: null,
    file: 'x.csv',
    line: 2,
    ...more,
  };
}

const ORDER = ['NIT.DS', 'NIT.DP'];

describe('mergeScores', () => {
  it('prefers published to recomputed to carried', () => {
    const rows = [
      row({ basis: 'carried', source: 'c', note: 'guess' }),
      row({ basis: 'recomputed', source: 'b' }),
    ];
    expect(mergeScores(rows, SOURCES, ORDER)).toMatchObject([
      { basis: 'recomputed', note: null, sources: ['b', 'c'] },
    ]);
    expect(mergeScores([...rows, row({ source: 'z' })], SOURCES, ORDER)).toMatchObject([
      { basis: 'published', sources: ['z', 'b', 'c'] },
    ]);
  });

  it('takes the mark of conversion from the row that gives the value: the document before the table', () => {
    const rows = [row({ converted: true }), row({ source: DOCUMENT })];
    expect(mergeScores(rows, SOURCES, ORDER)).toMatchObject([
      { converted: false, sources: [DOCUMENT, TABLE] },
    ]);
  });

  it('lets a rounded reading win only where it is alone', () => {
    const rounded = row({ value: 6, source: DOCUMENT, note: ROUNDED_TO_WHOLE_PERCENT });
    const exact = row({ basis: 'recomputed' });
    expect(mergeScores([rounded, exact], SOURCES, ORDER)).toMatchObject([
      { value: 5.95, basis: 'recomputed', note: null, sources: [DOCUMENT, TABLE] },
    ]);
    expect(mergeScores([rounded], SOURCES, ORDER)).toMatchObject([
      { value: 6, note: ROUNDED_TO_WHOLE_PERCENT },
    ]);
  });

  it('takes a status from whoever prints one', () => {
    const rows = [row({ source: DOCUMENT }), row({ status: 'Consolidated Authoritarian Regime' })];
    expect(mergeScores(rows, SOURCES, ORDER)).toMatchObject([
      { status: 'Consolidated Authoritarian Regime' },
    ]);
  });

  it('orders by the tree, then by edition', () => {
    const rows = [row({ edition: 2022 }), row({ edition: 2021 }), row({ indicator: 'NIT.DS', value: 1.36 })];
    const keys = mergeScores(rows, SOURCES, ORDER).map(({ indicator, edition }) => `${indicator}@${edition}`);
    expect(keys).toEqual(['NIT.DS@2022', 'NIT.DP@2021', 'NIT.DP@2022']);
  });
});
