import { pause } from './pause.ts';

/** Does work that may stop between two steps, and lets the page answer there. */
export async function inSteps<T>(steps: Iterator<unknown, T>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause();
  }
}
