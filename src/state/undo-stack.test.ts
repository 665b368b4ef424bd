import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochDay } from '../domain/calendar.ts';
import { arbitraryView } from '../testing/arbitrary-view.ts';
import { sampleLedger } from '../testing/sample-ledger.ts';
import {
  changedParts,
  commitView,
  isSameView,
  MAX_UNDO_STEPS,
  redoView,
  startStack,
  undoView,
  visitView,
  type UndoStack,
} from './undo-stack.ts';
import { DEFAULT_VIEW, type ViewState } from './view-state.ts';

const ledger = sampleLedger();
const A = DEFAULT_VIEW;
const B: ViewState = { ...A, kinds: ['protest'] };
const C: ViewState = { ...B, query: 'vote' };

const stackOf = (...views: readonly ViewState[]): UndoStack =>
  views.reduce((stack, view) => commitView(stack, view), startStack(A));

describe('the undo stack', () => {
  it('goes back and forward through committed views', () => {
    const stack = stackOf(B, C);
    expect(undoView(stack)).toEqual({ past: [A], present: B, future: [C] });
    expect(undoView(undoView(stack))).toEqual({ past: [], present: A, future: [B, C] });
    expect(redoView(undoView(stack))).toEqual(stack);
  });

  it('has nothing to undo at its start and nothing to redo at its end', () => {
    expect(undoView(startStack(A))).toEqual(startStack(A));
    expect(redoView(stackOf(B))).toEqual(stackOf(B));
  });

  it('forgets what was undone once another view is committed', () => {
    expect(commitView(undoView(stackOf(B, C)), { ...A, table: true })).toEqual({
      past: [A, B],
      present: { ...A, table: true },
      future: [],
    });
  });

  it('takes a commit of the same view for none', () => {
    const stack = stackOf(B);
    expect(commitView(stack, { ...B })).toBe(stack);
  });

  it('takes the back and forward buttons for undo and redo, and anything else for a step', () => {
    const stack = stackOf(B, C);
    expect(visitView(stack, { ...B })).toEqual(undoView(stack));
    expect(visitView(undoView(stack), { ...C })).toEqual(stack);
    expect(visitView(stack, A)).toEqual({ past: [A, B, C], present: A, future: [] });
  });

  it('keeps no more than its bound', () => {
    const views = Array.from({ length: MAX_UNDO_STEPS + 20 }, (_, index) => ({ ...A, query: `q${index}` }));
    const stack = stackOf(...views);
    expect(stack.past).toHaveLength(MAX_UNDO_STEPS);
    expect(stack.past[0]?.query).toBe('q19');
  });

  it('leads back to every committed view, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(arbitraryView(ledger), { minLength: 1, maxLength: 12 }), (views) => {
        const steps = [A, ...views].filter((view, index, all) => {
          const before = all[index - 1];
          return before === undefined || !isSameView(before, view);
        });
        let stack = stackOf(...views);
        const seen = [stack.present];
        while (stack.past.length > 0) {
          stack = undoView(stack);
          seen.unshift(stack.present);
        }
        expect(seen).toEqual(steps);
        for (const _ of steps) stack = redoView(stack);
        expect(stack).toEqual(stackOf(...views));
      }),
    );
  });
});

describe('changedParts', () => {
  it('names what differs', () => {
    const window = { start: epochDay(2019), end: epochDay(2020) };
    expect(changedParts(A, C)).toEqual(['kinds', 'query']);
    expect(changedParts(A, { ...A, window, tour: 1 })).toEqual(['tour', 'window']);
    expect(changedParts(C, { ...C, kinds: ['protest'] })).toEqual([]);
  });

  it('misses no part of a view but the language, which is no step', () => {
    const all: ViewState = {
      window: { start: epochDay(2019), end: epochDay(2020) },
      kinds: [],
      sources: [],
      query: 'a',
      nitStrip: ['NIT.LDG'],
      fiwStrip: ['FIW.CL'],
      compare: { instrument: 'fiw', from: 2019, to: 2020, parts: null },
      subscores: 'nit',
      tree: true,
      earlier: true,
      selection: { type: 'score', key: 'FIW.E1@2020' },
      table: true,
      explain: true,
      tour: 1,
      language: 'kk',
    };
    const parts = Object.keys(DEFAULT_VIEW).filter((key) => key !== 'language');
    expect([...changedParts(A, all)].sort()).toEqual(parts.sort());
    expect(commitView(startStack(A), { ...A, language: 'kk' })).toEqual(startStack(A));
  });
});
