import type { DatedEvent, EvidenceLedger } from '../../bundle/evidence-ledger.ts';
import type { Quotation } from '../../domain/quotation.ts';
import { citeSource } from '../../export/citation.ts';
import type { DetailMessages } from '../../messages/en/detail.ts';
import type { ExplainMessages } from '../../messages/en/explain.ts';
import type { Messages } from '../../messages/en/first-view.ts';
import type {
  IndicatorInWindow,
  InstrumentInWindow,
  WindowExplanation,
  WindowStep,
} from '../../state/explain-window.ts';
import type { WindowEvent } from '../../state/window-events.ts';
import {
  breakText,
  editionsText,
  marksText,
  rangeText,
  reasonText,
  standText,
  stepText,
  stretchText,
  tellingText,
} from './explanation-words.ts';

export interface ExplanationSubject {
  readonly ledger: EvidenceLedger;
  readonly explanation: WindowExplanation;
  /** Whether a filter keeps events out. */
  readonly filtered: boolean;
  readonly messages: Messages;
  readonly words: ExplainMessages['explain'];
  readonly citation: DetailMessages['citation'];
  /** `YYYY-MM-DD` */
  readonly accessed: string;
  /** The view that is explained. */
  readonly permalink: string;
}

/** Numbers the sources in the order in which the text first cites them. */
class References {
  readonly #numbers = new Map<string, number>();
  readonly #words: ExplainMessages['explain'];

  constructor(words: ExplainMessages['explain']) {
    this.#words = words;
  }

  cite(sources: readonly string[]): string {
    return [...new Set(sources)]
      .map((source) => {
        const number = this.#numbers.get(source) ?? this.#numbers.size + 1;
        this.#numbers.set(source, number);
        return this.#words.textReference(number);
      })
      .join('');
  }

  list(ledger: EvidenceLedger, citation: DetailMessages['citation']): string[] {
    return [...this.#numbers].map(([id, number]) => {
      const source = ledger.sources.get(id);
      return `${this.#words.textReference(number)} ${source ? citeSource(source, citation) : id}`;
    });
  }
}

interface Writer extends ExplanationSubject {
  readonly references: References;
}

function quoted({ quotation, source }: { quotation: Quotation; source: string }, writer: Writer): string {
  return `“${quotation.exact.replaceAll(/\s+/g, ' ').trim()}” ${writer.references.cite([source])}`;
}

function stepLines(step: WindowStep, { instrument }: InstrumentInWindow, writer: Writer): string[] {
  const { words, references, ledger } = writer;
  const sources = [step.before, step.after].map((score) => score.sources[0] ?? '');
  const reason = reasonText(step.explanation, ledger, words);
  const passages = step.explanation.how === 'sentences' ? step.explanation.passages : [];
  return [
    `  ${stepText(step, instrument, words)} ${references.cite(sources)}`,
    ...(reason === undefined ? [] : [`    ${reason}`]),
    ...passages.map((passage) => `    ${quoted(passage, writer)}`),
  ];
}

function changedLines(found: IndicatorInWindow, within: InstrumentInWindow, writer: Writer): string[] {
  const { words } = writer;
  const { indicator, stretches, breaks, steps } = found;
  return [
    `${indicator.code} ${indicator.name}`,
    ...stretches.map((stretch) => `  ${stretchText(stretch, indicator, words)}`),
    ...breaks.map((each) => `  ${breakText(each, words)}`),
    ...steps.flatMap((step) => stepLines(step, within, writer)),
  ];
}

function standing(found: readonly IndicatorInWindow[], writer: Writer): string {
  return found
    .flatMap(({ indicator, stretches }) =>
      stretches.slice(-1).map((stretch) => standText(stretch, indicator, writer.words)),
    )
    .join(', ');
}

function instrumentLines(within: InstrumentInWindow, writer: Writer): string[] {
  const { words, references } = writer;
  const { instrument, editions, changed, unchanged, uncompared } = within;
  const stated = [...unchanged, ...uncompared].flatMap(({ stretches }) =>
    stretches.flatMap(({ last }) => last.sources.slice(0, 1)),
  );
  const cited = (lines: string) => `${lines} ${references.cite(stated)}`.trim();
  return [
    '',
    instrument.name.toUpperCase(),
    editionsText(within, words),
    ...[marksText(within, words)].filter((text) => text !== ''),
    ...(editions.length > 0 && changed.length === 0 ? [words.nothingChanged] : []),
    ...changed.flatMap((found) => changedLines(found, within, writer)),
    ...(unchanged.length > 0 ? [cited(`${words.unchanged}: ${standing(unchanged, writer)}`)] : []),
    ...unchanged.flatMap(({ sentences }) => sentences.map((passage) => `  ${quoted(passage, writer)}`)),
    ...(uncompared.length > 0 ? [cited(`${words.uncompared}: ${standing(uncompared, writer)}`)] : []),
  ];
}

function eventTitle(event: DatedEvent, { messages }: Writer): string {
  return `${messages.timelineFigure.date(event.when)}: ${event.title}`;
}

function eventLines(found: WindowEvent, note: string, writer: Writer): string[] {
  const { ledger, words } = writer;
  const told = found.tellings.map((telling) => tellingText(telling, ledger, words)).join('; ');
  const remark = told === '' ? note : told;
  return [
    `- ${eventTitle(found.event, writer)}${remark === '' ? '' : ` (${remark})`}`,
    ...found.accounts.flatMap(({ source, quotations }) =>
      quotations.map((quotation) => `    ${quoted({ quotation, source }, writer)}`),
    ),
  ];
}

function block(heading: string, note: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', heading, note, ...lines];
}

function eventSection(writer: Writer): string[] {
  const { words, messages, explanation } = writer;
  const { total, kinds, told, summaries } = explanation.events;
  const counts = kinds.map(({ kind, count }) => `${messages.kinds[kind]} ${count}`).join(', ');
  return [
    '',
    words.events.toUpperCase(),
    ...(total === 0 ? [words.noEvents] : [`${words.eventCount(total)}: ${counts}. ${words.countsNote}`]),
    ...(writer.filtered ? [words.filtered] : []),
    ...block(
      words.told,
      words.toldNote,
      told.flatMap((found) => eventLines(found, '', writer)),
    ),
    ...kinds.flatMap(({ kind, coinciding }) =>
      block(
        `${words.coinciding}: ${messages.kinds[kind]}`,
        words.coincidingNote,
        coinciding.flatMap((found) => eventLines(found, words.coincides, writer)),
      ),
    ),
    ...block(
      words.summaries,
      words.summariesNote,
      summaries.flatMap((found) => eventLines(found, words.coincides, writer)),
    ),
  ];
}

/** The whole explanation as plain text: every figure and quotation with its number, the sources at the end. */
export function explanationText(subject: ExplanationSubject): string {
  const { ledger, explanation, messages, words } = subject;
  const writer: Writer = { ...subject, references: new References(words) };
  const range = rangeText(explanation.window, messages);
  const body = [
    words.title(ledger.country.name, range),
    words.lead,
    ...explanation.instruments.flatMap((within) => instrumentLines(within, writer)),
    ...eventSection(writer),
  ];
  return [
    ...body,
    '',
    words.textSources.toUpperCase(),
    ...writer.references.list(ledger, subject.citation),
    '',
    words.textAccessed(messages.productName, subject.accessed, subject.permalink),
    '',
  ].join('\n');
}
