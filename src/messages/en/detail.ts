import { plural } from '../plural.ts';
import type { Translation } from '../translation.ts';

/** The words of the panels that load after the first view, in English. */
export const enDetail = {
  /** Why no event is shown, and what that does not mean. */
  noEvents: {
    filters: 'No event passes these filters.',
    window: 'No event in this stretch of time passes the filters.',
    kinds: 'All kinds are switched off.',
    notCoded: 'That says nothing about the country: only events that the reports tell are here.',
  },

  table: {
    title: 'Timeline as a table',
    sortBy: (column: string) => `Sort by ${column}`,
    save: 'Save as CSV',
    id: 'Identifier',
    code: 'Code',
    change: 'Change since the edition before',
    maximum: 'Maximum',
    sum: 'Sum of its parts',
    missing: 'Why there is none',
    indicators: 'Told under',
    scores: 'Scores',
    events: 'Events',
    indicator: 'Indicator',
    coverage: 'Covers',
    edition: 'Edition',
    value: 'Value',
    status: 'Status or regime type',
    basis: 'Basis',
    source: 'Source',
    date: 'Date',
    kind: 'Kinds',
    event: 'Event',
    place: 'Place',
    toldBy: 'Told by',
    moreEvents: (count: number) => `and ${count} more`,
    open: (what: string) => `Open the evidence: ${what}`,
  },

  basis: {
    published: 'published',
    recomputed: 'recomputed',
    carried: 'carried',
    converted: (formula: string) => `converted, ${formula}`,
    explain: {
      published: 'Printed by the publisher.',
      recomputed: 'Computed by the instrument’s own arithmetic from its parts.',
      carried: 'Not seen in print: the value before, with the changes that the edition announces.',
      converted: (best: string, formula: string) =>
        `Printed on the older scale, where ${best} was best, and turned here (${formula}).`,
    },
  },

  evidence: {
    title: 'Evidence',
    close: 'Close',
    emptyTitle: 'Every mark has a source',
    emptyLead:
      'Choose a score or an event: its sentences appear here, word for word, with the report that states them.',
    backToList: (count: number) => `Back to the ${plural(count, 'event', 'events')}`,
    listTitle: (count: number, kind: string) => `${plural(count, 'event', 'events')}: ${kind}`,
    listLead: 'They stand at one spot of the timeline. Zoom in, or choose one.',
    previous: 'Previous event',
    next: 'Next event',
    accounts: (count: number) => (count === 1 ? 'One account' : `${count} accounts, side by side`),
    disagreement: 'The accounts differ',
    datesDiffer: 'They give different dates.',
    summaryEvent: 'A total over single events; it is not added to them.',
    claim: 'Says',
    dated: 'Dated',
    place: 'Place',
    people: 'People',
    organisations: 'Organisations',
    figures: 'Figures',
    toldUnder: 'Told under',
    notToldIn: 'Not told in',
    outsideCoverage: (covers: string) => `Background: the report covers ${covers}.`,
    reason: 'Why this score',
    change: 'Why it changed',
    printed: 'Where it is printed',
    computed: 'How it is made',
    previousPrinted: 'The edition before, as printed here',
    noPassage: 'The figure comes from a table of the publisher. No report at hand explains it.',
    unexplained: (from: string, to: string) => `It moved from ${from} to ${to}. No report at hand says why.`,
    before: (value: string, edition: number) => `${value} in edition ${edition}`,
    throughParts: (from: string, to: string, parts: string) =>
      `It moved from ${from} to ${to} with its parts: ${parts}. The reason is quoted there.`,
    notComparable: (edition: number) =>
      `Not compared with edition ${edition}: the categories changed from six to seven.`,
    noEditionBefore: (edition: number) => `No edition ${edition} at hand.`,
    movedUp: (from: string, to: string) => `Rose from ${from} to ${to}`,
    movedDown: (from: string, to: string) => `Fell from ${from} to ${to}`,
    notMoved: 'Unchanged from the edition before',
    parts: 'Its parts',
    cited: 'Events that the report tells here',
    coinciding: 'Other events of the year covered',
    coincidingNote: 'They fall in the same year. No source here says that they moved the score.',
    noneCited: 'None.',
    statedBy: 'Stated by',
    keyHint: 'Keys: [ previous event, ] next event',
    arithmetic: 'In numbers',
    arithmeticDiffers: (stated: string) =>
      `The parts at hand do not give the stated ${stated}: they come from another table or edition.`,
    arithmeticMissing: (parts: string) => `It is made of parts that are not all at hand; missing: ${parts}.`,
    ratingRule: (rating: string, of: string, score: string) =>
      `${rating} = the band of 1 (most free) to 7 in which ${of} ${score} lies`,
    underNoIndicator: (instrument: string) => `Under no indicator of ${instrument}`,
  },

  disagreements: {
    heading: (count: number) => (count === 1 ? 'A disagreement' : `${count} disagreements`),
    verdicts: {
      contradiction: 'Contradiction',
      wording: 'A difference in wording',
      apparent: 'Only apparent',
    },
    explain: {
      contradiction: 'Both cannot be true as they stand.',
      wording: 'The same thing in other words, or with other detail.',
      apparent: 'They speak of different times, parts or measures; both can be true.',
    },
  },

  threads: {
    caseHeading: 'The case',
    current: 'shown here',
    linksHeading: 'Linked by the text',
    linkWords: 'The words that make the link',
    forth: {
      'arrest-at': 'Arrest at',
      'charge-after': 'Charge after',
      'trial-of': 'Trial of',
      'release-from': 'Released from',
      'response-to': 'In response to',
      'part-of': 'Part of',
      'sums-up': 'Sums up',
      continues: 'Continues',
    },
    back: {
      'arrest-at': 'Arrest at this',
      'charge-after': 'Charge after this',
      'trial-of': 'Trial of this',
      'release-from': 'Release from this',
      'response-to': 'Response to this',
      'part-of': 'Part of this',
      'sums-up': 'Summed up in',
      continues: 'Continued by',
    },
  },

  citation: {
    covers: (years: string) => `covers ${years}`,
    accessed: (date: string, permalink: string) =>
      `Accessed through Democracy Ledger on ${date}: ${permalink}`,
  },

  quotation: {
    verified: 'Verified',
    notVerified: 'Not verified here',
    verifiedDetail: (date: string, sha: string, start: number, end: number) =>
      `Found word for word at characters ${start}–${end} of the document with SHA-256 ${sha}, checked on ${date}.`,
    notVerifiedDetail: 'The document was not at hand when this quotation was last changed.',
    copy: 'Copy with citation',
    copied: 'Copied',
    copyFailed: 'The browser did not allow copying. Select the text instead.',
    openAtWords: 'See the words on the publisher’s page',
    context: 'in context',
    check: 'Verification',
  },

  subscores: {
    title: 'Subscores of Freedom in the World',
    lead: 'Subcategories A–G, known from edition 2006. Each line has its own maximum; the share makes them comparable.',
    categoriesTitle: 'Categories of Nations in Transit',
    categoriesLead:
      'Ratings on today’s scale, 7 = most democratic. Until edition 2004 there were six categories, with one Governance in place of national and local democratic governance: no line goes over that change.',
    choice: 'What is drawn',
    share: 'Freedom in the World, share of maximum',
    points: 'Freedom in the World, points',
    categories: 'Nations in Transit, ratings',
    units: { share: '% of the maximum', points: 'points', nit: 'rating, 1 to 7' },
    /** What a figure says of its numbers. */
    measure: { share: 'In % of the maximum.', points: 'In points.', nit: 'Ratings from 1 to 7.' },
    boundary: 'seven categories',
    empty: 'No subcategory scores in this stretch of time. They begin with edition 2006, which covers 2005.',
    categoriesEmpty:
      'No category ratings in this stretch of time. They begin with edition 2001, which covers 2000.',
    table: 'The subscores as a table',
    categoriesTable: 'The categories as a table',
    years: 'Year covered',
    coverageNote: 'Each score is drawn over the year that its edition judges. Higher is freer.',
    /** On the exported figure: a cut axis makes changes look larger than they are. */
    stretch: (from: string, to: string) => `The axis shows only the stretch from ${from} to ${to}.`,
    categoriesNote:
      'Editions until 2019 were printed on the opposite scale and are converted (8 − x). Six categories until edition 2004, seven since.',
    values: 'Values of the lines',
    together:
      'Where lines have the same value, their colours take turns on one thicker line, and its points are divided among them.',
    description: (from: number, to: number, parts: string) =>
      `Lines over the years covered ${from} to ${to}. ${parts}`,
    lineDescription: (name: string, first: string, last: string) => `${name}: ${first} to ${last}.`,
  },

  exporting: {
    title: 'Export image',
    size: 'Resolution',
    scale: (scale: number) => `${scale}×`,
    theme: 'Colours',
    working: 'Drawing the image …',
    save: 'Save PNG',
    saveAsSvg: 'Save SVG',
    copy: 'Copy image',
    copied: 'The image is in the clipboard.',
    savedFile: (name: string) => `Saved ${name}.`,
    saved: (name: string, width: number, height: number) => `Saved ${name} (${width} × ${height} pixels).`,
    steppedDown: (scale: number) =>
      `This browser cannot draw an image that large; it was saved at ${scale}×.`,
    failed: 'The image could not be made',
    saveSvg: 'Save as SVG instead',
    close: 'Close',
    lead: 'The chart as it is filtered now, with title, sources, terms and a link back to this view.',
    sources: 'Sources',
    figureTitle: (country: string, years: string) => `How free is ${country}? Scores and events, ${years}`,
    figureSubtitle: (strips: string) =>
      `${strips}. Higher is freer. Each score is drawn over the year that its edition judges.`,
    chartTitle: (title: string, country: string, years: string) => `${title}: ${country}, ${years}`,
    editions: (instrument: string, from: number, to: number) =>
      `${instrument}: ${from === to ? `edition ${from}` : `editions ${from}–${to}`}`,
    causeNote: 'An event in the same year as a change of score is not therefore its cause.',
    shown: (shown: number, all: number) => `${shown} of ${plural(all, 'event', 'events')} in this bundle`,
    notes: 'Notes',
    summary: (parts: readonly string[]) => parts.join(' · '),
    words: {
      kinds: (kinds: string) => `Events: ${kinds}`,
      allKinds: 'Events: all kinds',
      sources: (sources: string) => `Told by ${sources}`,
      query: (query: string) => `Containing “${query}”`,
    },
    failures: {
      'unknown-token': 'The drawing uses a colour or font that the page does not define.',
      font: 'A font could not be loaded or painted with.',
      render: 'The figure could not be drawn.',
      decode: 'The browser could not read the figure as an image.',
      blank:
        'The browser drew an empty picture, probably because it is too large for its memory. Try a lower resolution.',
      encode: 'The browser did not give a PNG file.',
      clipboard: 'The browser does not let the page put an image into the clipboard. Save it instead.',
    },
  },

  sources: {
    title: 'Sources and terms',
    lead: 'Reports are quoted in short, attributed quotations; figures are cited with their publisher. Retrieval dates of the documents are not known.',
    covers: (from: number, to: number) => (from === to ? `covers ${from}` : `covers ${from}–${to}`),
    quotations: (count: number) => plural(count, 'quotation', 'quotations'),
    verified: (date: string) => `all verified word for word on ${date}`,
    notVerified: 'not all verified here',
    dataSet: 'figures only',
    hash: 'SHA-256',
    page: 'Publisher’s page',
  },
} as const;

export type DetailMessages = Translation<typeof enDetail>;
