import type { CiteMessages } from '../../messages/en/cite.ts';
import { oneLine, type CslItem, type DateParts } from './csl-item.ts';
import type { CiteContext, CitedSource, CiteSubject } from './subject.ts';

type Words = CiteMessages['text'];

function datePartsOf(day: string): DateParts {
  return day.split('-').map(Number);
}

/** A source's own record, and what it is cited for. */
function sourceItem({ csl, language }: CitedSource, note: string): CslItem {
  const { id, type, title, author, publisher, issued, URL } = csl;
  return {
    id,
    type,
    title: oneLine(title),
    ...(author ? { author } : {}),
    publisher,
    ...(issued ? { issued } : {}),
    ...(URL === undefined ? {} : { URL }),
    language,
    note,
  };
}

/** A view of the ledger itself. */
function ledgerItem(id: string, title: string, note: string, context: CiteContext, words: Words): CslItem {
  return {
    id: `democracy-ledger-${id.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`,
    type: 'webpage',
    title: oneLine(title),
    'container-title': words.product,
    accessed: { 'date-parts': [datePartsOf(context.accessed)] },
    URL: context.permalink,
    note,
  };
}

function namesOf(sources: readonly CitedSource[]): string {
  return sources.map(({ csl }) => oneLine(csl.title)).join('; ');
}

/**
 * What a reader cites → CSL-JSON items, the most important first. A quotation and a score are the
 * publisher's: their items are the sources. An event and a view are put together here: the ledger's
 * page comes first, and for an event the reports that tell it follow. Documents carry no day of
 * access, because readers see them through the ledger, whose link and day stand in the note.
 */
export function buildCitation(
  subject: CiteSubject,
  context: CiteContext,
  words: Words,
): readonly [CslItem, ...CslItem[]] {
  const through = words.through(context.accessed, context.permalink);
  if (subject.type === 'quotation') {
    const { exact, start, end } = subject.quotation;
    return [sourceItem(subject.source, `${words.quoted(oneLine(exact), start, end)} ${through}`)];
  }
  if (subject.type === 'score') {
    const { instrument, indicator, value, max, edition, covers } = subject;
    const title = words.score(`${instrument}, ${indicator}`, words.of(value, max), edition, covers);
    const note = `${title}. ${through}`;
    const [first, ...rest] = subject.sources.map((source) => sourceItem(source, note));
    return first ? [first, ...rest] : [ledgerItem(subject.key, title, note, context, words)];
  }
  const names = namesOf(subject.sources);
  if (subject.type === 'view')
    return [ledgerItem('view', subject.title, words.drawnFrom(names), context, words)];
  const title = words.event(oneLine(subject.title), subject.date);
  return [
    ledgerItem(subject.id, title, words.toldBy(names), context, words),
    ...subject.sources.map((source) => sourceItem(source, `${words.tells(title)} ${through}`)),
  ];
}
