import { useMemo, useRef } from 'react';
import { buildWaterfallModel, type WaterfallData } from '../../charts/waterfall/waterfall-model.ts';
import { Waterfall } from '../../charts/waterfall/Waterfall.tsx';
import { ExportSlot } from '../../export/ExportSlot.tsx';
import { useChangesMessages } from '../../messages/use-changes-messages.ts';
import type { Comparison } from '../../state/compare-editions.ts';
import {
  deriveWaterfall,
  partLevels,
  type Waterfall as WaterfallWay,
} from '../../state/compare-waterfall.ts';
import type { EditionPair } from '../../state/edition-pair.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { usePinnedScore } from '../../state/use-pinned-score.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { useElementWidth } from '../../ui/use-element-width.ts';
import { useWaterfallFigure } from './use-waterfall-figure.tsx';
import { stretchNote, waterfallData } from './waterfall-data.ts';

const ASSUMED_WIDTH = 720;
/** A box that is not laid out yet has no width; nothing is drawn backwards. */
const LEAST_WIDTH = 260;

interface WaterfallFigureProps {
  readonly pair: EditionPair;
  readonly comparison: Comparison;
}

/** The way from the total of one edition to that of the other, part by part. */
export function WaterfallFigure({ pair, comparison }: WaterfallFigureProps) {
  const words = useChangesMessages();
  const subject = useMemo(() => {
    const waterfall = deriveWaterfall(comparison, pair.parts);
    return (
      waterfall && { waterfall, comparison, data: waterfallData(waterfall, comparison.instrument, words) }
    );
  }, [comparison, pair.parts, words]);
  if (!subject) return <p className="changes-note">{words.noParts}</p>;
  if (subject.waterfall.parts.length === 0 && subject.waterfall.rest === null)
    return <p className="changes-note">{words.nothingMoved}</p>;
  return <Figure pair={pair} subject={subject} />;
}

interface FigureProps {
  readonly pair: EditionPair;
  readonly subject: {
    readonly waterfall: WaterfallWay;
    readonly data: WaterfallData;
    readonly comparison: Comparison;
  };
}

function Figure({ pair, subject }: FigureProps) {
  const { waterfall, data, comparison } = subject;
  const words = useChangesMessages();
  const change = useLedger((state) => state.change);
  const { pinned, open } = usePinnedScore();
  const box = useRef<HTMLDivElement>(null);
  const width = Math.max(LEAST_WIDTH, useElementWidth(box, ASSUMED_WIDTH));
  const model = useMemo(() => buildWaterfallModel(data, width), [data, width]);
  const steps = data.steps.map(({ name }) => name);
  const label = words.figure(waterfall.total.name, data.start.text, data.end.text, steps);
  const figure = useWaterfallFigure(subject, label);
  const levels = partLevels(comparison);
  return (
    <figure className="changes-figure">
      <figcaption>
        <h3>{words.waterfall}</h3>
        <p className="changes-note">{stretchNote(waterfall, words)}</p>
      </figcaption>
      {levels.length > 1 && (
        <SegmentedControl
          label={words.takenApart}
          showLabel
          segments={levels.map((level) => ({ value: level, label: words.levels[level] }))}
          value={waterfall.level}
          onChange={(parts) => change({ compare: { ...pair, parts } })}
        />
      )}
      <div ref={box} className="changes-waterfall">
        <Waterfall model={model} label={label} selected={pinned} onOpen={open} />
      </div>
      <p className="changes-note">
        {waterfall.parts.length === 0 && words.nothingMoved}{' '}
        {waterfall.unchanged.length > 0 && words.unchangedParts(waterfall.unchanged.map(({ code }) => code))}
      </p>
      <div className="changes-actions">
        <ExportSlot chart={figure} name={words.waterfall} />
      </div>
    </figure>
  );
}
