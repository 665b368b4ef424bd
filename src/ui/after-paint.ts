/**
 * Runs as the first thing of the frame after the next: what has to be seen right behind an answer, and must not hold
 * that answer up on its way to the screen.
 */
export function inFrameAfterNext(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(run));
}

/** Runs once that frame is made: what nobody sees need hold up neither the answer nor what comes right behind it. */
export function behindFrameAfterNext(run: () => void): void {
  inFrameAfterNext(() => setTimeout(run));
}
