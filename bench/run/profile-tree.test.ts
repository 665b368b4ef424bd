import { describe, expect, it } from 'vitest';
import { functionTimes, ownerTimes, type CallFrame, type ProfileNode } from './profile-tree.ts';

function node(id: number, functionName: string, children: readonly number[] = []): ProfileNode {
  return { id, callFrame: { functionName, url: '', lineNumber: 4, columnNumber: 0 }, children };
}

const placeOf = ({ functionName, lineNumber }: CallFrame) => ({
  file: `src/${functionName}.ts`,
  line: lineNumber + 1,
});

describe('functionTimes', () => {
  // root → outer → inner → outer (again). A sample runs until the next one; the last one is only a point.
  const profile = {
    nodes: [node(1, 'root', [2]), node(2, 'outer', [3]), node(3, 'inner', [4]), node(4, 'outer')],
    samples: [1, 2, 3, 4, 3, 1],
    timeDeltas: [9000, 100, 1000, 2000, 4000, 500],
  };

  it('adds up what a function needs itself and with what it calls, recursion once', () => {
    expect(functionTimes(profile, placeOf)).toEqual([
      { name: 'root', file: 'src/root.ts', line: 5, self: 0.1, total: 7.6 },
      { name: 'outer', file: 'src/outer.ts', line: 5, self: 5, total: 7.5 },
      { name: 'inner', file: 'src/inner.ts', line: 5, self: 2.5, total: 6.5 },
    ]);
  });

  it('has nothing to say of an empty profile', () => {
    expect(functionTimes({ nodes: [] }, placeOf)).toEqual([]);
  });
});

describe('ownerTimes', () => {
  it('adds up files of a package, and leaves ours apart', () => {
    const time = (file: string, self: number) => ({ name: 'f', file, line: 1, self, total: self });
    expect(
      ownerTimes([
        time('src/a.ts', 1),
        time('node_modules/recharts/es6/a.js', 2),
        time('node_modules/recharts/es6/b.js', 3),
        time('node_modules/@tanstack/react-query/x.js', 4),
        time('src/b.ts', 0.5),
      ]),
    ).toEqual([
      ['node_modules/recharts', 5],
      ['node_modules/@tanstack/react-query', 4],
      ['src/a.ts', 1],
      ['src/b.ts', 0.5],
    ]);
  });
});
