import type { Strength, TimelineEmphasis } from './emphasise.ts';

interface EmphasisProps {
  readonly emphasis: TimelineEmphasis;
}

const SHADE: Readonly<Record<Strength, number>> = { hovered: 0.35, selected: 0.6 };

/** Shaded days and hairlines, under the marks. */
export function EmphasisUnder({ emphasis: { shades, hairlines } }: EmphasisProps) {
  return (
    <g>
      {shades.map(({ key, x0, x1, top, bottom, strength }) => (
        <rect
          key={key}
          x={x0}
          y={top}
          width={x1 - x0}
          height={bottom - top}
          fill="var(--highlight)"
          // Not `opacity`, which a browser keeps a layer of its own for.
          fillOpacity={SHADE[strength]}
        />
      ))}
      {hairlines.map(({ key, x, top, bottom, strength }) => (
        <path
          key={key}
          d={`M${x},${top}V${bottom}`}
          stroke={strength === 'selected' ? 'var(--accent)' : 'var(--line-strong)'}
          strokeWidth={1}
          strokeDasharray={strength === 'selected' ? undefined : '2 3'}
          fill="none"
        />
      ))}
    </g>
  );
}

/** Rings and highlighted scores, over the marks. */
export function EmphasisOver({ emphasis: { rings, highlights } }: EmphasisProps) {
  return (
    <g>
      {rings.map(({ key, x, y, rx, ry, strength }) => (
        <rect
          key={key}
          x={x - rx}
          y={y - ry}
          width={rx * 2}
          height={ry * 2}
          rx={Math.min(rx, ry)}
          stroke={strength === 'selected' ? 'var(--accent)' : 'var(--ink-soft)'}
          strokeWidth={strength === 'selected' ? 2.5 : 1.5}
          fill="none"
        />
      ))}
      {highlights.map(({ key, x0, x1, y, strength }) => (
        <path
          key={key}
          d={`M${x0},${y}H${x1}`}
          stroke="var(--accent)"
          strokeWidth={strength === 'selected' ? 5 : 4}
          fill="none"
        />
      ))}
    </g>
  );
}
