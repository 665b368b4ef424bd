import { useMemo, useRef, useState } from 'react';
import { LongView } from '../../charts/long-view/LongView.tsx';
import type { LongViewData } from '../../charts/long-view/long-view-data.ts';
import { buildLongViewModel } from '../../charts/long-view/long-view-model.ts';
import { ExportSlot } from '../../export/ExportSlot.tsx';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useLongViewMessages } from '../../messages/use-long-view-messages.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { usePinnedScore } from '../../state/use-pinned-score.ts';
import { useElementWidth } from '../../ui/use-element-width.ts';
import {
  describeRatings,
  longViewData,
  ratedIndicators,
  viewNotes,
  type RatedIndicator,
} from './long-view-data.ts';
import { RatingsTable } from './RatingsTable.tsx';
import { useLongViewFigure } from './use-long-view-figure.tsx';
import './long-view-panel.css';

const ASSUMED_WIDTH = 720;
/** A box that is not laid out yet has no width; nothing is drawn backwards. */
const LEAST_WIDTH = 260;

function Figure({ data, rated }: { readonly data: LongViewData; readonly rated: readonly RatedIndicator[] }) {
  const words = useLongViewMessages();
  const messages = useMessages();
  const { pinned, open } = usePinnedScore();
  const figure = useLongViewFigure(data, rated);
  const [pointed, setPointed] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const width = Math.max(LEAST_WIDTH, useElementWidth(box, ASSUMED_WIDTH));
  const model = useMemo(() => buildLongViewModel(data, width), [data, width]);
  return (
    <>
      <div ref={box} className="long-view-box">
        <LongView
          model={model}
          label={words.figure(rated.map((each) => describeRatings(each, words, messages)))}
          selected={pinned}
          onOpen={open}
          onPoint={(mark) => setPointed(mark?.name ?? null)}
        />
      </div>
      {/* Each mark has this as its spoken name. */}
      <p className="long-view-readout" aria-hidden>
        {pointed ?? words.pointHint}
      </p>
      <div className="long-view-actions">
        <ExportSlot chart={figure} name={words.title} />
      </div>
    </>
  );
}

function Notes({ rated }: { readonly rated: readonly RatedIndicator[] }) {
  const words = useLongViewMessages();
  const messages = useMessages();
  const country = useLedger((state) => state.ledger.country.name);
  return (
    <ul className="long-view-notes">
      {viewNotes(rated, country, words, messages).map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

/** Political rights and civil liberties on the scale from 1 to 7, as far back as they were rated. */
export function LongViewPanel() {
  const words = useLongViewMessages();
  const messages = useMessages();
  const ledger = useLedger((state) => state.ledger);
  const rated = useMemo(() => ratedIndicators(ledger), [ledger]);
  const data = useMemo(() => longViewData(rated, words, messages), [rated, words, messages]);
  return (
    <section className="long-view" aria-labelledby="long-view-heading">
      <h2 id="long-view-heading" className="section-title">
        {words.title}
      </h2>
      <p className="section-lead">{words.lead}</p>
      {data ? (
        <>
          <Figure data={data} rated={rated} />
          <Notes rated={rated} />
          <RatingsTable rated={rated} />
        </>
      ) : (
        <p>{words.empty}</p>
      )}
    </section>
  );
}
