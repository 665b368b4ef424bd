import { describe, expect, it } from 'vitest';
import { enDetail } from '../../messages/en/detail.ts';
import { sampleInstruments } from '../../testing/sample-instruments.ts';
import type { Computation, Term } from '../../state/score-computation.ts';
import { computationText } from './computation-text.ts';

const nodes = sampleInstruments().flatMap(({ indicators }) => indicators);

function node(id: string, code = id.slice(id.indexOf('.') + 1)) {
  const like = nodes.find((each) => each.id.startsWith(id.slice(0, 4)));
  return { ...like!, id, code };
}

const term = (id: string, value: number, sign: 1 | -1 = 1): Term => ({ indicator: node(id), value, sign });
const say = (computation: Computation) =>
  computationText(computation, { messages: enDetail.evidence, language: 'en' });

describe('computationText', () => {
  it('writes a sum', () => {
    const terms = [term('FIW.E1', 1), term('FIW.E2', 1), term('FIW.E3', 0)];
    const made = { indicator: node('FIW.E'), terms, exact: 2, agrees: true };
    expect(say({ how: 'sum', ...made })).toBe('E = E1 + E2 + E3 = 1 + 1 + 0 = 2');
  });

  it('writes what is subtracted', () => {
    const terms = [term('FIW.A', 1), term('FIW.ADD-Q', 2, -1)];
    const made = { indicator: node('FIW.PR'), terms, exact: -1, agrees: true };
    expect(say({ how: 'sum', ...made })).toBe('PR = A − ADD-Q = 1 − 2 = −1');
  });

  it('writes a mean and its rounding', () => {
    const terms = [term('NIT.EP', 1.25), term('NIT.CS', 1.25), term('NIT.IM', 1.5)];
    const made = { indicator: node('NIT.DS'), terms, exact: 4 / 3, agrees: true };
    expect(say({ how: 'mean', ...made })).toBe(
      'DS = (EP + CS + IM) / 3 = (1.25 + 1.25 + 1.50) / 3 = 1.3333 → 1.33',
    );
    expect(say({ how: 'mean', ...made, exact: 1.25 })).toMatch(/ = 1\.25$/);
  });

  it('writes a percentage from the unrounded mean', () => {
    const terms = [term('NIT.EP', 1.25), term('NIT.CS', 1.5)];
    const made = { indicator: node('NIT.DP'), terms, exact: 5.952_38, agrees: true };
    expect(say({ how: 'percentage', mean: 9.5 / 7, ...made })).toBe(
      'DP = ((EP + CS) / 2 − 1) / 6 × 100 = (1.3571 − 1) / 6 × 100 = 5.95',
    );
  });

  it('writes a rating', () => {
    const terms = [term('FIW.PR', 5)];
    const made = { indicator: node('FIW.PR-RATING', 'PR 1–7'), terms, exact: 7, agrees: true };
    expect(say({ how: 'rating', ...made })).toBe(
      'PR 1–7 = the band of 1 (most free) to 7 in which PR 5 lies = 7',
    );
  });
});
