import type { Quotation } from '../../domain/quotation.ts';
import { scoreKey } from '../../domain/score.ts';
import type { Dataset } from './dataset.ts';
import { sha256Of } from './originals.ts';
import { placeOf } from './read-record.ts';

/** A quotation with the place in data/ where it is written. */
export interface LocatedQuotation {
  readonly quotation: Quotation;
  readonly source: string;
  /** File and line. */
  readonly where: string;
  /** Event or passage that uses it, for messages. */
  readonly of: string;
}

/** The parts of a dataset that quote. */
export type Quoting = Pick<Dataset, 'events' | 'passageFiles' | 'reasons' | 'disagreements' | 'links'>;

function ofEvents({ events }: Quoting): LocatedQuotation[] {
  return events.flatMap((event) =>
    event.value.accounts.flatMap(({ source, quotations }, account) =>
      quotations.map((quotation, index) => ({
        quotation,
        source,
        where: placeOf(event, ['accounts', account, 'quotations', index]),
        of: `event ${event.value.id}`,
      })),
    ),
  );
}

function ofPassages({ passageFiles }: Quoting): LocatedQuotation[] {
  return passageFiles.flatMap((file) =>
    file.value.passages.map(({ quotation, indicator, edition, role }, index) => ({
      quotation,
      source: file.value.source,
      where: placeOf(file, ['passages', index, 'quotation']),
      of: `${role} passage of ${indicator}@${edition}`,
    })),
  );
}

function ofReasons({ reasons }: Quoting): LocatedQuotation[] {
  return reasons.map((reason) => ({
    quotation: reason.value.quotation,
    source: reason.source,
    where: placeOf(reason, ['quotation']),
    of: `reason of ${scoreKey(reason.value)}`,
  }));
}

function ofDisagreements({ disagreements }: Quoting): LocatedQuotation[] {
  return disagreements.flatMap((record) =>
    record.value.statements.map(({ source, quotation }, index) => ({
      quotation,
      source,
      where: placeOf(record, ['statements', index, 'quotation']),
      of: `disagreement ${record.value.id}`,
    })),
  );
}

function ofLinks({ links }: Quoting): LocatedQuotation[] {
  return links.map((record) => ({
    quotation: record.value.quotation,
    source: record.value.source,
    where: placeOf(record, ['quotation']),
    of: `link from ${record.value.from} to ${record.value.to}`,
  }));
}

/** Every quotation of events, passages, reasons, disagreements and links, in the order of the files. */
export function quotationsOf(dataset: Quoting): LocatedQuotation[] {
  return [ofEvents, ofPassages, ofReasons, ofDisagreements, ofLinks].flatMap((read) => read(dataset));
}

function canonical({ start, end, prefix, exact, suffix }: Quotation): string {
  return JSON.stringify([start, end, prefix, exact, suffix]);
}

export interface QuotationDigest {
  /** Distinct quotations; the same words at the same place count once, however many events use them. */
  readonly quotations: number;
  /** SHA-256 over the sorted list; independent of files and order. */
  readonly digest: string;
}

function digestOfQuotations(quotations: readonly Quotation[]): QuotationDigest {
  const distinct = [...new Set(quotations.map(canonical))].sort();
  return { quotations: distinct.length, digest: sha256Of(distinct.join('\n')) };
}

/** Digest by source; sources without quotations are missing. */
export function digestsBySource(dataset: Quoting): ReadonlyMap<string, QuotationDigest> {
  const bySource = new Map<string, Quotation[]>();
  for (const { source, quotation } of quotationsOf(dataset)) {
    const list = bySource.get(source);
    if (list) list.push(quotation);
    else bySource.set(source, [quotation]);
  }
  return new Map([...bySource].map(([source, list]) => [source, digestOfQuotations(list)]));
}
