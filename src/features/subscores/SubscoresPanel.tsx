import { useMemo, useRef, useState } from 'react';
import { SubscoresChart, seriesStyle } from '../../charts/subscores/SubscoresChart.tsx';
import {
  buildSubscoresModel,
  type Measure,
  type SubscoreSeries,
} from '../../charts/subscores/subscores-model.ts';
import type { Ledger } from '../../bundle/ledger.ts';
import { coverageOf, coverageYearOf, type DayRange } from '../../domain/instrument.ts';
import { scoreKey } from '../../domain/score.ts';
import type { DetailMessages } from '../../messages/en-detail.ts';
import { useDetailMessages } from '../../messages/use-detail-messages.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { selectWindow } from '../../state/ledger-store.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { useElementWidth } from '../../ui/use-element-width.ts';
import './subscores.css';

const HEIGHT = 320;
const ASSUMED_WIDTH = 720;

function seriesIn(ledger: Ledger, window: DayRange): SubscoreSeries[] {
  const instrument = ledger.instruments.get('fiw');
  if (!instrument) return [];
  const isShown = (edition: number) => {
    const covered = coverageOf(instrument, edition);
    return covered.start < window.end && covered.end > window.start;
  };
  return instrument.indicators
    .filter(({ level }) => level === 'subcategory')
    .map((indicator) => ({
      indicator,
      scores: (ledger.scoresByIndicator.get(indicator.id) ?? [])
        .filter(({ edition }) => isShown(edition))
        .map((score) => ({
          key: scoreKey(score),
          edition: score.edition,
          coverageYear: coverageYearOf(instrument, score.edition),
          value: score.value,
        })),
    }))
    .filter(({ scores }) => scores.length > 0);
}

function describe(series: readonly SubscoreSeries[], messages: DetailMessages['subscores']): string {
  const years = series.flatMap(({ scores }) => scores.map(({ coverageYear }) => coverageYear));
  const parts = series.map(({ indicator, scores }) =>
    messages.lineDescription(indicator.name, String(scores[0]?.value), String(scores.at(-1)?.value)),
  );
  return messages.description(Math.min(...years), Math.max(...years), parts.join(' '));
}

function SubscoresTable({ series }: { readonly series: readonly SubscoreSeries[] }) {
  const messages = useDetailMessages().subscores;
  const change = useLedger((state) => state.change);
  const years = [
    ...new Set(series.flatMap(({ scores }) => scores.map(({ coverageYear }) => coverageYear))),
  ].sort((a, b) => a - b);
  return (
    <details className="subscores-table">
      <summary>{messages.table}</summary>
      {/* A scrolling region must be reachable by keyboard (WCAG 2.1.1). */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="subscores-scroll" role="region" aria-label={messages.table} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{messages.years}</th>
              {series.map(({ indicator }) => (
                <th key={indicator.id} scope="col">
                  {indicator.code} / {indicator.max}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map((year) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {series.map(({ indicator, scores }) => {
                  const score = scores.find(({ coverageYear }) => coverageYear === year);
                  return (
                    <td key={indicator.id}>
                      {score && (
                        <button
                          type="button"
                          aria-label={`${indicator.name}, ${year}: ${score.value}`}
                          onClick={() => change({ selection: { type: 'score', key: score.key } })}
                        >
                          {score.value}
                        </button>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function SubscoresLegend({ series }: { readonly series: readonly SubscoreSeries[] }) {
  const change = useLedger((state) => state.change);
  return (
    <ul className="subscores-legend">
      {series.map(({ indicator, scores }, index) => {
        const { stroke, dash } = seriesStyle(index);
        const latest = scores.at(-1);
        return (
          <li key={indicator.id}>
            <button
              type="button"
              onClick={() => latest && change({ selection: { type: 'score', key: latest.key } })}
            >
              <svg width="20" height="8" aria-hidden>
                <line x1="0" x2="20" y1="4" y2="4" stroke={stroke} strokeWidth="2.5" strokeDasharray={dash} />
              </svg>
              <strong>{indicator.code}</strong> {indicator.name}
              <span className="subscores-latest">
                {latest?.value} / {indicator.max}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** Freedom in the World A–G over the years of the window. */
export function SubscoresPanel() {
  const messages = useDetailMessages().subscores;
  const ledger = useLedger((state) => state.ledger);
  const window = useLedger(selectWindow);
  const [measure, setMeasure] = useState<Measure>('share');
  const box = useRef<HTMLDivElement>(null);
  const width = useElementWidth(box, ASSUMED_WIDTH);
  const series = useMemo(() => seriesIn(ledger, window), [ledger, window]);
  const model = useMemo(() => buildSubscoresModel(series, measure), [series, measure]);
  return (
    <section className="subscores" aria-labelledby="subscores-heading">
      <h2 id="subscores-heading" className="section-title">
        {messages.title}
      </h2>
      <p className="section-lead">{messages.lead}</p>
      <SegmentedControl
        label={messages.measure}
        segments={[
          { value: 'share', label: messages.share },
          { value: 'points', label: messages.points },
        ]}
        value={measure}
        onChange={setMeasure}
      />
      <div ref={box} className="subscores-chart">
        {series.length === 0 ? (
          <p>{messages.empty}</p>
        ) : (
          <SubscoresChart
            model={model}
            series={series}
            width={width}
            height={HEIGHT}
            unit={measure === 'share' ? messages.shareUnit : messages.pointsUnit}
            label={describe(series, messages)}
          />
        )}
      </div>
      <SubscoresLegend series={series} />
      <SubscoresTable series={series} />
    </section>
  );
}
