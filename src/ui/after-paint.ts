/** Runs once the next paint is made: what nobody sees need not hold it up. */
export function afterPaint(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run));
}

/**
 * Runs as the first thing of the frame after the next: what has to be seen right behind an answer, and must not hold
 * that answer up on its way to the screen.
 */
export function inFrameAfterNext(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(run));
}
