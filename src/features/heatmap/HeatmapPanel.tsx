import { useCallback, useMemo } from 'react';
import { Heatmap } from '../../charts/heatmap/Heatmap.tsx';
import { ChangeArrow } from '../../charts/heatmap/HeatCellView.tsx';
import type { HeatmapLabels } from '../../charts/heatmap/heatmap-labels.ts';
import { buildHeatmapModel, type HeatmapModel } from '../../charts/heatmap/heatmap-model.ts';
import { ExportSlot } from '../../export/ExportSlot.tsx';
import { useHeatmapMessages } from '../../messages/use-heatmap-messages.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { usePinnedScore } from '../../state/use-pinned-score.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { basesIn, heatmapLabels, reasonsIn, sumNotes } from './heatmap-words.ts';
import { HeatmapTable } from './HeatmapTable.tsx';
import { useHeatmapFigure } from './use-heatmap-figure.tsx';
import './heatmap-panel.css';

const VALUES = [0, 1, 2, 3, 4];

function HeatmapKey({ model, labels }: { readonly model: HeatmapModel; readonly labels: HeatmapLabels }) {
  const messages = useHeatmapMessages();
  return (
    <ul className="heatmap-key" aria-label={messages.key}>
      <li>
        {VALUES.map((value) => (
          <span key={value} className="heatmap-score heatmap-swatch" data-shade={value}>
            {value}
          </span>
        ))}{' '}
        {messages.keyValues}
      </li>
      <li>
        <ChangeArrow up /> {messages.keyUp}
      </li>
      <li>
        <ChangeArrow up={false} /> {messages.keyDown}
      </li>
      <li>{messages.keyBold}</li>
      {basesIn(model).map((basis) => (
        <li key={basis}>
          <span className="heatmap-score" data-basis={basis}>
            1
          </span>{' '}
          {messages[basis]}
        </li>
      ))}
      {reasonsIn(model, labels).map((reason) => (
        <li key={reason}>
          <span className="heatmap-missing heatmap-swatch" /> {reason}
        </li>
      ))}
    </ul>
  );
}

function Notes({ model }: { readonly model: HeatmapModel }) {
  const messages = useHeatmapMessages();
  return <p className="heatmap-note">{[...sumNotes(model, messages), messages.help].join(' ')}</p>;
}

/** The grid as an image, and as a table that can be ordered and saved. */
function TakeAway({ model, labels }: { readonly model: HeatmapModel; readonly labels: HeatmapLabels }) {
  const { title } = useHeatmapMessages();
  const figure = useHeatmapFigure(model, labels);
  return (
    <>
      <div className="heatmap-actions">
        <ExportSlot chart={figure} name={title} />
      </div>
      <HeatmapTable model={model} labels={labels} />
    </>
  );
}

/** Every question of Freedom in the World in every edition, with what they add up to. */
export function HeatmapPanel() {
  const messages = useHeatmapMessages();
  const instrument = useLedger((state) => state.ledger.instruments.get('fiw'));
  const scoresByIndicator = useLedger((state) => state.ledger.scoresByIndicator);
  const earlier = useLedger((state) => state.view.earlier);
  const { pinned, open } = usePinnedScore();
  const change = useLedger((state) => state.change);
  const release = useCallback(() => change({ selection: null }), [change]);
  const labels = useMemo(() => heatmapLabels(messages), [messages]);
  const model = useMemo(
    () => instrument && buildHeatmapModel({ instrument, scoresByIndicator, earlier }),
    [instrument, scoresByIndicator, earlier],
  );
  return (
    <section className="heatmap-panel" aria-labelledby="heatmap-heading">
      <h2 id="heatmap-heading" className="section-title">
        {messages.title}
      </h2>
      <p className="section-lead">{messages.lead}</p>
      {model && model.columns.length > 0 ? (
        <>
          {model.earlierEditions > 0 && (
            <SegmentedControl
              label={messages.editions}
              showLabel
              segments={[
                { value: 'questions', label: messages.withQuestions },
                { value: 'all', label: messages.all(model.earlierEditions) },
              ]}
              value={earlier ? 'all' : 'questions'}
              onChange={(value) => change({ earlier: value === 'all' })}
            />
          )}
          <Heatmap model={model} labels={labels} selected={pinned} onOpen={open} onRelease={release} />
          <HeatmapKey model={model} labels={labels} />
          <Notes model={model} />
          <TakeAway model={model} labels={labels} />
        </>
      ) : (
        <p>{messages.empty}</p>
      )}
    </section>
  );
}
