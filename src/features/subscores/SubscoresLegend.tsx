import { seriesStyle } from '../../charts/subscores/series-style.ts';
import { formatScore } from '../../messages/format-number.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import type { SubscoreLines } from '../../state/subscore-lines.ts';

/** Every line by name, with its latest value, which opens its evidence. */
export function SubscoresLegend({ found }: { readonly found: SubscoreLines }) {
  const { language } = useMessages();
  const change = useLedger((state) => state.change);
  return (
    <ul className="subscores-legend">
      {found.indicators.map((indicator, index) => {
        const { stroke, dash } = seriesStyle(index);
        const latest = found.lines.findLast((line) => line.indicator.id === indicator.id)?.scores.at(-1);
        return (
          <li key={indicator.id}>
            <button
              type="button"
              data-node={indicator.id}
              data-score={latest?.key}
              onClick={() => latest && change({ selection: { type: 'score', key: latest.key } })}
            >
              <svg width="20" height="8" aria-hidden>
                <line
                  className={`series-${index}`}
                  x1="0"
                  x2="20"
                  y1="4"
                  y2="4"
                  stroke={stroke}
                  strokeWidth="2.5"
                  strokeDasharray={dash}
                />
              </svg>
              <strong>{indicator.code}</strong> {indicator.name}
              <span className="subscores-latest">
                {latest && formatScore(latest.value, indicator.decimals, language)} / {indicator.max}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
