import { MAX_QUOTATION_LENGTH, quotationAt, refuteQuotation } from '../../domain/quotation.ts';
import type { Passage, PassageRole, Section } from '../../domain/passage.ts';
import { failure, success, type Problem, type Result } from '../../domain/result.ts';
import type { InstrumentId } from '../../domain/instrument.ts';
import type { ScoreRow } from '../dataset/score-file.ts';
import { excerptAt, lineNumberAt, type Span } from './text/spans.ts';

/** What an extractor is told about a document; everything else it must find on the page. */
export interface PageContext {
  /** The raw document. */
  readonly text: string;
  /** Its name in messages. */
  readonly file: string;
  readonly source: string;
  readonly instrument: InstrumentId;
  readonly country: string;
  /** Its names, where they are known: the page must carry one of them. */
  readonly countryNames: readonly string[];
  readonly edition: number;
}

/** What a page states: scores, the words that state and justify them, and where each indicator is discussed. */
export interface ExtractedPage {
  readonly rows: readonly ScoreRow[];
  readonly passages: readonly Passage[];
  readonly sections: readonly Section[];
}

/** A figure as the page prints it. */
export interface Reading {
  readonly value: number;
  /** The printed characters of the figure. */
  readonly figure: Span;
  /** The stretch that states it and can be read alone. */
  readonly statement: Span;
}

interface ScoreOptions {
  readonly edition?: number;
  readonly status?: string | null;
  readonly note?: string;
}

/** No-break, narrow and wide spaces, and the byte-order mark. */
const SPECIAL_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff]/g;
/** Hyphen, no-break hyphen and figure dash. */
const SPECIAL_HYPHEN = /[\u2010-\u2012]/g;

/** Collects what a page yields, and everything that is wrong with it; one problem voids the whole. */
export class PageReport {
  /** The document as its patterns are matched: special spaces and hyphens stand as plain ones, so offsets are those of the raw text. */
  readonly context: PageContext;
  private readonly raw: string;
  private readonly rows: ScoreRow[] = [];
  private readonly passages: Passage[] = [];
  private readonly sections: Section[] = [];
  private readonly problems: Problem[] = [];

  constructor(context: PageContext) {
    this.raw = context.text;
    this.context = {
      ...context,
      text: context.text.replaceAll(SPECIAL_SPACE, ' ').replaceAll(SPECIAL_HYPHEN, '-'),
    };
  }

  /** Something on the page contradicts, or cannot be read. `at` is an offset, or nothing for the page as a whole. */
  refuse(at: number | undefined, problem: Omit<Problem, 'where'>): void {
    const { file, text } = this.context;
    const where = at === undefined ? file : `${file}:${lineNumberAt(text, at)}`;
    this.problems.push({ where, ...problem });
  }

  addScore(indicator: string, value: number, options: ScoreOptions = {}): void {
    this.rows.push({
      instrument: this.context.instrument,
      edition: options.edition ?? this.context.edition,
      country: this.context.country,
      indicator,
      value,
      status: options.status ?? null,
      basis: 'published',
      converted: false,
      source: this.context.source,
      note: options.note ?? null,
    });
  }

  addPassage(indicator: string, role: PassageRole, words: Span, edition = this.context.edition): void {
    if (words.end - words.start > MAX_QUOTATION_LENGTH || words.end <= words.start) {
      this.refuse(words.start, {
        message: `the words for ${indicator} (${role}) cannot be quoted`,
        expected: `1 to ${MAX_QUOTATION_LENGTH} characters`,
        found: `${words.end - words.start}`,
      });
      return;
    }
    const quotation = quotationAt(this.raw, words.start, words.end);
    const refutation = refuteQuotation(this.raw, quotation);
    if (refutation !== undefined) {
      this.refuse(words.start, {
        message: `the words for ${indicator} (${role}) cannot be quoted: ${refutation}`,
        found: excerptAt(this.raw, words),
        mend: 'If the page was copied twice into the file, remove the second copy.',
      });
      return;
    }
    this.passages.push({ indicator, edition, role, quotation });
  }

  addSection(indicator: string, { start, end }: Span): void {
    if (start < end) this.sections.push({ indicator, start, end });
  }

  result(): Result<ExtractedPage> {
    if (this.problems.length > 0) return failure(...this.problems);
    return success({ rows: this.rows, passages: this.passages, sections: this.sections });
  }
}

/**
 * The one value of several places that print it. Refuses, and returns nothing, when there is none
 * or when they disagree.
 */
export function agreeing<T extends { readonly figure: Span }>(
  report: PageReport,
  what: string,
  found: readonly T[],
  valueOf: (reading: T) => string | number,
  expected: string,
): T | undefined {
  const [first] = found;
  if (!first) {
    report.refuse(undefined, {
      message: `could not read ${what}: it is not on the page, or not in a form that is known`,
      expected,
      found: 'nothing',
      mend: 'Compare the file with the publisher’s page; copy the page again if a part is missing.',
    });
    return undefined;
  }
  const other = found.find((reading) => valueOf(reading) !== valueOf(first));
  if (!other) return first;
  report.refuse(other.figure.start, {
    message: `the page prints ${what} more than once, and differently`,
    expected: `${valueOf(first)} as on line ${lineNumberAt(report.context.text, first.figure.start)}`,
    found: `${valueOf(other)}`,
    mend: 'Compare the file with the publisher’s page and keep what belongs to this edition.',
  });
  return undefined;
}
