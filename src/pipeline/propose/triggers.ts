import type { EventKind } from '../../domain/event-kind.ts';
import type { Span } from '../extract/text/spans.ts';
import { LEXICON, type LexiconEntry } from './kind-lexicon.ts';

/** A place in a sentence where the lexicon says that something happened, or what about. */
export interface Trigger extends Span {
  readonly kind: EventKind | 'any';
  readonly weight: number;
  readonly topic: boolean;
  readonly word: string;
}

export interface FoundTriggers {
  readonly triggers: readonly Trigger[];
  /** Rules that set words aside, for the curator. */
  readonly rules: readonly string[];
}

interface Setting {
  /** The words before and after the trigger inside its clause. */
  readonly before: string;
  readonly after: string;
  readonly word: string;
  readonly kind: LexiconEntry['kind'];
}

/** Why a word does not mean that the thing happened; with another kind when it means something else. */
interface SettingRule {
  readonly name: string;
  readonly instead?: EventKind;
  readonly holds: (setting: Setting) => boolean;
}

const GAP = String.raw`(?:\s+[\p{L}’'-]+){0,3}\s*$`;
const NEGATION = new RegExp(
  String.raw`\b(?:not|never|no|nobody|nor|neither|without|cannot|none of|refrain(?:ed|s) from|failed to|refused to|declined to|unable to|\p{L}+n[’']t)${GAP}`,
  'iu',
);
const MODAL = new RegExp(
  String.raw`\b(?:may|might|can|could|would|should|must|shall|will|to|if|require[sd]?|prohibits?|penalizes?|provides? for|allow(?:s|ing)?|punishable|subject to)(?:\s+(?:not|also|only|be|have|been|face))*\s+$`,
  'iu',
);
const ONLY_CALLED_FOR = new RegExp(
  String.raw`\b(?:call(?:s|ed|ing)? (?:\S+ ){0,2}?(?:for|on)|calls? for|urg(?:e[sd]?|ing)|demand(?:s|ed|ing)?|plan(?:s|ned|ning)?|propos(?:e[sd]?|ing)|threaten(?:s|ed|ing)?|intend(?:s|ed)?|promis(?:e[sd]?|ing)|vow(?:s|ed)?|pledg(?:e[sd]?|ing)|permi(?:ssion|ts?) (?:for|to)|upcoming|den(?:y|ied) permits for|advocat(?:ing|ed) for|right (?:to|of)|freedoms? of|seek(?:s|ing)? to|attempt to)${GAP}`,
  'iu',
);
const PLANNED_AFTER = /^\s+(?:planned|scheduled|announced) (?:for|in|on)\b/i;
const CAN_ONLY_BE_CALLED_FOR = new Set<LexiconEntry['kind']>([
  'protest',
  'election',
  'release',
  'law',
  'civil-society',
]);

