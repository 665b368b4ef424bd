// @vitest-environment happy-dom
import { act, useRef } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from '../testing/render.ts';
import { useOutOfSight } from './use-out-of-sight.ts';

type Notify = (entries: readonly { readonly isIntersecting: boolean }[]) => void;

let scroll: Notify = () => undefined;
let idle: (() => void)[] = [];

class FakeObserver {
  constructor(notify: Notify) {
    scroll = notify;
  }
  observe() {
    return undefined;
  }
  disconnect() {
    return undefined;
  }
}

beforeEach(() => {
  idle = [];
  vi.stubGlobal('IntersectionObserver', FakeObserver);
  vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run));
  vi.stubGlobal('cancelIdleCallback', (handle: number) => {
    idle[handle - 1] = () => undefined;
  });
});
afterEach(() => vi.unstubAllGlobals());

function Part({ value }: { readonly value: number }) {
  const box = useRef<HTMLParagraphElement>(null);
  return <p ref={box}>{useOutOfSight(value, box)}</p>;
}

const scrollTo = (isIntersecting: boolean) => act(async () => scroll([{ isIntersecting }]));
const rest = () => act(async () => idle.splice(0).forEach((run) => run()));

describe('useOutOfSight', () => {
  it('is always the latest in sight', async () => {
    const { element, show } = await render(<Part value={1} />);
    await show(<Part value={2} />);
    expect(element.textContent).toBe('2');
    await scrollTo(true);
    await show(<Part value={3} />);
    expect(element.textContent).toBe('3');
  });

  it('follows out of sight when the browser rests, and skips what was overtaken', async () => {
    const { element, show } = await render(<Part value={1} />);
    await scrollTo(false);
    await show(<Part value={2} />);
    await show(<Part value={3} />);
    expect(element.textContent).toBe('1');
    await rest();
    expect(element.textContent).toBe('3');
  });

  it('is the latest as soon as it comes into sight, and stays so when it leaves', async () => {
    const { element, show } = await render(<Part value={1} />);
    await scrollTo(false);
    await show(<Part value={2} />);
    await scrollTo(true);
    expect(element.textContent).toBe('2');
    await show(<Part value={3} />);
    await scrollTo(false);
    expect(element.textContent).toBe('3');
  });

  it('is the latest on paper', async () => {
    const { element, show } = await render(<Part value={1} />);
    await scrollTo(false);
    await show(<Part value={2} />);
    await act(async () => window.dispatchEvent(new Event('beforeprint')));
    expect(element.textContent).toBe('2');
  });
});
