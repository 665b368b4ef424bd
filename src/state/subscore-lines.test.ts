import { describe, expect, it } from 'vitest';
import { epochDay } from '../domain/calendar.ts';
import { sampleLedger, sampleScore } from '../testing/sample-ledger.ts';
import { deriveSubscoreLines } from './subscore-lines.ts';

const years = (first: number, last: number) => ({ start: epochDay(first), end: epochDay(last + 1) });
const ledger = sampleLedger({
  passages: [],
  scores: [
    ...[2003, 2004, 2005, 2006].map((edition) => sampleScore('NIT.IM', edition, edition - 2001)),
    sampleScore('FIW.E', 2019, 1),
    sampleScore('FIW.E', 2020, 2),
  ],
});

describe('deriveSubscoreLines', () => {
  it('cuts the categories of Nations in Transit where six became seven', () => {
    const found = deriveSubscoreLines(ledger, 'nit', years(2000, 2010));
    expect(
      found?.lines.map(({ id, scores }) => [id, scores.map(({ coverageYear }) => coverageYear)]),
    ).toEqual([
      ['NIT.IM 6', [2002, 2003]],
      ['NIT.IM 7', [2004, 2005]],
    ]);
    expect(found?.indicators.map(({ id }) => id)).toEqual(['NIT.IM']);
    expect(found?.boundary).toBe(2003.5);
  });

  it('shows no boundary where only one era is seen', () => {
    expect(deriveSubscoreLines(ledger, 'nit', years(2004, 2010))?.boundary).toBeNull();
    expect(deriveSubscoreLines(ledger, 'nit', years(2000, 2003))?.boundary).toBeNull();
  });

  it('takes the subcategories of Freedom in the World in the window', () => {
    const found = deriveSubscoreLines(ledger, 'points', years(2019, 2019));
    expect(found?.lines.map(({ id, scores }) => [id, scores.map(({ key }) => key)])).toEqual([
      ['FIW.E', ['FIW.E@2020']],
    ]);
    expect(deriveSubscoreLines(ledger, 'share', years(1990, 1991))?.lines).toEqual([]);
  });
});
