import { useMemo, useRef, useState } from 'react';
import { SideBySide } from '../../charts/side-by-side/SideBySide.tsx';
import { buildSideBySideModel } from '../../charts/side-by-side/side-by-side-model.ts';
import { coverageYearOf } from '../../domain/instrument.ts';
import type { Language } from '../../domain/language.ts';
import { ExportSlot } from '../../export/ExportSlot.tsx';
import type { SideBySideMessages } from '../../messages/en/side-by-side.ts';
import { formatScore } from '../../messages/format-number.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { useSideBySideMessages } from '../../messages/use-side-by-side-messages.ts';
import { deriveDirections, type DirectionYear } from '../../state/directions.ts';
import type { Movement } from '../../state/compare-editions.ts';
import { useLedger } from '../../state/LedgerStoreProvider.tsx';
import { usePinnedScore } from '../../state/use-pinned-score.ts';
import { useElementWidth } from '../../ui/use-element-width.ts';
import { DirectionTable } from './DirectionTable.tsx';
import { headlinesOf, sideBySideData, titleOf, type Headline } from './side-by-side-data.ts';
import { useSideBySideFigure } from './use-side-by-side-figure.tsx';
import './side-by-side-panel.css';

const ASSUMED_WIDTH = 720;
/** A box that is not laid out yet has no width; nothing is drawn backwards. */
const LEAST_WIDTH = 260;

interface FigureProps {
  readonly headlines: readonly Headline[];
  readonly years: readonly DirectionYear[];
}

function stripText(headline: Headline, words: SideBySideMessages, language: Language): string {
  const { instrument, indicator, scores } = headline;
  const [first, last] = [scores.at(0), scores.at(-1)];
  if (!first || !last) return '';
  const value = (score: typeof first) => formatScore(score.value, indicator.decimals, language);
  const year = (score: typeof first) => coverageYearOf(instrument, score.edition);
  return words.strip(titleOf(headline), value(first), year(first), value(last), year(last));
}

function Figure({ headlines, years }: FigureProps) {
  const words = useSideBySideMessages();
  const messages = useMessages();
  const { pinned, open } = usePinnedScore();
  const [pointed, setPointed] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const width = Math.max(LEAST_WIDTH, useElementWidth(box, ASSUMED_WIDTH));
  const data = useMemo(
    () => sideBySideData(headlines, years, words, messages),
    [headlines, years, words, messages],
  );
  const model = useMemo(() => buildSideBySideModel(data, width), [data, width]);
  const label = words.figure(headlines.map((headline) => stripText(headline, words, messages.language)));
  const figure = useSideBySideFigure(data, headlines, years, label);
  return (
    <>
      <div ref={box} className="side-by-side-box">
        <SideBySide
          model={model}
          label={label}
          selected={pinned}
          onOpen={open}
          onPoint={(mark) => setPointed(mark?.name ?? null)}
        />
      </div>
      <p className="side-by-side-key">{words.key}</p>
      {/* Each mark has this as its spoken name. */}
      <p className="side-by-side-readout" aria-hidden>
        {pointed ?? words.pointHint}
      </p>
      <div className="side-by-side-actions">
        <ExportSlot chart={figure} name={words.title} />
      </div>
    </>
  );
}

function yearsThat(years: readonly DirectionYear[], movement: Movement): string[] {
  return years
    .filter(({ agreement, directions }) => {
      const known = [...directions.values()].flatMap((direction) => direction.movement ?? []);
      return agreement === 'agree' && known[0] === movement;
    })
    .map(({ year }) => String(year));
}

/** In which years they go together, in sentences. */
function Together({ years }: { readonly years: readonly DirectionYear[] }) {
  const words = useSideBySideMessages();
  const count = (agreement: string) => years.filter((each) => each.agreement === agreement).length;
  const opposite = years.filter(({ agreement }) => agreement === 'opposite').map(({ year }) => String(year));
  const lines = [
    { years: yearsThat(years, 'freer'), say: words.agreeFreer },
    { years: yearsThat(years, 'less-free'), say: words.agreeLess },
    { years: yearsThat(years, 'same'), say: words.agreeSame },
    { years: opposite, say: words.opposite },
  ].filter((line) => line.years.length > 0);
  return (
    <>
      <p className="side-by-side-summary">
        {words.summary(count('agree'), count('opposite'), count('partly'))}
      </p>
      <ul className="side-by-side-notes">
        {lines.map((line) => (
          <li key={line.say([])}>{line.say(line.years)}</li>
        ))}
      </ul>
    </>
  );
}

/** Three instruments, three scales, one time axis: where they agree on direction and where not. */
export function SideBySidePanel() {
  const words = useSideBySideMessages();
  const ledger = useLedger((state) => state.ledger);
  const headlines = useMemo(() => headlinesOf(ledger), [ledger]);
  const years = useMemo(() => deriveDirections(ledger), [ledger]);
  return (
    <section className="side-by-side" aria-labelledby="side-by-side-heading">
      <h2 id="side-by-side-heading" className="section-title">
        {words.title}
      </h2>
      <p className="section-lead">{words.lead}</p>
      {headlines.length > 1 ? (
        <>
          <Figure headlines={headlines} years={years} />
          <Together years={years} />
          <p className="side-by-side-caveat">{words.caveat}</p>
          <DirectionTable headlines={headlines} years={years} />
        </>
      ) : (
        <p>{words.empty}</p>
      )}
    </section>
  );
}
