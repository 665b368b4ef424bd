import type { ChartEvent } from '../../bundle/event-columns.ts';
import type { Ledger } from '../../bundle/ledger.ts';
import type { TimelineData } from '../../charts/timeline/timeline-data.ts';
import { yearsOfRange } from '../../domain/years-of-range.ts';
import { citeSource } from '../../export/citation.ts';
import type { FigureContent, FigureSource } from '../../export/figure-layout.ts';
import { filterWords } from '../../export/filter-words.ts';
import type { DetailMessages } from '../../messages/en/detail.ts';
import type { Messages } from '../../messages/en/first-view.ts';
import { scoresInWindow } from '../../state/scores-in-window.ts';
import { overlaps } from '../../state/visible-events.ts';
import type { ViewState } from '../../state/view-state.ts';

/** The view as a figure has to state it. */
export interface FigureSubject {
  readonly ledger: Ledger;
  readonly view: ViewState;
  readonly data: TimelineData;
  readonly permalink: string;
  readonly messages: Messages;
  readonly detail: DetailMessages;
}

/** Those that stand in the figure; finding them takes a moment where there are many. */
function shownEvents({ ledger, data }: FigureSubject): readonly ChartEvent[] {
  const shown: ChartEvent[] = [];
  for (const { events } of data.lanes) {
    for (const { id } of events) {
      const event = ledger.eventById.get(id);
      if (event !== undefined && overlaps(event, data.window)) shown.push(event);
    }
  }
  return shown;
}

/** Sources of the scores and events that the figure shows, in the order of the bundle. */
export function figureSources(subject: FigureSubject, shown = shownEvents(subject)): FigureSource[] {
  const { ledger, view, data, detail } = subject;
  const cited = new Set<string>();
  for (const { id } of data.strips.flatMap(({ lines }) => lines)) {
    for (const { sources } of scoresInWindow(ledger, id, data.window)) {
      // The first has the quotations; a figure has no room for who else prints the value.
      if (sources[0] !== undefined) cited.add(sources[0]);
    }
  }
  for (const { sources } of shown) {
    for (const source of sources) {
      if (view.sources === null || view.sources.includes(source)) cited.add(source);
    }
  }
  return [...ledger.sources.values()]
    .filter(({ csl }) => cited.has(csl.id))
    .map((source) => ({ citation: citeSource(source, detail.citation), terms: source.terms }));
}

/** The filters in words; a figure must say what it leaves out. */
export function filterText(subject: FigureSubject, shown = shownEvents(subject)): string {
  const { ledger, view, messages, detail } = subject;
  const filters = {
    kinds: view.kinds,
    sources: view.sources?.map((id) => ledger.sources.get(id)?.shortTitle ?? id) ?? null,
    query: view.query,
    shown: shown.length,
    all: ledger.events.length,
  };
  return detail.exporting.summary(filterWords(filters, messages, detail.exporting));
}

/** Everything that the exported figure says around its chart. */
export function figureContent(subject: FigureSubject): FigureContent {
  const { ledger, data, permalink, messages, detail } = subject;
  const { exporting } = detail;
  const [from, to] = yearsOfRange(data.window);
  const shown = shownEvents(subject);
  return {
    title: exporting.figureTitle(ledger.country.name, from === to ? String(from) : `${from}–${to}`),
    subtitle: exporting.figureSubtitle(data.strips.map(({ title }) => title).join('; ')),
    filters: filterText(subject, shown),
    notes: [exporting.causeNote],
    sources: figureSources(subject, shown),
    permalink,
    words: { product: messages.productName, notes: exporting.notes, sources: exporting.sources },
  };
}

/** What the reader chose, for the name of the file. */
export function fileSelection({ view }: FigureSubject): string[] {
  return [
    ...[...view.nitStrip, ...view.fiwStrip]
      .filter((id) => id !== 'NIT.DS' && id !== 'FIW.TOTAL')
      .map((id) => id.replace('.', '-')),
    ...(view.kinds ?? []),
    ...(view.query === '' ? [] : [view.query]),
  ];
}
