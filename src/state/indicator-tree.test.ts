import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleLedger, sampleScore } from '../testing/sample-ledger.ts';
import {
  ancestorsOf,
  deriveIndicatorTree,
  treeKey,
  typedRow,
  visibleRows,
  type TreeNode,
} from './indicator-tree.ts';

const ledger = sampleLedger();
const fiw = ledger.instruments.get('fiw')!;
const nodes = deriveIndicatorTree(ledger, fiw);
const ALL = new Set(fiw.indicators.map(({ id }) => id));
const TOP = new Set(['FIW.TOTAL']);

const codes = (expanded: ReadonlySet<string>, query?: string) =>
  visibleRows(nodes, expanded, query).map(({ node }) => node.indicator.code);

function find(all: readonly TreeNode[], id: string): TreeNode | undefined {
  return all.flatMap((node) => (node.indicator.id === id ? [node] : (find(node.children, id) ?? [])))[0];
}

describe('deriveIndicatorTree', () => {
  it('goes from the total down to the questions', () => {
    expect(nodes.map(({ indicator }) => indicator.id)).toEqual(['FIW.TOTAL']);
    expect(codes(ALL)).toEqual(['TOTAL', 'PR', 'A', 'A1', 'CL', 'E', 'E1', 'E2']);
    expect(visibleRows(nodes, ALL).map(({ node }) => node.level)).toEqual([1, 2, 3, 4, 2, 3, 4, 4]);
  });

  it('has the latest value and how it moved since the edition before', () => {
    expect(find(nodes, 'FIW.E1')).toMatchObject({ latest: { value: 1, edition: 2020 }, change: 1 });
    expect(find(nodes, 'FIW.E2')).toMatchObject({ latest: { value: 1 }, change: null });
    expect(find(nodes, 'FIW.A1')).toMatchObject({ latest: null, change: null, scores: [] });
  });

  it('compares no editions across the change of categories', () => {
    const change = (...editions: number[]) => {
      const scores = editions.map((edition) => sampleScore('NIT.IM', edition, edition - 2000));
      const other = sampleLedger({ passages: [], scores });
      const [total] = deriveIndicatorTree(other, other.instruments.get('nit')!);
      return total?.children.find(({ indicator }) => indicator.code === 'IM')?.change;
    };
    expect(change(2004, 2005)).toBeNull();
    expect(change(2003, 2004)).toBe(1);
    expect(change(2005, 2006)).toBe(1);
    expect(change(2005, 2007)).toBeNull();
  });

  it('holds every score of each of its indicators', () => {
    const all = (some: readonly TreeNode[]): readonly TreeNode[] =>
      some.flatMap((node) => [node, ...all(node.children)]);
    for (const { indicator, scores, latest } of all(nodes)) {
      expect(scores).toEqual(ledger.scoresByIndicator.get(indicator.id) ?? []);
      expect(latest).toBe(scores.at(-1) ?? null);
    }
  });
});

describe('visibleRows', () => {
  it('shows what is unfolded, with its place among its siblings', () => {
    expect(codes(new Set())).toEqual(['TOTAL']);
    expect(codes(TOP)).toEqual(['TOTAL', 'PR', 'CL']);
    expect(
      visibleRows(nodes, TOP).map(({ expanded, position, setSize, parent }) => [
        expanded,
        position,
        setSize,
        parent,
      ]),
    ).toEqual([
      [true, 1, 1, null],
      [false, 1, 2, 'FIW.TOTAL'],
      [false, 2, 2, 'FIW.TOTAL'],
    ]);
    expect(visibleRows(nodes, ALL).at(-1)?.expanded).toBeNull();
  });

  it('keeps the parents of what a search finds, by code or by name', () => {
    expect(codes(new Set(), 'e1')).toEqual(['TOTAL', 'CL', 'E', 'E1']);
    expect(codes(new Set(), 'name FIW.a1')).toEqual(['TOTAL', 'PR', 'A', 'A1']);
    expect(codes(ALL, 'nothing')).toEqual([]);
    expect(visibleRows(nodes, TOP, 'E1').map(({ matches }) => matches)).toEqual([false, false, false, true]);
    expect(codes(TOP, '  ')).toEqual(codes(TOP));
  });

  it('never shows a row without its parent', () => {
    fc.assert(
      fc.property(
        fc.subarray([...ALL]),
        fc.constantFrom('', 'e', 'E1', 'name', 'FIW.A', '1'),
        (unfolded, query) => {
          const rows = visibleRows(nodes, new Set(unfolded), query);
          const seen = new Set<string | null>([null]);
          for (const { node, parent } of rows) {
            expect(seen.has(parent)).toBe(true);
            seen.add(node.indicator.id);
          }
        },
      ),
    );
  });
});

describe('ancestorsOf', () => {
  it('leads from an indicator up to the total', () => {
    expect(ancestorsOf(ledger.indicators, ['FIW.E1'])).toEqual(['FIW.E', 'FIW.CL', 'FIW.TOTAL']);
    expect(ancestorsOf(ledger.indicators, ['FIW.TOTAL', 'FIW.GONE'])).toEqual([]);
  });
});

describe('treeKey', () => {
  const rows = visibleRows(nodes, new Set(['FIW.TOTAL', 'FIW.PR']));
  // TOTAL, PR, A, CL
  const press = (index: number, key: string) => treeKey(rows, index, key);

  it('moves up and down, and to both ends', () => {
    expect(press(0, 'ArrowDown')).toEqual({ type: 'focus', index: 1 });
    expect(press(0, 'ArrowUp')).toEqual({ type: 'focus', index: 0 });
    expect(press(3, 'ArrowDown')).toEqual({ type: 'focus', index: 3 });
    expect(press(1, 'End')).toEqual({ type: 'focus', index: 3 });
    expect(press(2, 'Home')).toEqual({ type: 'focus', index: 0 });
  });

  it('unfolds and folds, goes in and out', () => {
    expect(press(2, 'ArrowRight')).toEqual({ type: 'fold' });
    expect(press(1, 'ArrowRight')).toEqual({ type: 'focus', index: 2 });
    expect(press(1, 'ArrowLeft')).toEqual({ type: 'fold' });
    expect(press(2, 'ArrowLeft')).toEqual({ type: 'focus', index: 1 });
    expect(treeKey(visibleRows(nodes, ALL), 3, 'ArrowRight')).toBeUndefined();
    expect(treeKey(visibleRows(nodes, new Set()), 0, 'ArrowLeft')).toBeUndefined();
  });

  it('shows with Enter, joins with Space, and leaves the rest', () => {
    expect(press(1, 'Enter')).toEqual({ type: 'show' });
    expect(press(1, ' ')).toEqual({ type: 'join' });
    expect(press(1, 'Tab')).toBeUndefined();
    expect(press(9, 'Enter')).toBeUndefined();
  });
});

describe('typedRow', () => {
  const rows = visibleRows(nodes, ALL);
  // TOTAL, PR, A, A1, CL, E, E1, E2
  it('goes to the next row that begins so, round and round', () => {
    expect(typedRow(rows, 0, 'e')).toBe(5);
    expect(typedRow(rows, 5, 'e')).toBe(6);
    expect(typedRow(rows, 7, 'e')).toBe(5);
    expect(typedRow(rows, 0, 'x')).toBeUndefined();
  });

  it('stays while the word grows', () => {
    expect(typedRow(rows, 6, 'e1')).toBe(6);
    expect(typedRow(rows, 5, 'e2')).toBe(7);
    expect(typedRow(rows, 0, 'name of fiw.c')).toBe(4);
  });
});
