import type { EventKind } from '../../domain/event-kind.ts';
import type { Span } from '../extract/text/spans.ts';
import { assignHappenings, isYear } from './assign-happenings.ts';
import { dateMentionsIn } from './date-mentions.ts';
import type { ReportSentence } from './report-sentences.ts';
import { resolveDates, type DateContext, type DatedMention, type ResolvedDate } from './resolve-dates.ts';
import { triggersIn } from './triggers.ts';
import { kindsOf, weighEvidence, type Evidence } from './weigh-evidence.ts';

/** One happening that a sentence seems to tell. */
export interface Telling {
  readonly sentence: ReportSentence;
  readonly date: ResolvedDate;
  /** The words that a shortened quotation must keep, within the sentence. */
  readonly heart: Span;
  /** The first is the primary one. */
  readonly kinds: readonly EventKind[];
  /** A total or a year in general rather than one happening. */
  readonly summary: boolean;
  /** 0–1: how sure the rules are that a curator will keep it. */
  readonly confidence: number;
  readonly why: readonly string[];
}

const MANY =
  /\b(?:dozens|hundreds|thousands|scores|several|many|some|numerous|most|throughout|during the year|\d[\d,]* (?:people|individuals|cases|charges|prosecutions|offenses|civil servants))\b/i;

const ANAPHOR =
  /^(?:He|She|They|It|Both|His|Her|Their|Its|Later|Subsequently|Earlier|Meanwhile|Also|In addition|Additionally|Then|The (?:men|women|court|council|agency|law|legislation|codes?|journalists?|newspaper|magazine|senior|former|latter|activists|group|party|government|document|resolution|remaining|same)|Police|Authorities|According|After|Other|Another|Most|While|At (?:the|that) time|These|This|Those)\b/;

/** When an undated sentence happened: with the sentence before where it goes on from it, else in the year covered. */
function undated(words: string, { before, covered }: DateContext): ResolvedDate {
  const isDay =
    /^\d{4}-\d\d-\d\d$/.test(before?.edtf ?? '') && before?.edtf.startsWith(String(covered)) === true;
  if (before && (isDay || ANAPHOR.test(words))) {
    const text = /[~?%/]/.test(before.edtf) ? before.edtf : `${before.edtf}~`;
    return { edtf: text, why: `no date of its own: goes on from ${before.edtf}`, inferred: true };
  }
  return { edtf: String(covered), why: `no date of its own: the year covered, ${covered}`, inferred: true };
}

function tell(sentence: ReportSentence, evidence: Evidence, rules: readonly string[]): Telling[] {
  const { words, happenings, topics, date, mention } = evidence;
  const { suffices, confidence, why } = weighEvidence(evidence);
  if (!suffices) return [];
  const heart = [...happenings.slice(0, 1), ...(mention ? [mention] : [])];
  return [
    {
      sentence,
      date,
      heart: {
        start: Math.min(...heart.map(({ start }) => start)),
        end: Math.max(...heart.map(({ end }) => end)),
      },
      kinds: kindsOf(happenings, topics),
      summary: isYear(date.edtf) && MANY.test(words),
      confidence,
      why: [date.why, ...why, ...rules],
    },
  ];
}

interface Told {
  readonly tellings: readonly Telling[];
  readonly dates: readonly DatedMention[];
}

/** What a sentence tells: one telling for each date that a happening stands near, or one without a date. */
function tellingsOf(sentence: ReportSentence, context: DateContext): Told {
  const { words } = sentence;
  const dates = resolveDates(words, dateMentionsIn(words), context);
  const { triggers, rules } = triggersIn(words);
  const topics = triggers.filter(({ topic }) => topic);
  const happened = triggers.filter(({ topic }) => !topic);
  const { dated, rest } = assignHappenings(words, happened, dates);
  const evidence = [
    ...dated.map(({ date, happenings }) => ({ words, happenings, topics, date, mention: date })),
    ...(rest.length === 0
      ? []
      : [{ words, happenings: rest, topics, date: undated(words, context), mention: undefined }]),
  ];
  return { tellings: evidence.flatMap((one) => tell(sentence, one, rules)), dates };
}

/** All tellings of a report's sentences in reading order; dates carry over within a paragraph. */
export function tellingsOfReport(sentences: readonly ReportSentence[], covered: number): Telling[] {
  let before: DatedMention | undefined;
  let block = -1;
  return sentences.flatMap((sentence) => {
    if (sentence.block !== block) before = undefined;
    block = sentence.block;
    const { tellings, dates } = tellingsOf(sentence, { covered, before });
    const leading = dates.find(({ edtf }) => edtf.startsWith(String(covered)) && !isYear(edtf)) ?? dates[0];
    const isFiner = before?.edtf.startsWith(String(covered)) === true && leading?.edtf === String(covered);
    if (leading && !isFiner) before = leading;
    return tellings;
  });
}
