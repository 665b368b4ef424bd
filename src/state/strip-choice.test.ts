import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryView } from '../testing/arbitrary-view.ts';
import { sampleLedger } from '../testing/sample-ledger.ts';
import { joinedOrLeft, joinProblem, onStrip, shownAlone } from './strip-choice.ts';
import { canShareStrip, DEFAULT_VIEW } from './view-state.ts';

const ledger = sampleLedger();
const QUESTIONS = { ...DEFAULT_VIEW, fiwStrip: ['FIW.E1', 'FIW.E2'] };

describe('canShareStrip', () => {
  const nodes = (...ids: string[]) => ids.map((id) => ledger.indicators.get(id));

  it('takes up to four indicators of one scale', () => {
    expect(canShareStrip(nodes('FIW.E1', 'FIW.E2', 'FIW.A1'))).toBe(true);
    expect(canShareStrip(nodes('NIT.DS', 'NIT.EP'))).toBe(true);
    expect(canShareStrip(nodes('FIW.E1', 'FIW.E'))).toBe(false);
    expect(canShareStrip(nodes('FIW.E1', 'FIW.E1', 'FIW.E1', 'FIW.E1', 'FIW.E1'))).toBe(false);
    expect(canShareStrip(nodes('FIW.GONE'))).toBe(false);
  });

  it('takes no reading of other scores, and no correction of a sum', () => {
    const question = ledger.indicators.get('FIW.E1')!;
    expect(canShareStrip([{ ...question, id: 'FIW.ADD-Q' }])).toBe(false);
    expect(canShareStrip([{ ...question, id: 'NIT.DP', level: 'derived' }])).toBe(false);
  });
});

describe('shownAlone', () => {
  it('replaces what the strip of its instrument shows', () => {
    expect(shownAlone('FIW.E')).toEqual({ fiwStrip: ['FIW.E'] });
    expect(shownAlone('NIT.IM')).toEqual({ nitStrip: ['NIT.IM'] });
    expect(shownAlone('FOTN.TOTAL')).toEqual({});
  });
});

describe('joinedOrLeft', () => {
  it('adds to those of one scale and takes away again', () => {
    expect(joinedOrLeft(ledger, QUESTIONS, 'FIW.A1')).toEqual({ fiwStrip: ['FIW.E1', 'FIW.E2', 'FIW.A1'] });
    expect(joinedOrLeft(ledger, QUESTIONS, 'FIW.E1')).toEqual({ fiwStrip: ['FIW.E2'] });
  });

  it('keeps the last one, and leaves out what has another scale', () => {
    expect(joinedOrLeft(ledger, DEFAULT_VIEW, 'NIT.DS')).toEqual({});
    expect(joinedOrLeft(ledger, QUESTIONS, 'FIW.E')).toEqual({});
    expect(joinProblem(ledger, QUESTIONS, 'FIW.E')).toBe('other-scale');
  });

  it('says when the strip is full', () => {
    const full = { ...DEFAULT_VIEW, fiwStrip: ['FIW.E1', 'FIW.E2', 'FIW.A1', 'FIW.E1'] };
    expect(joinProblem(ledger, full, 'FIW.E2')).toBe('full');
    expect(joinProblem(ledger, full, 'FIW.E')).toBe('other-scale');
  });

  it('always leaves strips that a link can hold', () => {
    const ids = [...ledger.indicators.keys()];
    fc.assert(
      fc.property(arbitraryView(ledger), fc.constantFrom(...ids), (view, id) => {
        const next = { ...view, ...joinedOrLeft(ledger, view, id) };
        for (const strip of [next.nitStrip, next.fiwStrip]) {
          expect(strip.length).toBeGreaterThan(0);
          expect(canShareStrip(strip.map((each) => ledger.indicators.get(each)))).toBe(true);
        }
        // One step is undone by the same step, unless it did nothing.
        if (onStrip(next, id).includes(id) && !onStrip(view, id).includes(id))
          expect({ ...next, ...joinedOrLeft(ledger, next, id) }).toEqual(view);
      }),
    );
  });
});
