// @vitest-environment happy-dom
import { useRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { render } from '../../testing/render.ts';
import { useEventKeys } from './use-event-keys.ts';

function Panel(props: { readonly previous?: () => void; readonly next?: () => void }) {
  const panel = useRef<HTMLElement>(null);
  useEventKeys(panel, props.previous, props.next);
  return (
    <aside ref={panel}>
      <button type="button">a button</button>
      <input />
    </aside>
  );
}

function press(target: Element | null, key: string, more: KeyboardEventInit = {}) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  target?.dispatchEvent(event);
  return event.defaultPrevented;
}

describe('useEventKeys', () => {
  it('steps by brackets, not while someone writes, nor with a shortcut', async () => {
    const [previous, next] = [vi.fn<() => void>(), vi.fn<() => void>()];
    const { element, unmount } = await render(<Panel previous={previous} next={next} />);
    const button = element.querySelector('button');
    expect(press(button, '[')).toBe(true);
    expect(press(button, ']', { ctrlKey: true, altKey: true })).toBe(true);
    expect([previous.mock.calls.length, next.mock.calls.length]).toEqual([1, 1]);
    for (const more of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }]) press(button, '[', more);
    expect(press(element.querySelector('input'), '[')).toBe(false);
    expect(press(document.body, ']')).toBe(false);
    expect(press(button, 'x')).toBe(false);
    expect([previous.mock.calls.length, next.mock.calls.length]).toEqual([1, 1]);
    await unmount();
  });

  it('does nothing at the end of the row', async () => {
    const { element, unmount } = await render(<Panel />);
    expect(press(element.querySelector('button'), '[')).toBe(false);
    await unmount();
  });
});
