import type { Quotation } from '../domain/quotation.ts';
import type { Source } from '../domain/source.ts';
import type { DetailMessages } from '../messages/en/detail.ts';

type Words = DetailMessages['citation'];

function authorsOf({ csl }: Source): string {
  const names = (csl.author ?? []).map((author) =>
    'literal' in author ? author.literal : `${author.given} ${author.family}`,
  );
  return [...names, csl.publisher].join(', ');
}

/** "2019" or "2002–2024": the years that a source judges or counts. */
export function coverageText(coverage: readonly [number, number]): string {
  return coverage[0] === coverage[1] ? String(coverage[0]) : `${coverage[0]}–${coverage[1]}`;
}

/** One line: who, title, what it covers, where. */
export function citeSource(source: Source, words: Words): string {
  const { csl, coverage } = source;
  const parts = [authorsOf(source), `“${csl.title}”`, words.covers(coverageText(coverage))];
  return `${parts.join(', ')}.${csl.URL === undefined ? '' : ` ${csl.URL}`}`;
}

/** A quotation that carries its citation wherever it is pasted. `accessed` is `YYYY-MM-DD`, `permalink` our own view. */
export function citeQuotation(
  source: Source,
  quotation: Quotation,
  seen: { readonly accessed: string; readonly permalink: string },
  words: Words,
): string {
  return `“${quotation.exact.replaceAll(/\s+/g, ' ')}”\n— ${citeSource(source, words)} ${words.accessed(seen.accessed, seen.permalink)}`;
}
