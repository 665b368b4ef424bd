import type { ReactNode } from 'react';
import type { TimelineModel } from './timeline-model.ts';

interface SheetProps {
  readonly model: TimelineModel;
  readonly className?: string;
  readonly children: ReactNode;
}

/** One of the sheets that lie on each other and make the figure of the page; on paper they shrink with it. */
export function Sheet({ model: { width, height }, className = '', children }: SheetProps) {
  return (
    <svg
      className={`timeline-layer ${className}`}
      aria-hidden="true"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <g fontFamily="var(--font-text)">{children}</g>
    </svg>
  );
}