const RULES: readonly SettingRule[] = [
  {
    name: 'a warrant is no arrest',
    instead: 'trial',
    holds: ({ kind, word, after }) =>
      kind === 'arrest' && /^arrests?$/i.test(word) && /^\s+warrants?\b/i.test(after),
  },
  {
    name: 'a warrant is no arrest',
    instead: 'trial',
    holds: ({ kind, before }) =>
      kind === 'arrest' && /\bwarrants? for (?:the |his |her |their )?$/i.test(before),
  },
  {
    name: 'a seat in a body of the United Nations is no election',
    instead: 'international',
    holds: ({ kind, after }) =>
      kind === 'election' &&
      /^(?:\s+(?:as )?(?:a )?(?:new )?members?)?\s+(?:to|of|by)\s+(?:the\s+)?(?:UN|U\.N\.|United Nations|UNHRC|UNHCR|Human Rights Council|Security Council)\b/.test(
        after,
      ),
  },
  {
    name: 'elected describes who holds an office, not a vote',
    holds: ({ kind, word, before, after }) =>
      kind === 'election' &&
      /elected$/i.test(word) &&
      (/^\s+(?:seats?|members?|deputies|head|government|officials?|national|positions?|parliament|representatives|regional|ones?|president\b)/i.test(
        after,
      ) ||
        /\b(?:freely|directly|are|is|be|newly|among the)\s+$/i.test(before)),
  },
  {
    name: 'prison that merely continues is not new',
    holds: ({ kind, before }) =>
      (kind === 'arrest' || kind === 'trial') &&
      /\b(?:remain(?:s|ed)?|continu(?:es|ed) to (?:serve|be)|still|serv(?:es|ed|ing)|is serving)\b[^.;]*$/i.test(
        before,
      ) &&
      !/\band\b[^.;]{0,40}$/i.test(before),
  },
  {
    name: 'figures and reports are published, not freed',
    holds: ({ kind, word, before, after }) =>
      kind === 'release' &&
      /^released$/i.test(word) &&
      (/\b(?:figures?|data|statistics|reports?|statements?|information|video|list|results)\s+(?:was\s+|were\s+)?$/i.test(
        before,
      ) ||
        /^\s+(?:(?:a|an|the|its|their|figures)\s+)?(?:\S+\s+)?(?:reports?|statements?|figures|data|list|results)\b/i.test(
          after,
        )),
  },
  { name: 'negated', holds: ({ before }) => NEGATION.test(before) },
  {
    name: 'only called for or planned',
    holds: ({ kind, before, after }) =>
      CAN_ONLY_BE_CALLED_FOR.has(kind) && (ONLY_CALLED_FOR.test(before) || PLANNED_AFTER.test(after)),
  },
  { name: 'said to be possible, required or general', holds: ({ before }) => MODAL.test(before) },
];

const CLAUSE_MARK = /[;:—()]|,\s(?=(?:and|but|while|who|which|when|after|although|because|whereas)\b)/g;

/** The clause around a place, so that a "not" elsewhere in the sentence has no say. */
function clauseAround(words: string, { start, end }: Span): Span {
  const marks = [...words.matchAll(CLAUSE_MARK)].map(({ index }) => index);
  return {
    start: (marks.findLast((mark) => mark < start) ?? -1) + 1,
    end: marks.find((mark) => mark >= end) ?? words.length,
  };
}

function ruleFor(words: string, span: Span, kind: LexiconEntry['kind']): SettingRule | undefined {
  const clause = clauseAround(words, span);
  const setting: Setting = {
    before: words.slice(clause.start, span.start),
    after: words.slice(span.end, clause.end),
    word: words.slice(span.start, span.end),
    kind,
  };
  return RULES.find(({ holds }) => holds(setting));
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Of triggers of one kind at one place the weightiest counts. */
function heaviest(triggers: readonly Trigger[]): Trigger[] {
  const kept: Trigger[] = [];
  for (const trigger of [...triggers].sort((a, b) => b.weight - a.weight || a.start - b.start)) {
    if (!kept.some((other) => other.kind === trigger.kind && overlaps(other, trigger))) kept.push(trigger);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** "In March" is no march. */
const MONTH_LIKE = /^March$/;

/**
 * What a sentence (without footnote digits) says to have happened. Words that are negated, only possible,
 * only called for, or that mean something else in their setting do not count as happenings.
 */
export function triggersIn(words: string): FoundTriggers {
  const triggers: Trigger[] = [];
  const rules = new Set<string>();
  for (const { kind, pattern, weight, topic } of LEXICON) {
    for (const match of words.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (MONTH_LIKE.test(match[0])) continue;
      const word = match[0].toLowerCase();
      const rule = topic ? undefined : ruleFor(words, span, kind);
      if (rule) rules.add(`“${word}”: ${rule.name}`);
      if (!rule) triggers.push({ ...span, kind, weight, topic, word });
      else if (rule.instead) triggers.push({ ...span, kind: rule.instead, weight, topic, word });
      else if (kind !== 'any') triggers.push({ ...span, kind, weight: 1, topic: true, word });
    }
  }
  return { triggers: heaviest(triggers), rules: [...rules] };
}
