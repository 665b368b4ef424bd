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

/** A place in the page behind some of the drawings, for which the first paint of some windows waits. */
export interface DrawnPlace {
  readonly id: string;
  /** Of the windows that wait for it: every drawing that they may show stands before it. */
  readonly media: string;
  readonly drawings: readonly PrerenderedWidth[];
}

// Half-open: a window that is zoomed may be 1365.5 pixels wide.
const COARSE = '(pointer: coarse)';
const FINE = '(not (pointer: coarse))';
const PHONE = `${COARSE} and (360px <= width < 600px)`;
const LAPTOP = `${FINE} and (1366px <= width < 1664px)`;
/** From here on the column has its full width. */
const WIDE_DESKTOP = `${FINE} and (width >= 1664px)`;
const OTHERS = [
  `${COARSE} and (width < 360px)`,
  `${COARSE} and (width >= 600px)`,
  `${FINE} and (width < 1366px)`,
].join(', ');

function isPhones({ width, touch }: PrerenderedWidth): boolean {
  return touch && (width === 336 || width === 366);
}

function isLaptops({ width, touch }: PrerenderedWidth): boolean {
  return !touch && (width === 843 || width === 848);
}

function isWideDesktops({ width, touch }: PrerenderedWidth): boolean {
  return !touch && width === 1072;
}

function isOthers(size: PrerenderedWidth): boolean {
  return ![isPhones, isLaptops, isWideDesktops].some((isTheirs) => isTheirs(size));
}

/**
 * The drawings in the order in which they stand in the page: those of common phones, whose networks are the
 * slowest, then those of laptops, then of wide desktops. Nobody has to wait for what is drawn for others
 * and comes later.
 */
export const DRAWN_PLACES: readonly DrawnPlace[] = [
  { id: 'drawn-phone', media: PHONE, drawings: PRERENDERED_WIDTHS.filter(isPhones) },
  { id: 'drawn-laptop', media: LAPTOP, drawings: PRERENDERED_WIDTHS.filter(isLaptops) },
  { id: 'drawn-wide-desktop', media: WIDE_DESKTOP, drawings: PRERENDERED_WIDTHS.filter(isWideDesktops) },
  { id: 'drawn', media: OTHERS, drawings: PRERENDERED_WIDTHS.filter(isOthers) },
];

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
