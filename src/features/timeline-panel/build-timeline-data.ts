import type { Ledger } from '../../bundle/ledger.ts';
import type {
  GapDatum,
  LineDatum,
  ScoreDatum,
  StripDatum,
  TimelineData,
} from '../../charts/timeline/timeline-data.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { coverageOf, coverageYearOf, instrumentOf, type Instrument } from '../../domain/instrument.ts';
import { nitCategoriesOf } from '../../domain/nit-categories.ts';
import { scoreKey, type Score } from '../../domain/score.ts';
import { statusOf } from '../../domain/score-status.ts';
import type { Messages } from '../../messages/en/first-view.ts';
import { shownRange } from '../../state/shown-range.ts';
import type { Lane } from '../../state/visible-events.ts';

function scoreDatum(score: Score, before: Score | undefined, instrument: Instrument): ScoreDatum {
  const { edition } = score;
  return {
    key: scoreKey(score),
    edition,
    coverageYear: coverageYearOf(instrument, edition),
    coverage: coverageOf(instrument, edition),
    value: score.value,
    basis: score.basis,
    converted: score.converted,
    status: statusOf(score),
    apart:
      before !== undefined &&
      instrument.id === 'nit' &&
      nitCategoriesOf(before.edition) !== nitCategoriesOf(edition),
  };
}

function lineTitle({ id, code, name }: Indicator, messages: Messages): string {
  const words: Readonly<Record<string, string | undefined>> = messages.timeline.strips;
  return words[id] ?? `${code} ${name}`;
}

/** Years for which no line has a score, from the first to the last edition of the instrument, and why. */
function gapsOf(
  ledger: Ledger,
  instrument: Instrument,
  lines: readonly LineDatum[],
  messages: Messages['timeline'],
): GapDatum[] {
  const rated = new Set(lines.flatMap(({ scores }) => scores.map(({ edition }) => edition)));
  const total = instrument.indicators.find(({ level }) => level === 'total');
  const known = new Set(ledger.scoresByIndicator.get(total?.id ?? '')?.map(({ edition }) => edition));
  const [first, last] = [Math.min(...rated), Math.max(...rated)];
  const end = Math.max(last, ...known);
  const gaps: GapDatum[] = [];
  for (let edition = Math.min(first, ...known); edition <= end; edition += 1) {
    if (rated.has(edition)) continue;
    const outside = edition < first ? messages.noScoreBefore(first) : messages.noScoreAfter(last);
    const inside = known.has(edition) ? messages.noScore : messages.noEdition;
    const reason = known.has(edition) && (edition < first || edition > last) ? outside : inside;
    const { start, end: until } = coverageOf(instrument, edition);
    const before = gaps.at(-1);
    if (before?.end === start && before.reason === reason) gaps.splice(-1, 1, { ...before, end: until });
    else gaps.push({ start, end: until, reason });
  }
  return gaps;
}

function buildStrip(ledger: Ledger, ids: readonly string[], messages: Messages): StripDatum | undefined {
  const indicators = ids.flatMap((id) =>
    ledger.scoresByIndicator.has(id) ? (ledger.indicators.get(id) ?? []) : [],
  );
  const [first] = indicators;
  const instrument = first && ledger.instruments.get(instrumentOf(first.id));
  if (!instrument) return undefined;
  const lines = indicators.map((indicator): LineDatum => {
    const scores = ledger.scoresByIndicator.get(indicator.id) ?? [];
    const title = lineTitle(indicator, messages);
    return {
      id: indicator.id,
      code: indicator.code,
      title: `${instrument.name}: ${title}`,
      caption: title,
      scores: scores.map((score, index) => scoreDatum(score, scores[index - 1], instrument)),
    };
  });
  const [alone, ...others] = lines;
  // The bands are those of one indicator: beside others they would be read for all.
  const bands = instrument.bands.filter(({ indicator }) => others.length === 0 && indicator === first.id);
  return {
    id: instrument.id,
    title:
      others.length === 0 && alone
        ? alone.title
        : `${instrument.name}: ${lines.map(({ code }) => code).join(', ')}`,
    ...shownRange(
      first,
      bands,
      lines.flatMap(({ scores }) => scores.map(({ value }) => value)),
    ),
    scale: { min: first.min, max: first.max },
    decimals: first.decimals,
    freer: first.freer,
    bands: bands.map(({ name, from, to }) => ({ name, from, to })),
    lines,
    gaps: gapsOf(ledger, instrument, lines, messages.timeline),
  };
}

/** The strips alone: they change with the indicators only, not with filters or the window. */
export function buildStrips(
  ledger: Ledger,
  strips: readonly (readonly string[])[],
  messages: Messages,
): readonly StripDatum[] {
  return strips.map((ids) => buildStrip(ledger, ids, messages)).filter((strip) => strip !== undefined);
}

/** The events are handed on as they are: a lane of thousands is not copied, and is known by identity. */
export function buildTimelineLanes(lanes: readonly Lane[], messages: Messages): TimelineData['lanes'] {
  return lanes.map(({ kind, events }) => ({ kind, label: messages.kinds[kind], events }));
}
