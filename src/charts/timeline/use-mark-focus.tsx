import {
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react';
import {
  markAt,
  markWithKey,
  restoreFocus,
  type FocusMark,
  type FocusMemory,
  type MarkRow,
} from './focus-rows.ts';
import { keyAction, type KeyAction } from './keyboard.ts';
import type { TimeWindow } from './timeline-data.ts';
import type { TimelineProps } from './timeline-props.ts';
import { panWindow, shareInDays, zoomWindow } from './window-math.ts';

type FocusProps = Pick<
  TimelineProps,
  | 'data'
  | 'home'
  | 'motion'
  | 'onHover'
  | 'onPin'
  | 'onRelease'
  | 'onWindow'
  | 'characterKeys'
  | 'behindAnswer'
>;

export interface MarkFocus {
  /** The mark that Tab reaches. */
  readonly activeKey: string | undefined;
  /** Gives the focus to the mark that was clicked, behind the answer to the click. */
  readonly focusClicked: (event: MouseEvent<SVGSVGElement>) => void;
  readonly handlers: {
    readonly onMouseDown: (event: MouseEvent<SVGSVGElement>) => void;
    readonly onKeyDown: (event: KeyboardEvent<SVGSVGElement>) => void;
    readonly onFocus: (event: FocusEvent<SVGSVGElement>) => void;
    readonly onBlur: () => void;
  };
}

/** One tab stop; arrow keys move within; the focus survives zooming, panning and filtering. */
export function useMarkFocus(
  props: FocusProps,
  rows: readonly MarkRow[],
  svg: RefObject<SVGSVGElement | null>,
): MarkFocus {
  const { onHover, onPin, onRelease, onWindow, behindAnswer } = props;
  const [memory, setMemory] = useState<FocusMemory | undefined>(undefined);
  // A click focuses too, and need not wait for what Tab reaches: that is asked with the next key, or when the focus goes.
  const clicked = useRef<FocusMemory>(undefined);
  const settle = () => {
    if (clicked.current !== undefined) setMemory(clicked.current);
    clicked.current = undefined;
  };
  const position = restoreFocus(rows, memory);
  const mark = markAt(rows, position);
  const expectFocus = useFocusAfterKeys(rows, mark, svg, onHover);

  const perform = (action: KeyAction, focused: FocusMark | undefined) => {
    if (action.type === 'focus') focusElement(svg.current, markAt(rows, action.position));
    if (action.type === 'release') onRelease();
    if (action.type === 'activate' && focused !== undefined) onPin(focused.target);
    const window = windowAfter(action, props, focused);
    if (window === undefined) return;
    expectFocus();
    onWindow(window, 'commit');
  };

  return {
    activeKey: mark?.key,
    focusClicked: ({ target }) =>
      // Not visibly: the reader sees where the pointer is.
      behindAnswer(() => markElement(target)?.focus({ preventScroll: true, focusVisible: false })),
    handlers: {
      onMouseDown: leaveFocus,
      onKeyDown: (event) => {
        const from = restoreFocus(rows, clicked.current ?? memory);
        // Also before the browser itself moves the focus, with Tab.
        settle();
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        if (isCharacter(event.key) && props.characterKeys?.() === false) return;
        const action = keyAction(rows, from, { key: event.key, shift: event.shiftKey });
        if (action === undefined) return;
        event.preventDefault();
        perform(action, markAt(rows, from));
      },
      onFocus: ({ target }) => {
        const found = markWithKey(rows, keyOfElement(target));
        if (found === undefined) return;
        clicked.current = { rowKey: found.row.key, target: found.mark.target, x: found.mark.anchor.x };
        // A click shows by itself where it is.
        if (!target.matches(':focus-visible')) return;
        settle();
        onHover(found.mark.target, found.mark.anchor);
      },
      onBlur: () => {
        settle();
        onHover(undefined, { x: 0, y: 0 });
      },
    },
  };
}

/**
 * A browser focuses what is pressed, and restyles the page for that before it tells of the click: a tap, whose press
 * and click come together, would be answered that much later.
 */
function leaveFocus(event: MouseEvent<SVGSVGElement>): void {
  if (event.button === 0 && markElement(event.target)) event.preventDefault();
}

/** A key that writes something; the space bar presses buttons and stays. */
function isCharacter(key: string): boolean {
  return key.length === 1 && key !== ' ';
}

function markElement(element: EventTarget): SVGElement | undefined {
  const found = element instanceof Element ? element.closest('[data-mark]') : null;
  return found instanceof SVGElement ? found : undefined;
}

export function keyOfElement(element: EventTarget): string | undefined {
  return markElement(element)?.dataset['mark'];
}

/** Zoom keeps the focused mark in its place. */
function windowAfter(
  action: KeyAction,
  { data, home, motion }: FocusProps,
  mark: FocusMark | undefined,
): TimeWindow | undefined {
  const { extent } = data;
  const window = motion.window() ?? data.window;
  if (action.type === 'reset') return home;
  // Whole days, as a committed window has them: there and back is where it was.
  if (action.type === 'pan') return panWindow(window, extent, shareInDays(window, action.share));
  if (action.type !== 'zoom') return undefined;
  return zoomWindow(window, extent, action.factor, mark?.day ?? (window.start + window.end) / 2);
}

/**
 * A key that changes the window may dissolve the mark that had the focus. Once the new marks are
 * there, the one that stands for it takes over, unless the reader has gone elsewhere meanwhile.
 */
function useFocusAfterKeys(
  rows: readonly MarkRow[],
  mark: FocusMark | undefined,
  svg: RefObject<SVGSVGElement | null>,
  onHover: TimelineProps['onHover'],
): () => void {
  const expected = useRef(false);
  const seen = useRef(rows);
  useEffect(() => {
    if (seen.current === rows) return;
    seen.current = rows;
    if (!expected.current) return;
    expected.current = false;
    const active = document.activeElement;
    const elsewhere = active !== null && active !== document.body && svg.current?.contains(active) !== true;
    if (elsewhere || mark === undefined) return;
    focusElement(svg.current, mark);
    onHover(mark.target, mark.anchor);
  });
  return () => {
    expected.current = true;
  };
}

function focusElement(svg: SVGSVGElement | null, mark: FocusMark | undefined): void {
  if (svg === null || mark === undefined) return;
  const element = svg.querySelector(`[data-mark="${CSS.escape(mark.key)}"]`);
  if (element instanceof SVGElement) element.focus();
}
