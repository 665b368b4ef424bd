// @vitest-environment happy-dom
import { act, useRef } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { render } from '../testing/render.ts';
import { useElementWidth } from './use-element-width.ts';
import { useMediaQuery } from './use-media-query.ts';
import { useSettled } from './use-settled.ts';

afterEach(() => vi.unstubAllGlobals());

function Dark() {
  return <p>{String(useMediaQuery('(prefers-color-scheme: dark)'))}</p>;
}

describe('useMediaQuery', () => {
  it('follows the query until it is gone', async () => {
    const list = Object.assign(new EventTarget(), { matches: false });
    const removed = vi.spyOn(list, 'removeEventListener');
    vi.stubGlobal('matchMedia', () => list);
    const { element, unmount } = await render(<Dark />);
    expect(element.textContent).toBe('false');
    list.matches = true;
    await act(async () => list.dispatchEvent(new Event('change')));
    expect(element.textContent).toBe('true');
    await unmount();
    expect(removed).toHaveBeenCalledTimes(1);
  });

  it('does not hold where there is no window', () => {
    vi.stubGlobal('matchMedia', () => {
      throw new Error('asked for a window');
    });
    expect(renderToString(<Dark />)).toBe('<p>false</p>');
  });
});

function Settled({ value }: { readonly value: number }) {
  return <p>{useSettled(value, 20)}</p>;
}

describe('useSettled', () => {
  it('follows only when the value has come to rest', async () => {
    vi.useFakeTimers();
    const { element, show, unmount } = await render(<Settled value={1} />);
    await show(<Settled value={2} />);
    await act(async () => vi.advanceTimersByTime(15));
    await show(<Settled value={3} />);
    await act(async () => vi.advanceTimersByTime(15));
    expect(element.textContent).toBe('1');
    await act(async () => vi.advanceTimersByTime(10));
    expect(element.textContent).toBe('3');
    await unmount();
    vi.useRealTimers();
  });
});

function Box() {
  const box = useRef<HTMLDivElement>(null);
  return <div ref={box}>{useElementWidth(box, 720)}</div>;
}

describe('useElementWidth', () => {
  it('is the fallback at first, then the width, rounded down', async () => {
    let resize: (entries: readonly object[]) => void = () => undefined;
    const disconnect = vi.fn<() => void>();
    class FakeObserver {
      disconnect = disconnect;
      constructor(notify: typeof resize) {
        resize = notify;
      }
      observe() {
        return undefined;
      }
    }
    vi.stubGlobal('ResizeObserver', FakeObserver);
    expect(renderToString(<Box />)).toBe('<div>720</div>');
    const { element, unmount } = await render(<Box />);
    await act(async () => resize([{ contentRect: { width: 359.9 } }]));
    expect(element.textContent).toBe('359');
    await unmount();
    expect(disconnect).toHaveBeenCalledTimes(1);
  });
});
