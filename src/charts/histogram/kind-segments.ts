import type { EventKind } from '../../domain/event-kind.ts';
import { kindGlyphPath } from '../shared/kind-glyph.ts';
import type { HistogramColumn, HistogramRect } from './histogram-model.ts';

/** What one kind has in all columns, as paths. */
export interface KindSegments {
  readonly kind: EventKind;
  readonly hollow: boolean;
  readonly boxes: string;
  /** The kind's shape in each segment that has room for it. */
  readonly glyphs: string;
}

function boxPath({ x, y, width, height }: HistogramRect): string {
  return `M${x},${y}h${width}v${height}h${-width}Z`;
}

/** Columns → a path for each kind, filled and hollow apart. */
export function segmentsByKind(columns: readonly HistogramColumn[]): readonly KindSegments[] {
  const found = new Map<string, { kind: EventKind; hollow: boolean; boxes: string[]; glyphs: string[] }>();
  for (const { hollow, segments } of columns) {
    for (const { kind, glyph, ...box } of segments) {
      const key = `${kind} ${hollow}`;
      const group = found.get(key) ?? { kind, hollow, boxes: [], glyphs: [] };
      found.set(key, group);
      group.boxes.push(boxPath(box));
      if (glyph) group.glyphs.push(kindGlyphPath(kind, glyph.radius, glyph));
    }
  }
  return [...found.values()].map(({ kind, hollow, boxes, glyphs }) => ({
    kind,
    hollow,
    boxes: boxes.join(''),
    glyphs: glyphs.join(''),
  }));
}
