/** Runs once the next paint is made: what nobody sees need not hold it up. */
export function afterPaint(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run));
}
