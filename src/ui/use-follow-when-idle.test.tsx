// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from '../testing/render.ts';
import { useFollowWhenIdle } from './use-follow-when-idle.ts';

let idle: (() => void)[] = [];

beforeEach(() => {
  idle = [];
  vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run));
  vi.stubGlobal('cancelIdleCallback', (handle: number) => {
    idle[handle - 1] = () => undefined;
  });
});
afterEach(() => vi.unstubAllGlobals());

function Part({ value }: { readonly value: number | (() => number) }) {
  const shown = useFollowWhenIdle(value);
  return <p>{typeof shown === 'function' ? shown() : shown}</p>;
}

const rest = () => act(async () => idle.splice(0).forEach((run) => run()));

describe('useFollowWhenIdle', () => {
  it('follows when the browser rests, and never shows what was overtaken', async () => {
    const { element, show } = await render(<Part value={1} />);
    expect(element.textContent).toBe('1');
    await show(<Part value={2} />);
    await show(<Part value={3} />);
    expect(element.textContent).toBe('1');
    await rest();
    expect(element.textContent).toBe('3');
  });

  it('has nothing to do when the value is back where it was', async () => {
    const { element, show } = await render(<Part value={1} />);
    await show(<Part value={2} />);
    await show(<Part value={1} />);
    await rest();
    expect(element.textContent).toBe('1');
  });

  it('keeps a function as it is', async () => {
    const { element, show } = await render(<Part value={() => 1} />);
    await show(<Part value={() => 2} />);
    await rest();
    expect(element.textContent).toBe('2');
  });

  it('is the latest on paper', async () => {
    const { element, show } = await render(<Part value={1} />);
    await show(<Part value={2} />);
    await act(async () => window.dispatchEvent(new Event('beforeprint')));
    expect(element.textContent).toBe('2');
    await rest();
    expect(element.textContent).toBe('2');
  });
});
