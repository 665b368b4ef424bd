/** Pixels of the figure. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A box as the points of a polygon. The place of a `rect` is a matter of style to a browser, which then
 * works out the style of each one by itself; polygons of one class share theirs. That counts where a
 * filter brings hundreds of them.
 */
export function boxPoints({ x, y, width, height }: Box): string {
  const [right, bottom] = [x + width, y + height];
  return `${x},${y} ${right},${y} ${right},${bottom} ${x},${bottom}`;
}
