/** A rectangle in pixels; `y` grows downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

/** The rectangle with a margin on every side. */
export function grown({ left, top, right, bottom }: Box, margin: number): Box {
  return { left: left - margin, top: top - margin, right: right + margin, bottom: bottom + margin };
}

/**
 * Decides which labels are shown and where. Labels come in order of importance; each takes the
 * first of its places that lies inside `bounds` and touches neither an obstacle nor a label
 * placed before it, or is left out. The same input always gives the same picture.
 *
 * Returns for each label the index of its chosen place, or `undefined`.
 */
export function placeLabels(
  labels: readonly (readonly Box[])[],
  obstacles: readonly Box[],
  bounds: Box,
): readonly (number | undefined)[] {
  const taken = [...obstacles];
  return labels.map((places) => {
    const chosen = places.findIndex(
      (place) => contains(bounds, place) && !taken.some((other) => overlaps(place, other)),
    );
    const box = places[chosen];
    if (box === undefined) return undefined;
    taken.push(box);
    return chosen;
  });
}
