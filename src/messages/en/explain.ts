import { formatScore } from '../format-number.ts';
import { plural } from '../plural.ts';
import type { Translation } from '../translation.ts';

/** A list in words: "2019", "2019 and 2020", "2019, 2020 and 2021". */
function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** The words of what explains: the changes of a window, unexplained changes, density of evidence. In English. */
export const enExplain = {
  explain: {
    title: (country: string, range: string) => `What changed in ${country}, ${range}`,
    lead: 'Every score whose edition judges these years, what the reports say about its changes, and what happened. That an event falls in the same year as a change coincides; it does not make it a cause.',
    filtered: 'Events are filtered as in the timeline; scores are not.',
    copy: 'Copy with citations',
    copied: 'Copied',
    number: (value: number, decimals: number) => formatScore(value, decimals, 'en'),
    copyFailed: 'The browser did not allow copying. Select the text instead.',
    close: 'Close the explanation',

    /** Runs of editions in a row stand as one: "2013–2016". */
    editions: (editions: readonly string[], years: string, count: number) =>
      count === 1
        ? `Edition ${listed(editions)}, covers ${years}.`
        : `Editions ${listed(editions)}, cover ${years}.`,
    noEdition: 'No edition judges only days that are in view. Widen the window to whole years of coverage.',
    partial: (editions: readonly string[]) =>
      `Left out, because only a part of what they judge is in view: ${listed(editions)}.`,
    partialEdition: (edition: string, covers: string) => `edition ${edition} (covers ${covers})`,
    nothingChanged: 'No score moved.',
    unchanged: 'Unchanged',
    uncompared: 'Nothing to compare with',
    uncomparedNote: 'Only one edition at hand, or none right before it.',
    open: (what: string) => `Open the evidence: ${what}`,
    scoreNamed: (code: string, name: string, edition: string) => `${code} ${name}, edition ${edition}`,

    overall: (from: string, to: string, before: string, after: string) =>
      `Editions ${before} to ${after}: ${from} → ${to}`,
    single: (value: string, edition: string) => `Edition ${edition}: ${value}`,
    breaks: {
      'edition-missing': (before: string, after: string) =>
        `Not compared: between editions ${before} and ${after} an edition is missing.`,
      'categories-changed': (before: string, after: string) =>
        `Not compared: edition ${before} rates six categories, edition ${after} seven.`,
    },
    step: (edition: string, covers: string, move: string, before: string) =>
      `Edition ${edition}, covers ${covers}: ${move} since edition ${before}`,
    up: (from: string, to: string) => `up from ${from} to ${to}`,
    down: (from: string, to: string) => `down from ${from} to ${to}`,
    outside: (covers: string) => `, which covers ${covers}, not in view`,
    /** Published values need none. */
    marks: { recomputed: 'recomputed', carried: 'carried' },
    converted: 'converted',
    marksExplained: {
      recomputed: 'Recomputed: made from its parts by the instrument’s own arithmetic.',
      carried:
        'Carried: not seen in print, but the value before with the changes that the edition announces.',
    },
    convertedExplained: 'Converted: printed on the older scale, where 1 was best, and turned here (8 − x).',

    noReason: 'No bundled report says why.',
    throughParts: (parts: readonly string[]) => `Follows from its parts: ${listed(parts)}; see there.`,
    part: (code: string, from: string, to: string) => `${code} ${from} → ${to}`,
    leftOut: (sources: readonly string[]) =>
      `Only reports that are left out here say why: ${listed(sources)}.`,

    events: 'What happened',
    eventCount: (count: number) => plural(count, 'event', 'events'),
    summaryCount: (count: number) => `and ${plural(count, 'total', 'totals')} over several events`,
    noEvents: 'No event in these years passes the filters.',
    countsNote: 'Each event is counted once, under the kind in whose lane it is drawn.',
    told: 'Told where the score changed',
    toldNote: 'A report tells these in the section of a score that it moved.',
    noneTold: 'No report tells an event of these years in the section of a score that moved.',
    toldThere: (code: string, source: string) => `told there: ${code}, ${source}`,
    coinciding: 'Other events of these years',
    coincidingNote:
      'Coincides, not causes: no report at hand tells these in the section of a score that moved.',
    coincides: 'coincides, not causes',
    summaries: 'Totals over several events',
    summariesNote: 'They are not added to the single events.',

    textFigures: 'What changed',
    textSources: 'Sources',
    textReference: (number: number) => `[${number}]`,
    textAccessed: (product: string, date: string, permalink: string) =>
      `Accessed through ${product} on ${date}: ${permalink}`,
  },

  density: {
    title: 'How much evidence there is',
    lead: 'What the bundle holds, whatever the filters. Thin ground: few reports, so most years and most changes have no words.',
    changesTitle: 'Changes of score that no report explains',
    changes: (unexplained: number, all: number) =>
      `For ${unexplained} of ${plural(all, 'change', 'changes')} from one edition to the next, no bundled report says why.`,
    explained: (sentences: number, parts: number) =>
      `${plural(sentences, 'change has', 'changes have')} a sentence that says why; ${parts} more follow from these by adding up.`,
    allExplained: 'A bundled report says why each score moved.',
    yearCovered: 'Year covered',
    unexplained: 'No report says why',
    change: (instrument: string, code: string, from: string, to: string) =>
      `${instrument} ${code} ${from} → ${to}`,
    openChange: (change: string, instrument: string, name: string, edition: string) =>
      `${change}. ${instrument}, edition ${edition}: ${name}`,
    quotations: 'Quotations by report, and the year that they are about',
    quotationsNote:
      'A quotation for an event stands in the year in which the event begins, one for a score in the year that the edition covers.',
    events: 'Events by kind, and the year in which they begin',
    eventsNote: 'Each event once, under its first kind. Totals over several events stand apart.',
    source: 'Report',
    kind: 'Kind',
    all: 'All',
    summary: 'Totals over several',
  },
} as const;

export type ExplainMessages = Translation<typeof enExplain>;
