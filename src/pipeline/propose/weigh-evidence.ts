import nlp from 'compromise/two';
import { EVENT_KINDS, type EventKind } from '../../domain/event-kind.ts';
import { isYear } from './assign-happenings.ts';
import type { DatedMention, ResolvedDate } from './resolve-dates.ts';
import type { Trigger } from './triggers.ts';

const TOPIC_VALUE = 0.5;
const LEAST_TOPIC = 1;
const MOST_KINDS = 3;
const FALLBACK: readonly EventKind[] = ['government'];

/** Kinds in the order of how much speaks for them; those of which something happened come first. */
export function kindsOf(happenings: readonly Trigger[], topics: readonly Trigger[]): EventKind[] {
  const value = new Map<EventKind, number>();
  const happened = new Set<EventKind>();
  for (const { kind, weight } of happenings) {
    if (kind === 'any') continue;
    happened.add(kind);
    value.set(kind, (value.get(kind) ?? 0) + weight);
  }
  for (const { kind } of topics) {
    if (kind !== 'any') value.set(kind, (value.get(kind) ?? 0) + TOPIC_VALUE);
  }
  const rank = (kind: EventKind): number => (happened.has(kind) ? 100 : 0) + (value.get(kind) ?? 0);
  const ranked = EVENT_KINDS.filter((kind) => value.has(kind)).sort((a, b) => rank(b) - rank(a));
  const strong = ranked.filter((kind) => happened.has(kind) || (value.get(kind) ?? 0) >= LEAST_TOPIC);
  // Something was said or done, and no word tells what about: mostly those in power.
  return (strong.length > 0 ? strong : ranked.length > 0 ? ranked : FALLBACK).slice(0, MOST_KINDS);
}

/** How much the date adds: a day is rarely named for anything but an event. */
function dateValue({ edtf }: ResolvedDate, mention: DatedMention | undefined): number {
  // A date that the sentence before gives says more than none.
  if (!mention) return isYear(edtf) ? 0 : 0.25;
  if (mention.mention.sort === 'covered-year') return 0.5;
  const [first = ''] = edtf.split('/');
  return [0, 1, 1.5, 2][first.split('-').length] ?? 1;
}

const GENERAL =
  /\b(?:often|frequently|routinely|typically|usually|regularly|always|generally|occasionally|increasingly)\b/i;
function isPast(words: string): boolean {
  const doc = nlp(words);
  return doc.has('#PastTense') || doc.has('#Participle');
}

const LEAST_SCORE = 2.9;
const LEAST_SCORE_UNDATED = 3.2;
const FULL_SCORE = 8;

export interface Weighed {
  /** Enough to be proposed. */
  readonly suffices: boolean;
  /** 0–1 */
  readonly confidence: number;
  readonly why: readonly string[];
}

/** What the rules found for one telling. */
export interface Evidence {
  readonly words: string;
  readonly happenings: readonly Trigger[];
  readonly topics: readonly Trigger[];
  readonly date: ResolvedDate;
  /** The words that state the date; `undefined` where it is taken from elsewhere. */
  readonly mention: DatedMention | undefined;
}

/** How much speaks for a happening; from `LEAST_SCORE` on it is worth a curator's look. */
export function weighEvidence({ words, happenings, topics, date, mention }: Evidence): Weighed {
  const weights = happenings.map(({ weight }) => weight).sort((a, b) => b - a);
  const [most = 0, next = 0] = weights;
  const past = isPast(words);
  const general = GENERAL.test(words);
  const score =
    most +
    next / 4 +
    Math.min(topics.length, 4) * 0.2 +
    dateValue(date, mention) -
    (past ? 0 : 1.5) -
    (general ? 1 : 0);
  return {
    suffices: score >= (mention ? LEAST_SCORE : LEAST_SCORE_UNDATED),
    confidence: Math.round(Math.min(1, score / FULL_SCORE) * 100) / 100,
    why: [
      ...happenings
        .slice(0, 4)
        .map(({ word, kind }) => `“${word}” (${kind === 'any' ? 'something was said or done' : kind})`),
      ...(past ? [] : ['no verb in the past']),
      ...(general ? ['speaks of what is usual'] : []),
    ],
  };
}
