// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { timelineEn } from '../../messages/en/timeline.ts';
import { render, type Rendered } from '../../testing/render.ts';
import { someData } from './timeline-fixture.ts';
import { buildTimelineModel } from './timeline-model.ts';
import type { TimelineProps } from './timeline-props.ts';
import { useRehearsal } from './use-rehearsal.tsx';

type LayOut = TimelineProps['modelAt'];

const layOut = (): LayOut => (window) => buildTimelineModel(someData({ window }), { width: 768 }, timelineEn);

let idle: (() => void)[] = [];
const whenIdle = (run: () => void) => {
  idle.push(run);
  return () => {
    idle = idle.filter((each) => each !== run);
  };
};
const begun = vi.fn<(of: LayOut, ahead: number) => void>();
let done = 0;
function* rehearse(of: LayOut, ahead: number) {
  begun(of, ahead);
  yield;
  done += 1;
}

function Figure({ of }: { readonly of: LayOut }) {
  useRehearsal(of, whenIdle, rehearse);
  return null;
}

const [first, second] = [layOut(), layOut()];
const pass = () => act(async () => vi.advanceTimersByTime(1000));
const rest = () => act(async () => idle.splice(0).forEach((run) => run()));

let page: Rendered;
beforeEach(async () => {
  vi.useFakeTimers();
  begun.mockClear();
  done = 0;
  idle = [];
  page = await render(<Figure of={first} />);
});
afterEach(async () => {
  await page.unmount();
  vi.useRealTimers();
});

describe('useRehearsal', () => {
  it('waits for a pause, then for moments of rest, one a step, and has enough after six rounds', async () => {
    await rest();
    expect(begun).not.toHaveBeenCalled();
    await pass();
    expect(begun).not.toHaveBeenCalled();
    await rest();
    expect([begun.mock.calls.length, done]).toEqual([1, 0]);
    await rest();
    expect([begun.mock.calls.length, done]).toEqual([1, 1]);
    for (let step = 0; step < 14; step += 1) await rest();
    expect(begun.mock.calls).toEqual([5, 4, 3, 2, 1, 0].map((ahead) => [first, ahead]));
    expect(done).toBe(6);
  });

  it('rehearses what the figure shows now, and nothing that it showed before', async () => {
    await pass();
    await page.show(<Figure of={second} />);
    await rest();
    expect(begun).not.toHaveBeenCalled();
    await pass();
    await rest();
    expect(begun.mock.calls).toEqual([[second, 5]]);
  });

  it('leaves off in the middle of a round when the figure changes', async () => {
    await pass();
    await rest();
    await page.show(<Figure of={second} />);
    await pass();
    for (let step = 0; step < 2; step += 1) await rest();
    expect(begun.mock.calls).toEqual([
      [first, 5],
      [second, 5],
    ]);
    expect(done).toBe(1);
  });

  it('once a change, when it knows its part', async () => {
    await pass();
    for (let step = 0; step < 12; step += 1) await rest();
    await page.show(<Figure of={second} />);
    await pass();
    for (let step = 0; step < 6; step += 1) await rest();
    // Nothing but what is shown: the next step starts from there.
    expect(begun.mock.calls.slice(6)).toEqual([[second, 0]]);
  });
});
