import type { ShortcutGroup, ShortcutId } from '../../messages/en/help.ts';

/** A key as `KeyboardEvent.key` names it; `Control` here stands for Command as well, `Ctrl` for itself alone. */
export interface Shortcut {
  readonly id: ShortcutId;
  /** Each is one way: keys that are pressed together. */
  readonly ways: readonly (readonly string[])[];
}

export interface ShortcutList {
  readonly group: ShortcutGroup;
  readonly shortcuts: readonly Shortcut[];
}

/** Every shortcut of the page. A test tries each one on the code that listens to it. */
export const SHORTCUTS: readonly ShortcutList[] = [
  {
    group: 'page',
    shortcuts: [
      { id: 'help', ways: [['?']] },
      { id: 'undo', ways: [['Control', 'Z']] },
      {
        id: 'redo',
        ways: [
          ['Control', 'Shift', 'Z'],
          ['Ctrl', 'Y'],
        ],
      },
    ],
  },
  {
    group: 'timeline',
    shortcuts: [
      { id: 'markBeside', ways: [['ArrowLeft'], ['ArrowRight']] },
      { id: 'markRow', ways: [['ArrowUp'], ['ArrowDown']] },
      { id: 'markEnds', ways: [['Home'], ['End']] },
      { id: 'markOpen', ways: [['Enter'], ['Space']] },
      { id: 'markRelease', ways: [['Escape']] },
      { id: 'zoom', ways: [['+'], ['-']] },
      {
        id: 'pan',
        ways: [
          ['Shift', 'ArrowLeft'],
          ['Shift', 'ArrowRight'],
        ],
      },
      { id: 'wholePeriod', ways: [['0']] },
    ],
  },
  {
    group: 'overview',
    shortcuts: [
      { id: 'month', ways: [['ArrowLeft'], ['ArrowRight'], ['ArrowUp'], ['ArrowDown']] },
      { id: 'year', ways: [['Shift', 'ArrowLeft'], ['Shift', 'ArrowRight'], ['PageUp'], ['PageDown']] },
      { id: 'sliderEnds', ways: [['Home'], ['End']] },
    ],
  },
  {
    group: 'evidence',
    shortcuts: [
      { id: 'neighbours', ways: [['['], [']']] },
      { id: 'closeEvidence', ways: [['Escape']] },
    ],
  },
  {
    group: 'search',
    shortcuts: [
      { id: 'keepSearch', ways: [['Enter']] },
      { id: 'results', ways: [['ArrowDown'], ['ArrowUp'], ['Home'], ['End']] },
    ],
  },
  {
    group: 'histogram',
    shortcuts: [
      { id: 'cells', ways: [['ArrowLeft'], ['ArrowRight'], ['ArrowUp'], ['ArrowDown']] },
      { id: 'cellEnds', ways: [['Home'], ['End']] },
      { id: 'cellChoose', ways: [['Enter'], ['Space']] },
    ],
  },
  {
    group: 'tour',
    shortcuts: [
      { id: 'tourSteps', ways: [['ArrowLeft'], ['ArrowRight'], ['p'], ['n']] },
      { id: 'tourEnd', ways: [['Escape']] },
    ],
  },
  { group: 'explanation', shortcuts: [{ id: 'closeExplanation', ways: [['Escape']] }] },
];

/** Works without Control or Shift and writes a character: what the switch turns off. */
export function isSingleKey(way: readonly string[]): boolean {
  return way.length === 1 && way[0]?.length === 1;
}
