import type { EvidenceLedger } from '../../bundle/evidence-ledger.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { coverageOf, instrumentOf, type DayRange, type Instrument } from '../../domain/instrument.ts';
import { civilDate } from '../../domain/calendar.ts';
import type { Score } from '../../domain/score.ts';
import { coverageText } from '../../export/citation.ts';
import type { ExplainMessages } from '../../messages/en/explain.ts';
import type { Messages } from '../../messages/en/first-view.ts';
import type { Break, InstrumentInWindow, Stretch, WindowStep } from '../../state/explain-window.ts';
import type { Explanation, ScoreStep } from '../../state/score-steps.ts';
import type { Telling } from '../../state/window-events.ts';

type Words = ExplainMessages['explain'];

/** "1.25 (carried, converted)" */
function valueText(score: Score, indicator: Indicator, words: Words): string {
  const basis = score.basis === 'published' ? [] : [words.marks[score.basis]];
  const marks = [...basis, ...(score.converted ? [words.converted] : [])];
  const value = words.number(score.value, indicator.decimals);
  return marks.length === 0 ? value : `${value} (${marks.join(', ')})`;
}

/** "2018–2020" where the days are whole years. */
export function rangeText(window: DayRange, messages: Messages): string {
  const [first, next] = [civilDate(window.start), civilDate(window.end)];
  const whole = [first, next].every(({ month, day }) => month === 1 && day === 1);
  return whole ? coverageText([first.year, next.year - 1]) : messages.timelineFigure.range(window);
}

/** Says once what the marks mean that stand beside the values of an instrument. */
export function marksText(within: InstrumentInWindow, words: Words): string {
  const found = [...within.changed, ...within.unchanged, ...within.uncompared];
  const ends = found.flatMap(({ stretches }) => stretches.flatMap(({ first, last }) => [first, last]));
  const moved = found.flatMap(({ steps }) => steps.flatMap(({ before, after }) => [before, after]));
  const scores = [...ends, ...moved];
  const bases = [...new Set(scores.map(({ basis }) => basis))].flatMap((basis) =>
    basis === 'published' ? [] : [words.marksExplained[basis]],
  );
  const converted = scores.some((score) => score.converted) ? [words.convertedExplained] : [];
  return [...bases, ...converted].join(' ');
}

/** "2019", or "2018–2019" for an edition that covers parts of two years. */
export function coversText(instrument: Instrument, edition: number): string {
  const { start, end } = coverageOf(instrument, edition);
  return coverageText([civilDate(start).year, civilDate(end - 1).year]);
}

/** Editions in words, runs of them shortened: "2013–2016", "2018". */
export function editionRuns(editions: readonly number[]): string[] {
  const runs: [number, number][] = [];
  for (const edition of editions) {
    const run = runs.at(-1);
    if (run && edition === run[1] + 1) run[1] = edition;
    else runs.push([edition, edition]);
  }
  return runs.map(coverageText);
}

/** Which editions are told of, and which are not because the window cuts into what they judge. */
export function editionsText(found: InstrumentInWindow, words: Words): string {
  const { instrument, editions, partial } = found;
  const [first, last] = [editions[0], editions.at(-1)];
  const told =
    first === undefined || last === undefined
      ? words.noEdition
      : words.editions(
          editionRuns(editions),
          coverageText([
            civilDate(coverageOf(instrument, first).start).year,
            civilDate(coverageOf(instrument, last).end - 1).year,
          ]),
          editions.length,
        );
  if (partial.length === 0) return told;
  const cut = partial.map((each) => words.partialEdition(String(each), coversText(instrument, each)));
  return `${told} ${words.partial(cut)}`;
}

export function stretchText({ first, last }: Stretch, indicator: Indicator, words: Words): string {
  const [from, to] = [first, last].map((score) => valueText(score, indicator, words));
  return first.edition === last.edition
    ? words.single(from ?? '', String(first.edition))
    : words.overall(from ?? '', to ?? '', String(first.edition), String(last.edition));
}

export function breakText({ before, after, reason }: Break, words: Words): string {
  return words.breaks[reason](String(before.edition), String(after.edition));
}

/** "Edition 2020, covers 2019: up from 0 to 1 since edition 2019." */
export function stepText(step: WindowStep, instrument: Instrument, words: Words): string {
  const { indicator, before, after } = step;
  const [from, to] = [before, after].map((score) => valueText(score, indicator, words));
  const move = after.value > before.value ? words.up(from ?? '', to ?? '') : words.down(from ?? '', to ?? '');
  const outside = step.fromOutside ? words.outside(coversText(instrument, before.edition)) : '';
  const edition = String(after.edition);
  return `${words.step(edition, coversText(instrument, after.edition), move, String(before.edition))}${outside}.`;
}

function partsText(steps: readonly ScoreStep[], words: Words): string {
  const parts = steps.map(({ indicator, before, after }) => {
    const [from = '', to = ''] = [before, after].map(({ value }) => words.number(value, indicator.decimals));
    return words.part(indicator.code, from, to);
  });
  return words.throughParts(parts);
}

/** What stands in place of a sentence; `undefined` where there are sentences. */
export function reasonText(
  explanation: Explanation,
  ledger: EvidenceLedger,
  words: Words,
): string | undefined {
  if (explanation.how === 'sentences') return undefined;
  if (explanation.how === 'none') return words.noReason;
  if (explanation.how === 'parts') return partsText(explanation.steps, words);
  return words.leftOut(explanation.sources.map((id) => ledger.sources.get(id)?.shortTitle ?? id));
}

export function tellingText({ step, source }: Telling, ledger: EvidenceLedger, words: Words): string {
  const instrument = ledger.instruments.get(instrumentOf(step.indicator.id));
  const code = `${instrument?.abbreviation ?? ''} ${step.indicator.code}`.trim();
  return words.toldThere(code, ledger.sources.get(source)?.shortTitle ?? source);
}

/** "E1 0": where an indicator stands at the end of a stretch. */
export function standText({ last }: Stretch, indicator: Indicator, words: Words): string {
  return `${indicator.code} ${valueText(last, indicator, words)}`;
}

export function scoreName(score: Score, indicator: Indicator, words: Words): string {
  return words.scoreNamed(indicator.code, indicator.name, String(score.edition));
}
