import { describe, expect, it } from 'vitest';
import { bundledLedger } from '../testing/bundled-ledger.ts';
import { agreementOf, deriveDirections, type ComparedHeadline } from './directions.ts';

const bundle = bundledLedger();
const years = deriveDirections(bundle);

function direction(year: number, id: ComparedHeadline) {
  const found = years.find((each) => each.year === year)?.directions.get(id);
  return found?.movement ?? (found?.movement === null ? found.reason : undefined);
}

describe('agreementOf', () => {
  it.each([
    [[], 'single'],
    [['freer'], 'single'],
    [['freer', 'freer'], 'agree'],
    [['same', 'same', 'same'], 'agree'],
    [['freer', 'same'], 'partly'],
    [['freer', 'same', 'less-free'], 'opposite'],
    [['less-free', 'freer'], 'opposite'],
  ] as const)('of %j is %s', (movements, agreement) => {
    expect(agreementOf(movements)).toBe(agreement);
  });
});

describe('deriveDirections', () => {
  it('has every year from the first coverage to the last', () => {
    expect([years[0]?.year, years.at(-1)?.year, years.length]).toEqual([2000, 2024, 25]);
  });

  it('reads the direction of an edition in the year that it covers', () => {
    // FIW 2020 covers 2019: 22 → 23. NIT 2020 covers 2019: 4.76 → 5.36. FOTN 2019: 38 → 32.
    expect(direction(2019, 'FIW.TOTAL')).toBe('freer');
    expect(direction(2019, 'NIT.DP')).toBe('freer');
    expect(direction(2019, 'FOTN.TOTAL')).toBe('less-free');
    expect(years.find(({ year }) => year === 2019)?.agreement).toBe('opposite');
    // FIW 2013 covers 2012: 27 → 26. NIT 2013: 7.74 → 7.14. No Freedom on the Net 2012.
    expect([direction(2012, 'FIW.TOTAL'), direction(2012, 'NIT.DP'), direction(2012, 'FOTN.TOTAL')]).toEqual([
      'less-free',
      'less-free',
      'no-edition',
    ]);
    expect(years.find(({ year }) => year === 2012)?.agreement).toBe('agree');
  });

  it('says why a year has none', () => {
    expect(direction(2002, 'FIW.TOTAL')).toBe('first-edition');
    expect(direction(2004, 'NIT.DP')).toBe('categories-changed');
    expect(direction(2018, 'FOTN.TOTAL')).toBe('edition-missing');
    expect(direction(2017, 'FOTN.TOTAL')).toBe('no-edition');
    expect(direction(2024, 'NIT.DP')).toBe('no-edition');
  });

  it('compares only neighbours, and each with the values of the bundle', () => {
    for (const { year, directions } of years) {
      for (const [id, found] of directions) {
        if (found.movement === null) continue;
        expect(found.score.edition).toBe(year + (id === 'FOTN.TOTAL' ? 0 : 1));
        expect(found.before.edition).toBe(found.score.edition - 1);
        const up = found.score.value > found.before.value;
        const down = found.score.value < found.before.value;
        expect(found.movement).toBe(up ? 'freer' : down ? 'less-free' : 'same');
      }
    }
  });

  it('is empty without headlines', () => {
    expect(deriveDirections({ ...bundle, scoresByIndicator: new Map(), scoreByKey: new Map() })).toEqual([]);
  });
});
