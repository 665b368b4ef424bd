import type { WaterfallData, WaterfallStep, WaterfallTotal } from '../../charts/waterfall/waterfall-model.ts';
import type { Instrument } from '../../domain/instrument.ts';
import { scoreKey, type Score } from '../../domain/score.ts';
import type { ChangesMessages } from '../../messages/en/changes.ts';
import type { Waterfall, WaterfallPart } from '../../state/compare-waterfall.ts';
import { coversText, indicatorName, marksOf } from './changes-words.ts';

function stepNote(part: WaterfallPart, { divisor }: Waterfall, words: ChangesMessages): string {
  const { indicator, change, before, after } = part;
  const share = divisor === 1 ? [] : [words.dividedBy(words.signed(change, indicator.decimals), divisor)];
  const marks = [before, after].flatMap((score) => (score ? marksOf(score, words).split(', ') : []));
  return [...share, ...new Set(marks.filter((mark) => mark !== ''))].join(', ');
}

function stepOf(part: WaterfallPart, waterfall: Waterfall, words: ChangesMessages): WaterfallStep {
  const { indicator, before, after, amount } = part;
  const value = (score: Score | null) =>
    score === null ? words.notAsked : words.number(score.value, indicator.decimals);
  const text = words.signed(amount, waterfall.decimals);
  const opened = after ?? before;
  return {
    key: indicator.id,
    label: indicatorName(indicator),
    note: stepNote(part, waterfall, words),
    amount,
    text,
    name: words.stepName(indicatorName(indicator), value(before), value(after), text),
    score: opened && scoreKey(opened),
  };
}

function restStep({ rest, decimals }: Waterfall, words: ChangesMessages): WaterfallStep[] {
  if (rest === null) return [];
  const text = words.signed(rest.amount, decimals);
  const label = words[rest.kind];
  return [
    { key: 'rest', label, note: '', amount: rest.amount, text, name: `${label}: ${text}`, score: null },
  ];
}

/** The comparison → words and numbers of the figure. */
export function waterfallData(
  waterfall: Waterfall,
  instrument: Instrument,
  words: ChangesMessages,
): WaterfallData {
  const { total, start, end, parts, decimals } = waterfall;
  const totalOf = (score: Score): WaterfallTotal => {
    const text = words.number(score.value, total.decimals);
    const covers = coversText(instrument, score.edition);
    return {
      value: score.value,
      label: words.edition(score.edition),
      text,
      name: words.totalName(total.name, score.edition, covers, text),
      score: scoreKey(score),
    };
  };
  return {
    start: totalOf(start),
    end: totalOf(end),
    steps: [...parts.map((part) => stepOf(part, waterfall, words)), ...restStep(waterfall, words)],
    min: total.min,
    max: total.max,
    decimals,
    stepsName: words.steps,
    format: (value) => words.number(value, total.decimals),
  };
}

/** How the parts make the total, and which stretch of its scale is drawn. */
export function stretchNote({ divisor, total }: Waterfall, words: ChangesMessages): string {
  if (divisor > 1) return words.meanNote(divisor, divisor === 6 ? words.shares.six : words.shares.seven);
  return words.sumNote(words.number(total.min, 0), words.number(total.max, 0));
}
