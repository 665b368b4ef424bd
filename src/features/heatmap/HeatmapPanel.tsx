import { useMemo } from 'react';
import { Heatmap } from '../../charts/heatmap/Heatmap.tsx';
import { ChangeArrow } from '../../charts/heatmap/HeatCellView.tsx';
import type { HeatmapLabels } from '../../charts/heatmap/heatmap-labels.ts';
import { buildHeatmapModel, type HeatmapModel } from '../../charts/heatmap/heatmap-model.ts';
import { useHeatmapMessages } from '../../messages/use-heatmap-messages.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { heatmapLabels } from './heatmap-words.ts';
import './heatmap-panel.css';

const VALUES = [0, 1, 2, 3, 4];

/** Why cells of this heat map are hatched, each reason once. */
function reasonsIn({ rows }: HeatmapModel, labels: HeatmapLabels): readonly string[] {
  const missing = rows.flatMap(({ indicator, cells }) =>
    cells.flatMap((cell) =>
      // Of a family of rows one is enough: all questions begin together.
      cell.state === 'missing' ? [`${indicator.level}|${labels.missing(cell.reason)}`] : [],
    ),
  );
  return [...new Set(missing)].map((text) => text.slice(text.indexOf('|') + 1));
}

function HeatmapKey({ model, labels }: { readonly model: HeatmapModel; readonly labels: HeatmapLabels }) {
  const messages = useHeatmapMessages();
  const bases = new Set(
    model.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.state === 'score' ? [cell.basis] : []))),
  );
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
      {(['recomputed', 'carried'] as const)
        .filter((basis) => bases.has(basis))
        .map((basis) => (
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

function Notes({ model: { sums, extras } }: { readonly model: HeatmapModel }) {
  const messages = useHeatmapMessages();
  const { compared, different } = sums;
  return (
    <p className="heatmap-note">
      {compared > 0 &&
        (different === 0 ? messages.sumsAgree(compared) : messages.sumsDiffer(compared, different))}{' '}
      {extras === 'zero' && messages.extrasZero}
      {extras === 'shown' && messages.extrasShown} {messages.help}
    </p>
  );
}

/** Every question of Freedom in the World in every edition, with what they add up to. */
export function HeatmapPanel() {
  const messages = useHeatmapMessages();
  const instrument = useLedger((state) => state.ledger.instruments.get('fiw'));
  const scoresByIndicator = useLedger((state) => state.ledger.scoresByIndicator);
  const { earlier, selection } = useLedger((state) => state.view);
  const change = useLedger((state) => state.change);
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
          <Heatmap
            model={model}
            labels={labels}
            selected={selection?.type === 'score' ? selection.key : null}
            onOpen={(key) => change({ selection: { type: 'score', key } })}
            onRelease={() => change({ selection: null })}
          />
          <HeatmapKey model={model} labels={labels} />
          <Notes model={model} />
        </>
      ) : (
        <p>{messages.empty}</p>
      )}
    </section>
  );
}
