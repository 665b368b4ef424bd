import type { Ink } from '../shared/pen.ts';

/** Pixels of the screen for one of the page. */
export function ratioNow(): number {
  return globalThis.devicePixelRatio ?? 1;
}

/** Setting a size, even the same one, makes a new canvas. */
export function sizeTo(canvas: HTMLCanvasElement, width: number, height: number): void {
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
}

const path = (d: string) => new Path2D(d);

type Inks = Omit<Ink<Path2D>, 'pen'>;

const inksByTheme = new Map<string, Inks>();

/**
 * Colours and fonts of the theme, each asked for once: every question makes the page bring all its styles
 * up to date. They are kept when the canvas goes: a filter may bring it back with the next click.
 */
export function inksNow(): Inks {
  const root = document.documentElement;
  const theme = `${root.dataset['theme']} ${window.matchMedia('(forced-colors: active)').matches}`;
  const known = inksByTheme.get(theme);
  if (known) return known;
  // What was painted with other letters must be painted anew: with new inks it does not count as known.
  if (inksByTheme.size === 0)
    document.fonts.addEventListener('loadingdone', () => inksByTheme.clear(), { once: true });
  const style = getComputedStyle(root);
  const colours = new Map<string, string>();
  const inks: Inks = {
    path,
    colour: (token) => {
      const asked = colours.get(token) ?? style.getPropertyValue(token.slice('var('.length, -1)).trim();
      colours.set(token, asked);
      return asked;
    },
    family: style.getPropertyValue('--font-text'),
  };
  inksByTheme.set(theme, inks);
  return inks;
}
