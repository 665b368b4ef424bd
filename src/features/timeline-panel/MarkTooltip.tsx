import { memo, useLayoutEffect, useRef } from 'react';
import type { TimelineTarget } from '../../charts/timeline/timeline-data.ts';
import type { TimelinePoint } from '../../charts/timeline/timeline-props.ts';
import { coverageYearOf, instrumentOf } from '../../domain/instrument.ts';
import { statusOf } from '../../domain/score-status.ts';
import { turningFormula } from '../../domain/turning.ts';
import { formatScore } from '../../messages/format-number.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useDetailMessages } from '../../messages/use-detail-messages.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';

/** More titles than this would cover the chart; the list has them all. */
const TITLES_SHOWN = 6;
const TOOLTIP_WIDTH = 288;
/** From the point to the tooltip. */
const GAP = 18;

/** Above the mark where the window ends below it, unless there is no room there either. */
function keepInWindow(box: HTMLElement): void {
  box.style.translate = '';
  const { top, bottom, height } = box.getBoundingClientRect();
  const isAbove = bottom > window.innerHeight && top > height + 2 * GAP;
  if (isAbove) box.style.translate = `0 ${-height - 2 * GAP}px`;
}

interface MarkTooltipProps {
  /** `undefined` where nothing is pointed at. */
  readonly target: TimelineTarget | undefined;
  readonly point: TimelinePoint | undefined;
  /** Width of the chart that it must not leave. */
  readonly width: number;
}

function EventLines({ ids }: { readonly ids: readonly string[] }) {
  const messages = useMessages();
  const detail = useDetailMessages();
  const { eventById, sources } = useLedger((state) => state.ledger);
  const events = ids.map((id) => eventById.get(id)).filter((event) => event !== undefined);
  const [only] = events;
  if (events.length === 1 && only) {
    const told = only.sources.map((id) => sources.get(id)?.shortTitle).join(', ');
    return (
      <>
        <p className="tooltip-date">{messages.timelineFigure.date(only.when)}</p>
        <p className="tooltip-title" lang="en">
          {only.title}
        </p>
        <p className="tooltip-more">
          {detail.table.toldBy}: {told}
        </p>
      </>
    );
  }
  return (
    <>
      <p className="tooltip-title">{messages.eventCount(events.length)}</p>
      <ul className="tooltip-list">
        {events.slice(0, TITLES_SHOWN).map((event) => (
          <li key={event.id}>
            <span className="tooltip-date">{messages.timelineFigure.date(event.when)}</span>{' '}
            <span lang="en">{event.title}</span>
          </li>
        ))}
      </ul>
      {events.length > TITLES_SHOWN && (
        <p className="tooltip-more">{detail.table.moreEvents(events.length - TITLES_SHOWN)}</p>
      )}
    </>
  );
}

function ScoreLines({ scoreKey }: { readonly scoreKey: `${string}@${number}` }) {
  const messages = useMessages();
  const detail = useDetailMessages();
  const ledger = useLedger((state) => state.ledger);
  const score = ledger.scoreByKey.get(scoreKey);
  const indicator = score && ledger.indicators.get(score.indicator);
  const instrument = score && ledger.instruments.get(instrumentOf(score.indicator));
  if (!score || !indicator || !instrument) return null;
  const status = statusOf(score);
  return (
    <>
      <p className="tooltip-date">
        {instrument.abbreviation},{' '}
        {messages.editionCovers(score.edition, coverageYearOf(instrument, score.edition))}
      </p>
      <p className="tooltip-title">
        {indicator.name}: {formatScore(score.value, indicator.decimals, messages.language)}
      </p>
      {status !== null && <p>{status}</p>}
      <p className="tooltip-more">
        {detail.basis[score.basis]}
        {score.converted && `, ${detail.basis.converted(turningFormula(indicator))}`}
      </p>
    </>
  );
}

/**
 * What the pointer or the focus is on. The mark's own name says the same to a screen reader. A pin leaves it
 * as it is: to see where it ends makes the page lay itself out.
 */
export const MarkTooltip = memo(function MarkTooltip({ target, point, width }: MarkTooltipProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (box.current) keepInWindow(box.current);
  });
  if (target === undefined || point === undefined) return null;
  const left = Math.max(0, Math.min(point.x - TOOLTIP_WIDTH / 2, width - TOOLTIP_WIDTH));
  return (
    <div
      ref={box}
      className="tooltip"
      style={{ left, top: point.y + GAP, maxWidth: Math.min(TOOLTIP_WIDTH, width) }}
      aria-hidden
    >
      {target.type === 'event' ? <EventLines ids={target.ids} /> : <ScoreLines scoreKey={target.key} />}
    </div>
  );
});
