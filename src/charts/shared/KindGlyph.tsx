import type { EventKind } from '../../domain/event-kind.ts';
import { kindGlyphPath } from './kind-glyph.ts';
import { KIND_HUE } from './kind-hue.ts';

export interface KindGlyphProps {
  readonly kind: EventKind;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Drawn as an outline: a total over several events. */
  readonly hollow?: boolean;
}

/** A kind's shape in its hue, for use inside an `<svg>`. */
export function KindGlyph({ kind, x, y, radius, hollow = false }: KindGlyphProps) {
  return (
    <path
      d={kindGlyphPath(kind, radius)}
      transform={`translate(${x},${y})`}
      fill={hollow ? 'var(--paper)' : KIND_HUE[kind]}
      stroke={hollow ? KIND_HUE[kind] : 'var(--mark-outline)'}
      strokeWidth={hollow ? 1.5 : 1}
      strokeLinejoin="round"
      paintOrder={hollow ? 'normal' : 'stroke'}
    />
  );
}
