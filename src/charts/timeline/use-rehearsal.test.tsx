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
const rehearse = vi.fn<(of: LayOut, round: number) => void>();

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
  rehearse.mockClear();
  idle = [];
  page = await render(<Figure of={first} />);
});
afterEach(async () => {
  await page.unmount();
  vi.useRealTimers();
});

describe('useRehearsal', () => {
  it('waits for a pause, then for moments of rest, one a round, and has enough after six', async () => {
    await rest();
    expect(rehearse).not.toHaveBeenCalled();
    await pass();
    expect(rehearse).not.toHaveBeenCalled();
    for (let round = 0; round < 8; round += 1) await rest();
    expect(rehearse.mock.calls).toEqual([0, 1, 2, 3, 4, 5].map((round) => [first, round]));
  });

  it('rehearses what the figure shows now, and nothing that it showed before', async () => {
    await pass();
    await page.show(<Figure of={second} />);
    await rest();
    expect(rehearse).not.toHaveBeenCalled();
    await pass();
    await rest();
    expect(rehearse.mock.calls).toEqual([[second, 0]]);
  });

  it('once a change, when it knows its part', async () => {
    await pass();
    for (let round = 0; round < 6; round += 1) await rest();
    await page.show(<Figure of={second} />);
    await pass();
    for (let round = 0; round < 3; round += 1) await rest();
    // Never further from what is shown than at the beginning.
    expect(rehearse.mock.calls.slice(6)).toEqual([[second, 0]]);
  });
});
