import { afterFrame } from './frames.ts';

/** What changed before one paint. */
interface Change {
  painted: number | null;
  readonly places: Set<Node>;
}

interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const meet = (a: Box, b: Box): Box => ({
  top: Math.max(a.top, b.top),
  bottom: Math.min(a.bottom, b.bottom),
  left: Math.max(a.left, b.left),
  right: Math.min(a.right, b.right),
});

/** Whether a change of this part of the document could be seen: it is in the window, and not scrolled away in a list. */
function isInSight(place: Node): boolean {
  const element = place instanceof Element ? place : place.parentElement;
  if (!element) return false;
  let box: Box = meet(element.getBoundingClientRect(), {
    top: 0,
    left: 0,
    bottom: window.innerHeight,
    right: window.innerWidth,
  });
  for (let around = element.parentElement; around; around = around.parentElement)
    if (getComputedStyle(around).overflowY !== 'visible') box = meet(box, around.getBoundingClientRect());
  return box.bottom > box.top && box.right > box.left;
}

/** What a change concerns: the parts that came, or all of the place from which some went. */
function placesOf({ target, addedNodes, removedNodes }: MutationRecord): readonly Node[] {
  return addedNodes.length > 0 && removedNodes.length === 0 ? [...addedNodes] : [target];
}

/** The changes of the document, from now on. */
export function watchChanges() {
  const changes: Change[] = [];
  let open: Change | undefined;
  const observer = new MutationObserver((records) => {
    if (!open) {
      const change: Change = { painted: null, places: new Set() };
      open = change;
      changes.push(change);
      afterFrame((time) => {
        change.painted = time;
        open = undefined;
      });
    }
    for (const record of records) for (const place of placesOf(record)) open.places.add(place);
  });
  const everything = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(document.documentElement, everything);
  return {
    /** The paint after the latest change, seen or not. */
    last: () => (open ? performance.now() : (changes.at(-1)?.painted ?? 0)),
    /** The paint after the latest change in the window. Asked at the end: looking makes the page lay itself out. */
    lastSeen: () =>
      changes.findLast(({ places }) => [...places].some((place) => isInSight(place)))?.painted ?? 0,
    stop: () => observer.disconnect(),
  };
}
