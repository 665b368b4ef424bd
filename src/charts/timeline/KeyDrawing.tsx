import { memo, type ReactNode } from 'react';
import { hatchPath } from '../shared/hatch.ts';
import { SIGN_WIDTH } from '../shared/key-flow.ts';
import type { KeyItem, KeyModel, KeySign } from './key-model.ts';
import { SMALL_FONT } from './text-model.ts';
import { TextLine } from './TextLine.tsx';
import { BREAK_DASHES, Segment } from './StripDrawing.tsx';

/** Signs with their meaning. Event signs are drawn in ink: they hold for every kind. */
export const KeyDrawing = memo(function KeyDrawing({ model }: { readonly model: KeyModel }) {
  return (
    <g>
      {model.items.map((item) => (
        <g key={item.label.text}>
          <Sign item={item} />
          <TextLine line={item.label} size={SMALL_FONT} soft />
        </g>
      ))}
    </g>
  );
});

function Sign({ item: { sign, x, y } }: { readonly item: KeyItem }) {
  const x1 = x + SIGN_WIDTH;
  if (typeof sign === 'number')
    return <Segment segment={{ x0: x, x1, y, basis: 'published', converted: false, sign }} />;
  return SIGNS[sign](x, y, x1);
}

type DrawSign = (x0: number, y: number, x1: number) => ReactNode;

const INK = 'var(--ink-soft)';

/** A dot stands for the shape of any kind. */
function dot(x: number, y: number): ReactNode {
  return <circle cx={x} cy={y} r={3.5} fill={INK} />;
}

function line(d: string, width: number, dash?: string): ReactNode {
  return <path d={d} stroke={INK} strokeWidth={width} strokeDasharray={dash} fill="none" />;
}

const SIGNS: Readonly<Record<Exclude<KeySign, number>, DrawSign>> = {
  converted: (x0, y, x1) => (
    <Segment segment={{ x0, x1, y, basis: 'published', converted: true, sign: null }} />
  ),
  recomputed: (x0, y, x1) => (
    <Segment segment={{ x0, x1, y, basis: 'recomputed', converted: false, sign: null }} />
  ),
  carried: (x0, y, x1) => <Segment segment={{ x0, x1, y, basis: 'carried', converted: false, sign: null }} />,
  apart: (x0, y, x1) => line(`M${(x0 + x1) / 2},${y - 7}v14`, 1, BREAK_DASHES),
  gap: (x0, y, x1) => (
    <path
      d={hatchPath({ left: x0, right: x1, top: y - 6, bottom: y + 6 })}
      stroke="var(--gap-hatch)"
      strokeWidth={0.75}
      fill="none"
    />
  ),
  rug: (x0, y, x1) => (
    <path
      d={[2, 6, 1, 1, 4, 10, 3, 1]
        .map((height, index) => `M${(x0 + x1) / 2 - 8 + index * 2},${y + 5}v${-height}`)
        .join('')}
      stroke={INK}
      strokeWidth={1}
      fill="none"
    />
  ),
  badge: (x0, y, x1) => (
    <>
      <circle cx={(x0 + x1) / 2} cy={y} r={8} fill={INK} />
      <text
        x={(x0 + x1) / 2}
        y={y + 4}
        fontSize={SMALL_FONT}
        fontWeight={600}
        textAnchor="middle"
        fill="var(--mark-outline)"
      >
        3
      </text>
    </>
  ),
  vague: (x0, y, x1) => (
    <>
      <rect x={x0} y={y - 3.5} width={x1 - x0} height={7} fill={INK} opacity={0.25} />
      {line(`M${x0},${y - 3.5}v7M${x1},${y - 3.5}v7`, 1)}
      {dot((x0 + x1) / 2, y)}
    </>
  ),
  interval: (x0, y, x1) => (
    <>
      {line(`M${x0},${y}H${x1}`, 2.5)}
      {line(`M${x0},${y - 3.5}v7M${x1},${y - 3.5}v7`, 1)}
      {dot((x0 + x1) / 2, y)}
    </>
  ),
  approximate: (x0, y, x1) => (
    <>
      {line(`M${x0},${y}H${x1}`, 1, '3 3')}
      {dot((x0 + x1) / 2, y)}
    </>
  ),
  'open-end': (x0, y, x1) => (
    <>
      {line(`M${x0 + 8},${y}H${x1}m-4,-3.5l4,3.5l-4,3.5`, 1.5)}
      {dot(x0 + 6, y)}
    </>
  ),
  summary: (x0, y, x1) => (
    <circle cx={(x0 + x1) / 2} cy={y} r={4} fill="var(--paper)" stroke={INK} strokeWidth={1.5} />
  ),
};
