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

export const PRERENDERED_WIDTHS: readonly PrerenderedWidth[] = [
  ...TOUCH_WIDTHS.map((width) => ({ width, touch: true })),
  ...MOUSE_WIDTHS.map((width) => ({ width, touch: false })),
];

/**
 * What can be done without, the least missed first: a narrow window with a mouse is rare; 1440 px, with
 * the drawing of 1366, gains 5 px when the page comes alive; a tablet sees that of a small laptop, with lanes less
 * high; a phone of 390 px gains 30. Phones, laptops and wide desktops keep one each.
 */
const LEAST_MISSED: readonly PrerenderedWidth[] = [
  { width: 336, touch: false },
  { width: 848, touch: false },
  { width: 721, touch: true },
  { width: 366, touch: true },
  { width: 721, touch: false },
];

/**
 * One drawing less, or nothing where none can be spared. Ten times as many events are half as
 * many bytes again in each drawing; so that no reader waits longer, there are fewer of them then.
 */
export function withoutLeastMissed(
  drawings: readonly PrerenderedWidth[],
): readonly PrerenderedWidth[] | undefined {
  const names = drawings.map(classOfWidth);
  const least = LEAST_MISSED.map(classOfWidth).find((name) => names.includes(name));
  return least === undefined ? undefined : drawings.filter((_, index) => names[index] !== least);
}

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
export function drawnPlaces(drawings: readonly PrerenderedWidth[]): readonly DrawnPlace[] {
  return [
    { id: 'drawn-phone', media: PHONE, drawings: drawings.filter(isPhones) },
    { id: 'drawn-laptop', media: LAPTOP, drawings: drawings.filter(isLaptops) },
    { id: 'drawn-wide-desktop', media: WIDE_DESKTOP, drawings: drawings.filter(isWideDesktops) },
    { id: 'drawn', media: OTHERS, drawings: drawings.filter(isOthers) },
  ];
}

/** Those for fingers or for a mouse, ascending; where one was left out, the other's of the same width. */
function drawingsFor(touch: boolean, drawings: readonly PrerenderedWidth[]): readonly PrerenderedWidth[] {
  // A mouse has none of its own for the narrowest windows.
  const widths = touch ? TOUCH_WIDTHS : [...TOUCH_WIDTHS.slice(0, 1), ...MOUSE_WIDTHS];
  return widths.flatMap((width) => {
    const ofWidth = drawings.filter((each) => each.width === width);
    return ofWidth.find((each) => each.touch === touch) ?? ofWidth;
  });
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
export function prerenderedRules(drawings: readonly PrerenderedWidth[]): string {
  return [
    '.timeline-still{display:none}',
    `@media (pointer:coarse){${rulesFor(drawingsFor(true, drawings))}}`,
    `@media not all and (pointer:coarse){${rulesFor(drawingsFor(false, drawings))}}`,
  ].join('');
}
