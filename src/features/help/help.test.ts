import { describe, expect, it } from 'vitest';
import { moveCell } from '../../charts/histogram/histogram-keys.ts';
import { keyAction } from '../../charts/timeline/keyboard.ts';
import { sliderKey } from '../../charts/timeline/overview-sliders.ts';
import { statusOfRatings } from '../../domain/fiw-aggregation.ts';
import { enHelp } from '../../messages/en/help.ts';
import { undoKey } from '../../state/undo-key.ts';
import { bundledLedger } from '../../testing/bundled-ledger.ts';
import { isSingleKey, SHORTCUTS, type ShortcutList } from './shortcuts.ts';

const ledger = bundledLedger();

function waysOf(group: ShortcutList['group']): readonly (readonly string[])[] {
  return SHORTCUTS.filter((list) => list.group === group).flatMap(({ shortcuts }) =>
    shortcuts.flatMap(({ ways }) => ways),
  );
}

/** The last key of a way as the browser names it, and whether Shift is down. */
function press(way: readonly string[]) {
  const key = way.at(-1) ?? '';
  return { key: key === 'Space' ? ' ' : key, shift: way.includes('Shift') };
}

describe('the list of shortcuts', () => {
  it('says the same as the keys of the timeline', () => {
    const rows = [{ xs: [0, 10, 20] }, { xs: [5] }];
    const at = { row: 0, index: 1 };
    const dead = waysOf('timeline').filter((way) => keyAction(rows, at, press(way)) === undefined);
    expect(dead).toEqual([]);
    const listed = waysOf('timeline').map((way) => press(way).key);
    for (const key of ['ArrowLeft', 'ArrowUp', 'Home', 'Enter', ' ', 'Escape', '+', '-', '0'])
      expect(listed).toContain(key);
  });

  it('says the same as the keys of the overview', () => {
    const [extent, window] = [
      { start: 0, end: 9000 },
      { start: 3000, end: 6000 },
    ];
    for (const way of waysOf('overview')) {
      const moved = sliderKey('start', window, extent, press(way));
      expect(moved).toBeDefined();
      expect(moved).not.toEqual(window);
    }
  });

  it('says the same as the keys of the histogram', () => {
    const columns = [1, 2, 3].map(() => ({ isYear: true, segments: ['a', 'b'] }));
    const moving = waysOf('histogram').filter((way) => !['Enter', 'Space'].includes(way[0] ?? ''));
    expect(moving).toHaveLength(6);
    for (const way of moving)
      expect(moveCell(columns, { column: 1, level: 1 }, press(way).key, true)).toBeDefined();
  });

  it('says the same as the keys of undo and redo', () => {
    const event = (way: readonly string[], command = false) => ({
      key: way.at(-1) ?? '',
      ctrlKey: !command,
      metaKey: command,
      altKey: false,
      shiftKey: way.includes('Shift'),
    });
    const steps = waysOf('page').filter((way) => way.length > 1);
    expect(steps.map((way) => undoKey(event(way)))).toEqual(['undo', 'redo', 'redo']);
    // Only what is called "Control or Command" works with Command.
    expect(steps.map((way) => undoKey(event(way, true)) !== undefined)).toEqual(
      steps.map(([modifier]) => modifier === 'Control'),
    );
  });

  it('marks exactly the keys that write a character by themselves', () => {
    const single = SHORTCUTS.flatMap(({ shortcuts }) => shortcuts.flatMap(({ ways }) => ways)).filter(
      isSingleKey,
    );
    expect(new Set(single.flat())).toEqual(new Set(['+', '-', '0', '?', '[', ']', 'n', 'p']));
  });
});

describe('what help says of the scores', () => {
  const all = enHelp.scoreNotes.map(({ term, text }) => `${term} ${text}`).join('\n');
  const max = (id: string) => ledger.indicators.get(id)?.max;

  it('has the bounds of the instruments', () => {
    expect(['FIW.TOTAL', 'FIW.PR', 'FIW.CL', 'FIW.E1', 'NIT.DS', 'FOTN.TOTAL'].map(max)).toEqual([
      100, 40, 60, 4, 7, 100,
    ]);
    expect(['FOTN.A', 'FOTN.B', 'FOTN.C'].map(max)).toEqual([25, 35, 40]);
    expect([...ledger.indicators.keys()].filter((id) => /^FIW\.[A-G]\d$/.test(id))).toHaveLength(25);
    for (const part of [
      'total, 0–100',
      '(PR) hold 40',
      '(CL) 60',
      'Questions, 0–4',
      'Democracy Score, 1–7',
      '(25 points)',
      '(35)',
      '(40)',
    ])
      expect(all).toContain(part);
  });

  it('has the regime types of the instrument, each with its upper bound', () => {
    const bands = [...(ledger.instruments.get('nit')?.bands ?? [])].sort((a, b) => a.from - b.from);
    expect(bands).toHaveLength(5);
    for (const { name, to } of bands.slice(0, -1)) expect(all).toContain(`to ${to.toFixed(2)} ${name}`);
    expect(all).toContain(`above that ${bands.at(-1)?.name}`);
  });

  it('has the thresholds of the statuses', () => {
    const ratings = [1, 2, 3, 4, 5, 6, 7];
    const means = new Map<string, number[]>();
    for (const pr of ratings)
      for (const cl of ratings) {
        const status = statusOfRatings(pr, cl);
        means.set(status, [...(means.get(status) ?? []), (pr + cl) / 2]);
      }
    expect([...means.keys()]).toEqual(['Free', 'Partly Free', 'Not Free']);
    for (const [status, found] of means)
      expect(all).toContain(`${Math.min(...found).toFixed(1)}–${Math.max(...found).toFixed(1)} ${status}`);
  });
});
