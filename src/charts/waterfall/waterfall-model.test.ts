import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildWaterfallModel, type WaterfallData, type WaterfallStep } from './waterfall-model.ts';

function step(key: string, amount: number, more: Partial<WaterfallStep> = {}): WaterfallStep {
  return {
    key,
    label: `Part ${key}`,
    note: '',
    amount,
    text: String(amount),
    name: `Part ${key}: ${amount}`,
    score: 'FIW.E@2020',
    ...more,
  };
}

function data(start: number, steps: readonly WaterfallStep[], end: number, decimals = 0): WaterfallData {
  const total = (value: number, edition: number) => ({
    value,
    label: `Edition ${edition}`,
    text: String(value),
    name: `Edition ${edition}: ${value}`,
    score: `FIW.TOTAL@${edition}` as const,
  });
  return {
    start: total(start, 2019),
    end: total(end, 2020),
    steps,
    min: 0,
    max: 100,
    decimals,
    stepsName: 'Steps',
    format: String,
  };
}

/** Where the arrow begins and where its tip is. */
function ends(path: string | null) {
  const [, x0, , , tip] = /^M([\d.-]+),([\d.-]+)H([\d.-]+)L([\d.-]+),/.exec(path ?? '') ?? [];
  return [Number(x0), Number(tip)];
}

describe('buildWaterfallModel', () => {
  // 10 → +2 → −4 → 8: values from 8 to 12, padded by 0.24 to 7.76 … 12.24.
  const model = buildWaterfallModel(data(10, [step('a', 2), step('b', -4)], 8), 1000);

  it('lays rows below each other and arrows from sum to sum', () => {
    expect(model.rows.map(({ key, kind }) => [key, kind])).toEqual([
      ['start', 'total'],
      ['a', 'up'],
      ['b', 'down'],
      ['end', 'total'],
    ]);
    const [start, a, b, end] = model.rows;
    const [aFrom, aTo] = ends(a?.arrow ?? null);
    const [bFrom, bTo] = ends(b?.arrow ?? null);
    expect(start?.point?.x).toBe(aFrom);
    expect(aTo).toBeGreaterThan(aFrom ?? NaN);
    expect(bFrom).toBe(aTo);
    expect(bTo).toBe(end?.point?.x);
    // Four units down are as long as twice two units up.
    expect((bFrom ?? 0) - (bTo ?? 0)).toBeCloseTo(2 * ((aTo ?? 0) - (aFrom ?? 0)), 0);
    expect(model.height).toBe(4 * 46 + 26);
  });

  it('counts in whole units of the last digit', () => {
    const thirds = [step('a', 0.036), step('b', 0.036), step('c', -0.002, { score: null })];
    const { rows, marks } = buildWaterfallModel(data(1.29, thirds, 1.36, 3), 800);
    expect(ends(rows[3]?.arrow ?? null)[1]).toBe(rows[4]?.point?.x);
    expect(rows[3]?.kind).toBe('rest');
    // Nothing to open for what rounding leaves over.
    expect(marks[0]?.marks.map(({ key }) => key)).toEqual(['start', 'a', 'b', 'end']);
  });

  it('puts labels above the bars where it is narrow', () => {
    const narrow = buildWaterfallModel(data(10, [step('a', 2, { note: '+2' })], 12), 320);
    expect(narrow.rows[1]?.label[0]).toMatchObject({ x: 0, y: 78 });
    expect(narrow.rows[1]?.note?.x).toBeGreaterThan(30);
    expect(narrow.rows[1]?.value.y).toBe(106.5);
  });

  it('has an axis of whole numbers for whole points', () => {
    expect(model.ticks.every(({ text }) => Number.isInteger(Number(text)))).toBe(true);
    expect(model.ticks.length).toBeGreaterThan(1);
  });

  it('stands still where nothing moved', () => {
    const still = buildWaterfallModel(data(22, [], 22), 600);
    expect(still.rows.map(({ point }) => point?.x)).toEqual([
      still.rows[0]?.point?.x,
      still.rows[0]?.point?.x,
    ]);
  });

  it('stays inside its width, ends on the new total, and is rounded to a tenth', () => {
    const amounts = fc.array(
      fc.integer({ min: -9, max: 9 }).filter((n) => n !== 0),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100 }),
        amounts,
        fc.integer({ min: 280, max: 1400 }),
        (start, by, width) => {
          const end = by.reduce((sum, each) => sum + each, start);
          const built = buildWaterfallModel(
            data(
              start,
              by.map((n, i) => step(String(i), n)),
              end,
            ),
            width,
          );
          const tips = built.rows.map(
            ({ arrow, point }) => (arrow === null ? point?.x : ends(arrow)[1]) ?? NaN,
          );
          expect(tips.at(-1)).toBe(by.length === 0 ? tips[0] : tips.at(-2));
          for (const x of tips) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(width);
            expect(x).toBeCloseTo(Math.round(x * 10) / 10, 9);
          }
        },
      ),
    );
  });
});
