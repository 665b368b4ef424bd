import { useMemo, useRef } from 'react';
import { buildWaterfallModel } from '../../charts/waterfall/waterfall-model.ts';
import { Waterfall } from '../../charts/waterfall/Waterfall.tsx';
import type { ChangesMessages } from '../../messages/en/changes.ts';
import { useChangesMessages } from '../../messages/use-changes-messages.ts';
import type { Comparison } from '../../state/compare-editions.ts';
import {
  deriveWaterfall,
  partLevels,
  type Waterfall as WaterfallWay,
} from '../../state/compare-waterfall.ts';
import type { EditionPair } from '../../state/edition-pair.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { useElementWidth } from '../../ui/use-element-width.ts';
import { waterfallData } from './waterfall-data.ts';

const ASSUMED_WIDTH = 720;
/** A box that is not laid out yet has no width; nothing is drawn backwards. */
const LEAST_WIDTH = 260;

function noteOf({ divisor, total }: WaterfallWay, words: ChangesMessages): string {
  if (divisor > 1) return words.meanNote(divisor, divisor === 6 ? words.shares.six : words.shares.seven);
  return words.sumNote(words.number(total.min, 0), words.number(total.max, 0));
}

interface WaterfallFigureProps {
  readonly pair: EditionPair;
  readonly comparison: Comparison;
}

/** The way from the total of one edition to that of the other, part by part. */
export function WaterfallFigure({ pair, comparison }: WaterfallFigureProps) {
  const words = useChangesMessages();
  const change = useLedger((state) => state.change);
  const selection = useLedger((state) => state.view.selection);
  const box = useRef<HTMLDivElement>(null);
  const width = Math.max(LEAST_WIDTH, useElementWidth(box, ASSUMED_WIDTH));
  const waterfall = useMemo(() => deriveWaterfall(comparison, pair.parts), [comparison, pair.parts]);
  const data = useMemo(
    () => waterfall && waterfallData(waterfall, comparison.instrument, words),
    [waterfall, comparison, words],
  );
  const model = useMemo(() => data && buildWaterfallModel(data, width), [data, width]);
  if (!waterfall || !data || !model) return <p className="changes-note">{words.noParts}</p>;
  if (waterfall.parts.length === 0 && waterfall.rest === null)
    return <p className="changes-note">{words.nothingMoved}</p>;
  const levels = partLevels(comparison);
  const steps = data.steps.map(({ name }) => name);
  return (
    <figure className="changes-figure">
      <figcaption>
        <h3>{words.waterfall}</h3>
        <p className="changes-note">{noteOf(waterfall, words)}</p>
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
        <Waterfall
          model={model}
          label={words.figure(waterfall.total.name, data.start.text, data.end.text, steps)}
          selected={selection?.type === 'score' ? selection.key : undefined}
          onOpen={(key) => change({ selection: { type: 'score', key } })}
        />
      </div>
      <p className="changes-note">
        {waterfall.parts.length === 0 && words.nothingMoved}{' '}
        {waterfall.unchanged.length > 0 && words.unchangedParts(waterfall.unchanged.map(({ code }) => code))}
      </p>
    </figure>
  );
}
