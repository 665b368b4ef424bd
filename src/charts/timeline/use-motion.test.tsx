// @vitest-environment happy-dom
import { act, startTransition, useCallback, useLayoutEffect, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { timelineEn } from '../../messages/en/timeline.ts';
import { render, type Rendered } from '../../testing/render.ts';
import type { Motion } from './motion.ts';
import { DECADE, someData } from './timeline-fixture.ts';
import type { TimeWindow } from './timeline-data.ts';
import { buildTimelineModel } from './timeline-model.ts';
import type { OnWindow } from './timeline-props.ts';
import { useMotion } from './use-motion.tsx';

const told = vi.fn<OnWindow>();

interface Shown {
  readonly motion: Motion;
  readonly onWindow: OnWindow;
  readonly shown: TimeWindow;
}

const seen = vi.fn<(page: Shown) => void>();

/** A page that follows in a transition, as the timeline does. */
function Page() {
  const [shown, setShown] = useState<TimeWindow>(DECADE);
  const follow = useCallback<OnWindow>((window, phase) => {
    told(window, phase);
    startTransition(() => setShown(window));
  }, []);
  const { motion, onWindow } = useMotion(follow);
  useLayoutEffect(() => seen({ motion, onWindow, shown }));
  return null;
}

const at = (shift: number): TimeWindow => ({ start: DECADE.start + shift, end: DECADE.end + shift });
const painter = {
  draw: vi.fn<(window: TimeWindow) => void>(),
  clear: vi.fn<() => void>(),
  modelAt: (window: TimeWindow) => buildTimelineModel(someData({ window }), { width: 768 }, timelineEn),
};

let rendered: Rendered;
beforeEach(async () => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  rendered = await render(<Page />);
});
afterEach(async () => {
  await rendered.unmount();
  vi.useRealTimers();
});

const rest = () => act(async () => vi.advanceTimersByTime(1000));

function page(): Shown {
  const [last] = seen.mock.lastCall ?? [];
  if (!last) throw new Error('Nothing was rendered.');
  return last;
}

describe('useMotion', () => {
  it('draws each step at once, and tells the page the last one when the hand rests', async () => {
    page().motion.drawWith(painter);
    await act(async () => page().onWindow(at(1), 'move'));
    await act(async () => page().onWindow(at(2), 'move'));
    expect(painter.draw).toHaveBeenCalledTimes(2);
    expect(told).not.toHaveBeenCalled();
    expect([page().shown, page().motion.window()]).toEqual([DECADE, at(2)]);
    await rest();
    expect(told.mock.calls).toEqual([[at(2), 'move']]);
    expect([page().shown, page().motion.window()]).toEqual([at(2), undefined]);
    expect(painter.clear).toHaveBeenCalledOnce();
  });

  it('tells at once what a hand lets go, and nothing more later', async () => {
    page().motion.drawWith(painter);
    await act(async () => page().onWindow(at(1), 'move'));
    await act(async () => page().onWindow(at(2), 'commit'));
    expect(told.mock.calls).toEqual([[at(2), 'commit']]);
    await rest();
    expect(told).toHaveBeenCalledOnce();
    expect(page().motion.window()).toBeUndefined();
  });

  it('ends also where the page shows already what it is told', async () => {
    page().motion.drawWith(painter);
    await act(async () => page().onWindow(at(1), 'move'));
    await act(async () => page().onWindow(DECADE, 'commit'));
    expect(page().motion.window()).toBeUndefined();
    expect(painter.clear).toHaveBeenCalledOnce();
  });

  it('keeps the pixels while a hand that had rested moves on', async () => {
    page().motion.drawWith(painter);
    await act(async () => page().onWindow(at(1), 'move'));
    await act(async () => {
      vi.advanceTimersByTime(1000);
      page().onWindow(at(2), 'move');
    });
    expect(page().shown).toEqual(at(1));
    expect(page().motion.window()).toEqual(at(2));
    expect(painter.clear).not.toHaveBeenCalled();
  });

  it('tells every step where nobody can draw', async () => {
    await act(async () => page().onWindow(at(1), 'move'));
    await act(async () => page().onWindow(at(2), 'move'));
    expect(told.mock.calls).toEqual([
      [at(1), 'move'],
      [at(2), 'move'],
    ]);
    expect(page().motion.window()).toBeUndefined();
  });
});
