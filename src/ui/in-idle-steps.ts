import { whenIdle } from './when-idle.ts';

/** So long at a time: an input that comes meanwhile is still answered in its frame. */
const SLICE_MS = 4;

const idle = () =>
  new Promise<void>((resolve) => {
    whenIdle(resolve);
  });

/** Does work that nobody waits for while the page has nothing better to do; a hand that moves something goes first. */
export async function inIdleSteps<T>(steps: Iterator<unknown, T>, rest = idle): Promise<T> {
  for (;;) {
    await rest();
    for (const begun = performance.now(); performance.now() - begun < SLICE_MS;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }
}
