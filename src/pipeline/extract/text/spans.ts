/** A stretch of a document: UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A match of a pattern, with the offsets that `RegExp` leaves to the caller. */
export interface Match extends Span {
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** Every match of a global pattern inside `within`; lookarounds still see the whole text. */
export function matchesIn(text: string, pattern: RegExp, within: Span): Match[] {
  const found: Match[] = [];
  const search = new RegExp(
    pattern.source,
    pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`,
  );
  search.lastIndex = within.start;
  for (let match = search.exec(text); match; match = search.exec(text)) {
    const end = match.index + match[0].length;
    if (end > within.end) break;
    found.push({ start: match.index, end, groups: match.groups ?? {} });
    if (match[0] === '') search.lastIndex += 1;
  }
  return found;
}

/** The span without the white space at its ends. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, start + words.trimEnd().length) };
}

export function isInside(inner: Span, outer: readonly Span[]): boolean {
  return outer.some(({ start, end }) => inner.start >= start && inner.end <= end);
}

/** 1 for the first line. */
export function lineNumberAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

const LONGEST_EXCERPT = 60;

/** The words at a place, on one line, short enough for a message. */
export function excerptAt(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return words.length > LONGEST_EXCERPT ? `“${words.slice(0, LONGEST_EXCERPT)}…”` : `“${words}”`;
}
