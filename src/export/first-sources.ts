/**
 * The sources on which scores rest, each once: the first of each score has its quotations; a figure has
 * no room for who else prints the value.
 */
export function firstSources(scores: Iterable<{ readonly sources: readonly string[] }>): ReadonlySet<string> {
  return new Set(Array.from(scores, ({ sources }) => sources.slice(0, 1)).flat());
}
