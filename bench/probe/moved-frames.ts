/** How long the page took from each frame to the next, in milliseconds, where the pointer had moved before the latter. */
export function watchMovedFrames(): () => readonly number[] {
  const gaps: number[] = [];
  let last: number | undefined;
  let moved = false;
  let watching = true;
  const hear = (): void => {
    moved = true;
  };
  window.addEventListener('pointermove', hear, { capture: true });
  const look = (time: number): void => {
    if (last !== undefined && moved) gaps.push(time - last);
    last = time;
    moved = false;
    if (watching) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  return () => {
    watching = false;
    window.removeEventListener('pointermove', hear, { capture: true });
    return gaps;
  };
}
