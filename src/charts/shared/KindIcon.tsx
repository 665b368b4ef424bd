import type { EventKind } from '../../domain/event-kind.ts';
import { KindGlyph } from './KindGlyph.tsx';

/** The shape and hue of a kind beside a word, as in the lanes. Decorative: the word has the meaning. */
export function KindIcon({ kind, size }: { readonly kind: EventKind; readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox={`0 0 ${size} ${size}`} aria-hidden className="kind-icon">
      <KindGlyph kind={kind} x={size / 2} y={size / 2} radius={size / 2 - 1} />
    </svg>
  );
}
