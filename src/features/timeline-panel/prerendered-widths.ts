/** One drawing of the figure in the prerendered page. */
export interface PrerenderedWidth {
  /** CSS pixels that the figure must have */
  readonly width: number;
  readonly touch: boolean;
}

/**
 * The columns of common windows: phones of 320, 360 and 390 px; tablets of 768; desktops of 1366 with
 * a scroll bar, 1440, and 1800 and more. A window between them shows the next
 * smaller drawing until the page is alive: each costs some 5 kB on the wire.
 */
const TOUCH_WIDTHS = [296, 336, 366, 721];
const MOUSE_WIDTHS = [336, 721, 843, 848, 1072];

const [SMALLEST = 0] = TOUCH_WIDTHS;

export const PRERENDERED_WIDTHS: readonly PrerenderedWidth[] = [
  ...TOUCH_WIDTHS.map((width) => ({ width, touch: true })),
  ...MOUSE_WIDTHS.map((width) => ({ width, touch: false })),
];

export function classOfWidth({ width, touch }: PrerenderedWidth): string {
  return `still-${width}-${touch ? 'touch' : 'mouse'}`;
}

/** Rules that show the widest of some drawings that fits its container; the first where none does. */
function rulesFor([first, ...others]: readonly PrerenderedWidth[]): string {
  let rules = first ? `.${classOfWidth(first)}{display:block}` : '';
  let before = first;
  for (const each of others) {
    const hidden = before ? `.${classOfWidth(before)}{display:none}` : '';
    rules += `@container (min-width:${each.width}px){.${classOfWidth(each)}{display:block}${hidden}}`;
    before = each;
  }
  return rules;
}

/** The style sheet of the drawings. It stands among them: it goes when they go. */
export function prerenderedRules(): string {
  const touch = PRERENDERED_WIDTHS.filter((each) => each.touch);
  const mouse = [{ width: SMALLEST, touch: true }, ...PRERENDERED_WIDTHS.filter((each) => !each.touch)];
  return [
    '.timeline-still{display:none}',
    `@media (pointer:coarse){${rulesFor(touch)}}`,
    `@media not all and (pointer:coarse){${rulesFor(mouse)}}`,
  ].join('');
}
