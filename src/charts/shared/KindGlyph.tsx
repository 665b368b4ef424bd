import type { EventKind } from '../../domain/event-kind.ts';
import { kindGlyphPath } from './kind-glyph.ts';
import { KIND_HUE } from './kind-hue.ts';

export interface KindGlyphProps {
  readonly kind: EventKind;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A kind's shape in its hue, for use inside an `<svg>`. */
export function KindGlyph({ kind, x, y, radius }: KindGlyphProps) {
  return (
    <path
      d={kindGlyphPath(kind, radius)}
      transform={`translate(${x},${y})`}
      fill={KIND_HUE[kind]}
      stroke="var(--mark-outline)"
      strokeWidth={1}
      strokeLinejoin="round"
      paintOrder="stroke"
    />
  );
}
