import type { LaneModel } from './lane-model.ts';

/**
 * What draws the marks of all lanes. There are two painters, SVG and canvas, and one model: what a mark
 * is, where it stands, what is hit and what a screen reader meets is decided before either of them.
 */
export interface MarkPainterProps {
  readonly lanes: readonly LaneModel[];
}
