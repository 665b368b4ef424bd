import type { SparklineModel } from './sparkline-model.ts';

interface SparklineProps {
  readonly model: SparklineModel;
  readonly width: number;
  readonly height: number;
}

/** The course of an indicator in a word's space. Decorative: its row says the numbers. */
export function Sparkline({ model, width, height }: SparklineProps) {
  return (
    <svg className="sparkline" width={width} height={height} aria-hidden>
      <path d={model.path} stroke="var(--line-strong)" strokeWidth={1.5} fill="none" />
      {model.end && <circle cx={model.end.x} cy={model.end.y} r={2} fill="var(--accent)" />}
    </svg>
  );
}
