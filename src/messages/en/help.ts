import type { Translation } from '../translation.ts';

interface KeyWords {
  readonly shown: string;
  readonly spoken: string;
}

const KEYS: Readonly<Record<string, KeyWords>> = {
  ArrowLeft: { shown: '←', spoken: 'left arrow' },
  ArrowRight: { shown: '→', spoken: 'right arrow' },
  ArrowUp: { shown: '↑', spoken: 'up arrow' },
  ArrowDown: { shown: '↓', spoken: 'down arrow' },
  Control: { shown: 'Ctrl or ⌘', spoken: 'Control or Command' },
  Escape: { shown: 'Esc', spoken: 'Escape' },
  PageUp: { shown: 'Page ↑', spoken: 'Page up' },
  PageDown: { shown: 'Page ↓', spoken: 'Page down' },
  '?': { shown: '?', spoken: 'question mark' },
  '+': { shown: '+', spoken: 'plus' },
  '-': { shown: '−', spoken: 'minus' },
  '[': { shown: '[', spoken: 'left bracket' },
  ']': { shown: ']', spoken: 'right bracket' },
};

const GROUPS = {
  page: 'Anywhere outside a text field',
  timeline: 'In the timeline, on a mark',
  overview: 'On the handles of the overview',
  evidence: 'In the evidence panel',
  search: 'In the search',
  histogram: 'In the histogram of events',
  tour: 'In the guided tour',
  explanation: 'In the explanation of the years',
} as const;

const SHORTCUTS = {
  help: 'Open this help',
  undo: 'Undo the last change of the view',
  redo: 'Redo it',
  markBeside: 'Mark before or after',
  markRow: 'Row above or below',
  markEnds: 'First or last mark of the row',
  markOpen: 'Open the evidence of the mark',
  markRelease: 'Close the evidence',
  zoom: 'Zoom in or out',
  pan: 'Move the window of time',
  wholePeriod: 'Show the whole period',
  month: 'Move by a month',
  year: 'Move by a year',
  sliderEnds: 'Move as far as it goes',
  neighbours: 'Event before or after',
  closeEvidence: 'Close the panel',
  keepSearch: 'Keep the search as a step to come back to',
  results: 'Into the results and through them; up from the first leads back',
  cells: 'Years and the parts of their columns',
  cellEnds: 'First or last column',
  cellChoose: 'Show only this year, or this kind in it',
  tourSteps: 'Previous or next step',
  tourEnd: 'End the tour and bring the view from before it back',
  closeExplanation: 'Close the explanation',
} as const;

export type ShortcutGroup = keyof typeof GROUPS;
export type ShortcutId = keyof typeof SHORTCUTS;

/** Facts as in data/instruments, in plain words; a test compares the numbers. */
const SCORES = [
  {
    term: 'Freedom in the World: total, 0–100',
    text: '25 questions of 0–4 points each, added up; 100 is the freest. Political rights (PR) hold 40 of the points, civil liberties (CL) 60. A question on deliberate ethnic change can take points away; until edition 2017 another could add some.',
  },
  {
    term: 'Questions, 0–4',
    text: 'From A1 to G4, grouped under A to G. 0 is the least freedom, 4 the most. A report gives each its own paragraph.',
  },
  {
    term: 'Ratings, 1–7',
    text: 'Political rights and civil liberties are also put into classes from 1 to 7. Here 1 is the freest, so these run the other way.',
  },
  {
    term: 'Free, Partly Free, Not Free',
    text: 'Decided by the mean of the two ratings: 1.0–2.5 Free, 3.0–5.0 Partly Free, 5.5–7.0 Not Free.',
  },
  {
    term: 'Nations in Transit: Democracy Score, 1–7',
    text: 'The mean of seven category ratings, each from 1.00 to 7.00 in steps of 0.25; before edition 2005 there were six categories. 7 is best. Until edition 2019 it was printed with 1 as best; such values are turned (8 − x) and marked as converted.',
  },
  {
    term: 'Democracy Percentage',
    text: 'The same score as a share: (score − 1) ÷ 6 × 100, made from the mean before it is rounded. 1 becomes 0, 7 becomes 100. For editions that did not print it, it is recomputed and marked.',
  },
  {
    term: 'Regime types',
    text: 'Stretches of the Democracy Score: to 2.00 Consolidated Authoritarian Regime, to 3.00 Semi-Consolidated Authoritarian Regime, to 4.00 Transitional or Hybrid Regime, to 5.00 Semi-Consolidated Democracy, above that Consolidated Democracy.',
  },
  {
    term: 'Freedom on the Net, 0–100',
    text: 'Obstacles to access (25 points), limits on content (35) and violations of user rights (40). 100 is the freest. An edition covers June to May, not a calendar year.',
  },
  {
    term: 'Edition and covered year',
    text: 'Freedom in the World 2020 judges 2019, and so with Nations in Transit. Scores are drawn over the year that is judged. Scores of different instruments never share a scale.',
  },
  {
    term: 'Recomputed, carried, converted',
    text: 'Recomputed: made from its parts by the instrument’s own arithmetic. Carried: inferred from an announced change. Converted: turned from an older scale. All other values stand as they were published.',
  },
] as const;

/** The words of help and first-visit tips, in English. */
export const enHelp = {
  open: 'Help and keyboard shortcuts',
  title: 'Help',
  close: 'Close help',
  keyboard: 'Keyboard',
  pointer:
    'With a mouse: drag the timeline to move, hold Ctrl and turn the wheel to zoom. With fingers: drag, and pinch to zoom.',
  singleKeys: 'Shortcuts of a single character',
  singleKeysNote:
    'Marked with a dot below. Switch them off if you speak to the computer or press keys by accident; everything has a button as well.',
  single: 'can be switched off',
  stored: 'This browser will remember it.',
  notStored: 'This browser stores nothing here: the choice holds until you leave the page.',
  together: ' + ',
  or: ' or ',
  scores: 'What the scores mean',
  keys: KEYS,
  groups: GROUPS,
  shortcuts: SHORTCUTS,
  scoreNotes: SCORES,
  hints: {
    region: 'New here?',
    dismiss: (title: string) => `Dismiss the tip: ${title}`,
    dismissAll: 'Dismiss all tips',
    tips: {
      evidence: {
        title: 'Every mark has its sentence',
        text: 'Click a mark of the timeline, or press Enter on it: the words of the reports open beside it.',
      },
      sharing: {
        title: 'The address is the view',
        text: 'Filters, years and open evidence are all in the link: copy it to share exactly this. Undo takes any step back.',
      },
      guide: {
        title: 'Start with the tour',
        text: 'It walks through the country’s turning points in eight steps. Help says what each score means and lists the keys.',
      },
    },
  },
} as const;

export type HintId = keyof typeof enHelp.hints.tips;
export type HelpMessages = Translation<typeof enHelp>;
