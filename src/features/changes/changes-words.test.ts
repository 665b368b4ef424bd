import { describe, expect, it } from 'vitest';
import { enChanges } from '../../messages/en/changes.ts';
import { deriveComparison } from '../../state/compare-editions.ts';
import { deriveWaterfall } from '../../state/compare-waterfall.ts';
import type { EditionPair } from '../../state/edition-pair.ts';
import { bundledLedger } from '../../testing/bundled-ledger.ts';
import { coversText, marksText, moveText, notesOf, turnedAlone, valueText } from './changes-words.ts';
import { waterfallData } from './waterfall-data.ts';

const bundle = bundledLedger();

function compare(instrument: EditionPair['instrument'], from: number, to: number) {
  const comparison = deriveComparison(bundle, { instrument, from, to, parts: null });
  if (!comparison) throw new Error('no comparison');
  const row = (id: string) => {
    const found = comparison.rows.find(({ indicator }) => indicator.id === id);
    if (!found?.before || !found.after) throw new Error(`no ${id} in both`);
    return { ...found, before: found.before, after: found.after };
  };
  return { comparison, row };
}

describe('marks', () => {
  it('stand at each value where the two differ, and once where they do not', () => {
    const { row } = compare('nit', 2019, 2020);
    const { indicator, before, after } = row('NIT.CS');
    expect(moveText(before, after, indicator, enChanges)).toEqual({
      from: '1.25 (carried, converted)',
      to: '1.50 (carried)',
    });
    const same = compare('nit', 2013, 2014).row('NIT.CS');
    expect(moveText(same.before, same.after, same.indicator, enChanges)).toEqual({
      from: '1.75',
      to: '1.50 (converted)',
    });
    expect(valueText(same.after, same.indicator, enChanges)).toBe('1.50 (converted)');
  });

  it('are explained once, and only those that stand there', () => {
    expect(marksText(compare('fiw', 2019, 2020).comparison, enChanges)).toBe('');
    expect(marksText(compare('nit', 2019, 2020).comparison, enChanges)).toBe(
      `${enChanges.marksExplained.carried} ${enChanges.marksExplained.converted}`,
    );
  });
});

describe('turnedAlone', () => {
  it('is the edition that was turned while the other was not', () => {
    expect(turnedAlone(compare('nit', 2019, 2020).comparison)).toEqual([2019]);
    expect(turnedAlone(compare('nit', 2013, 2014).comparison)).toEqual([]);
    expect(turnedAlone(compare('nit', 2020, 2021).comparison)).toEqual([]);
  });
});

describe('notesOf', () => {
  it('tells a note of several indicators once', () => {
    expect(notesOf(compare('nit', 2019, 2020).comparison, enChanges)).toEqual([
      'Edition 2019, NDG, EP, CS, IM, LDG, JFI and CO: no page seen, assumed unchanged.',
    ]);
    expect(notesOf(compare('fotn', 2013, 2018).comparison, enChanges)).toEqual([
      'Edition 2013, Total: old scale 59.',
    ]);
  });
});

describe('coversText', () => {
  it('names both years of a coverage from June to May', () => {
    expect(coversText(compare('fotn', 2013, 2014).comparison.instrument, 2014)).toBe('2013–2014');
    expect(coversText(compare('fiw', 2019, 2020).comparison.instrument, 2020)).toBe('2019');
  });
});

describe('waterfallData', () => {
  it('has the words and amounts of the way, with what makes each share', () => {
    const { comparison } = compare('nit', 2019, 2020);
    const way = deriveWaterfall(comparison, null);
    const data = way && waterfallData(way, comparison.instrument, enChanges);
    // 1.29 → 1.32; CS 1.25 → 1.50, a seventh of 0.25 is 0.0357; 0.030 − 0.036 = −0.006.
    expect(data?.steps.map(({ label, note, text }) => [label, note, text])).toEqual([
      ['CS Civil society', '+0.25 ÷ 7, carried, converted', '+0.036'],
      ['Rounding', '', '−0.006'],
    ]);
    expect(data?.start).toMatchObject({ value: 1.29, text: '1.29', score: 'NIT.DS@2019' });
    expect(data?.end.name).toBe('Democracy Score, edition 2020, covers 2019: 1.32');
  });
});
