import type { ChartText } from './chart-text.ts';
import { textWidth } from './text-width.ts';

/** A sign with its meaning. */
export interface KeyEntry<S> {
  readonly sign: S;
  readonly text: string;
  /** Of the sign, where it is wider than most. */
  readonly width?: number;
}

export interface KeyItem<S> {
  readonly sign: S;
  /** Left edge and middle height of the sign. */
  readonly x: number;
  readonly y: number;
  readonly label: ChartText;
}

/** Signs with their meaning, in lines. */
export interface KeyModel<S> {
  readonly items: readonly KeyItem<S>[];
  readonly bottom: number;
}

export const SIGN_WIDTH = 22;
const SIGN_GAP = 6;
const ITEM_GAP = 18;
const LINE = 19;

interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly font: number;
}

/** Sets the entries in lines from the left; one that is wider than a line stands alone. */
export function flowKey<S>(entries: readonly KeyEntry<S>[], { left, right, top, font }: Room): KeyModel<S> {
  const items: KeyItem<S>[] = [];
  let x = left;
  let line = top + LINE / 2;
  for (const { sign, text, width: signWidth = SIGN_WIDTH } of entries) {
    const width = signWidth + SIGN_GAP + Math.ceil(textWidth(text, font));
    if (x > left && x + width > right) {
      x = left;
      line += LINE;
    }
    const label: ChartText = { x: x + signWidth + SIGN_GAP, y: line + 4, text, anchor: 'start' };
    items.push({ sign, x, y: line, label });
    x += width + ITEM_GAP;
  }
  return { items, bottom: items.length === 0 ? top : line + LINE / 2 };
}
