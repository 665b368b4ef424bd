import { useMemo, useRef } from 'react';
import { buildSubscoreMarks } from '../../charts/subscores/subscore-marks.ts';
import { pageFrame } from '../../charts/subscores/subscores-frame.ts';
import { buildSubscoresModel, hasSharedRuns } from '../../charts/subscores/subscores-model.ts';
import { SubscoresChart } from '../../charts/subscores/SubscoresChart.tsx';
import { ExportSlot } from '../../export/ExportSlot.tsx';
import type { Language } from '../../domain/language.ts';
import type { DetailMessages } from '../../messages/en/detail.ts';
import { formatCount, formatScore } from '../../messages/format-number.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useDetailMessages } from '../../messages/use-detail-messages.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { selectWindow } from '../../state/ledger-store.ts';
import { deriveSubscoreLines, type SubscoreLines, type SubscorePoint } from '../../state/subscore-lines.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { useSettled } from '../../ui/use-settled.ts';
import { useElementWidth } from '../../ui/use-element-width.ts';
import { lineStyles } from './line-style.ts';
import { SubscoresLegend } from './SubscoresLegend.tsx';
import { SubscoresTable } from './SubscoresTable.tsx';
import { PointedPlot } from './PointedPlot.tsx';
import { useSubscoresFigure } from './use-subscores-figure.tsx';
import './subscores.css';

const HEIGHT = 320;
/** Recharts lays out for a tenth of a second: not at every step of a pan, but when the reader stops. */
const SETTLE_MS = 150;
const ASSUMED_WIDTH = 720;
/** A box that is not laid out yet has no width; nothing is drawn backwards. */
const LEAST_WIDTH = 260;

function describe(
  { lines }: SubscoreLines,
  messages: DetailMessages['subscores'],
  language: Language,
): string {
  const years = lines.flatMap(({ scores }) => scores.map(({ coverageYear }) => coverageYear));
  const parts = lines.map(({ indicator, scores }) => {
    const value = (score: SubscorePoint | undefined) =>
      score ? formatScore(score.value, indicator.decimals, language) : '';
    return messages.lineDescription(indicator.name, value(scores[0]), value(scores.at(-1)));
  });
  return messages.description(Math.min(...years), Math.max(...years), parts.join(' '));
}

function Choice() {
  const messages = useDetailMessages().subscores;
  const shown = useLedger((state) => state.view.subscores);
  const change = useLedger((state) => state.change);
  return (
    <SegmentedControl
      label={messages.choice}
      segments={[
        { value: 'share', label: messages.share },
        { value: 'points', label: messages.points },
        { value: 'nit', label: messages.categories },
      ]}
      value={shown}
      onChange={(subscores) => change({ subscores })}
    />
  );
}

function Chart({ found, label }: { readonly found: SubscoreLines; readonly label: string }) {
  const messages = useDetailMessages().subscores;
  const { language, editionCovers } = useMessages();
  const view = useLedger((state) => state.view.subscores);
  const measure = view === 'share' ? 'share' : 'points';
  const box = useRef<HTMLDivElement>(null);
  const width = Math.max(LEAST_WIDTH, useElementWidth(box, ASSUMED_WIDTH));
  const model = useMemo(() => buildSubscoresModel(found.lines, measure), [found, measure]);
  const years = useMemo(() => model.rows.map(({ year }) => year), [model]);
  const marks = useMemo(
    () =>
      buildSubscoreMarks(model, found.lines, pageFrame(width, HEIGHT), ({ indicator }, score) => {
        const value = formatScore(score.value, indicator.decimals, language);
        const edition = editionCovers(score.edition, score.coverageYear);
        return `${indicator.code} ${indicator.name}, ${edition}: ${value} / ${indicator.max}`;
      }),
    [model, found, width, editionCovers, language],
  );
  const styleOf = useMemo(() => lineStyles(found), [found]);
  const figure = useSubscoresFigure(found, model);
  const { boundary } = found;
  return (
    <>
      <div ref={box} className="subscores-chart">
        <PointedPlot years={years} marks={marks} width={width} height={HEIGHT} label={messages.values}>
          <SubscoresChart
            model={model}
            series={found.lines}
            width={width}
            height={HEIGHT}
            unit={messages.units[view]}
            label={label}
            number={(value) => formatCount(value, language)}
            styleOf={styleOf}
            boundary={boundary === null ? null : { year: boundary, text: messages.boundary }}
          />
        </PointedPlot>
      </div>
      <div className="subscores-actions">
        <ExportSlot chart={figure} name={view === 'nit' ? messages.categoriesTitle : messages.title} />
        {hasSharedRuns(model) && <p>{messages.together}</p>}
      </div>
    </>
  );
}

/** Subcategories of Freedom in the World, or categories of Nations in Transit, over the years of the window. */
export function SubscoresPanel() {
  const messages = useDetailMessages().subscores;
  const { language } = useMessages();
  const ledger = useLedger((state) => state.ledger);
  const window = useSettled(useLedger(selectWindow), SETTLE_MS);
  const view = useLedger((state) => state.view.subscores);
  const found = useMemo(() => deriveSubscoreLines(ledger, view, window), [ledger, view, window]);
  const rating = view === 'nit';
  return (
    <section className="subscores" aria-labelledby="subscores-heading">
      <h2 id="subscores-heading" className="section-title">
        {rating ? messages.categoriesTitle : messages.title}
      </h2>
      <p className="section-lead">{rating ? messages.categoriesLead : messages.lead}</p>
      <Choice />
      {found && found.lines.length > 0 ? (
        <>
          <Chart found={found} label={describe(found, messages, language)} />
          <SubscoresLegend found={found} />
          <SubscoresTable found={found} />
        </>
      ) : (
        <p className="subscores-chart">{rating ? messages.categoriesEmpty : messages.empty}</p>
      )}
    </section>
  );
}
