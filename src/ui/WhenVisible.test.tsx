// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from '../testing/render.ts';
import { WhenVisible } from './WhenVisible.tsx';

type Notify = (entries: readonly { readonly isIntersecting: boolean }[]) => void;

let observers: { readonly notify: Notify; connected: boolean }[] = [];

/** Scrolls on command. */
class FakeObserver {
  private readonly entry: { readonly notify: Notify; connected: boolean };

  constructor(notify: Notify) {
    this.entry = { notify, connected: false };
    observers.push(this.entry);
  }

  observe() {
    this.entry.connected = true;
  }

  disconnect() {
    this.entry.connected = false;
  }
}

beforeEach(() => {
  observers = [];
  vi.stubGlobal('IntersectionObserver', FakeObserver);
});
afterEach(() => vi.unstubAllGlobals());

const page = (
  <WhenVisible minHeight={640} placeholder="later">
    <p>heavy</p>
  </WhenVisible>
);

describe('WhenVisible', () => {
  it('keeps the room and waits', async () => {
    const { element, unmount } = await render(page);
    await act(async () => observers[0]?.notify([{ isIntersecting: false }]));
    expect(element.textContent).toBe('later');
    expect(element.querySelector('div')?.style.minHeight).toBe('640px');
    await unmount();
    expect(observers.some(({ connected }) => connected)).toBe(false);
  });

  it('renders when it comes into view, once and for all', async () => {
    const { element, unmount } = await render(page);
    await act(async () => observers[0]?.notify([{ isIntersecting: false }, { isIntersecting: true }]));
    expect(element.textContent).toBe('heavy');
    expect(observers.some(({ connected }) => connected)).toBe(false);
    await unmount();
  });

  it('renders for printing', async () => {
    const { element, unmount } = await render(page);
    await act(async () => window.dispatchEvent(new Event('beforeprint')));
    expect(element.textContent).toBe('heavy');
    await unmount();
  });
});
