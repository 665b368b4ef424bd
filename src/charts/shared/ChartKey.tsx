import type { ReactNode } from 'react';
import { TEXT_FONT } from './chart-text.ts';
import { ChartWords } from './ChartWords.tsx';
import { hatchPath } from './hatch.ts';
import { flowKey, SIGN_WIDTH, type KeyEntry } from './key-flow.ts';

/** Draws a sign from its left edge, around the middle of its line. */
export type DrawSign = (x: number, y: number) => ReactNode;
export type ChartKeyEntry = KeyEntry<DrawSign>;

const KEY_GAP = 18;

interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly body: ReactNode;
}

/** A drawing with its key below it: what a figure of its own needs, where the page has the key beside it. */
export function withKey(chart: Drawn, entries: readonly ChartKeyEntry[]): Drawn {
  if (entries.length === 0) return chart;
  const { width, height, body } = chart;
  const key = flowKey(entries, { left: 0, right: width, top: height + KEY_GAP, font: TEXT_FONT });
  return {
    width,
    height: Math.ceil(key.bottom),
    body: (
      <>
        {body}
        {key.items.map(({ sign, x, y, label }) => (
          <g key={label.text}>
            {sign(x, y)}
            <ChartWords at={label} soft />
          </g>
        ))}
      </>
    ),
  };
}

/** The hatching of days or cells without a value. */
export function gapSign(x: number, y: number): ReactNode {
  return (
    <path
      d={hatchPath({ left: x, right: x + SIGN_WIDTH, top: y - 6, bottom: y + 6 })}
      stroke="var(--gap-hatch)"
      strokeWidth={0.75}
      fill="none"
    />
  );
}
