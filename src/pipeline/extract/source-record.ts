import type { Problem } from '../../domain/result.ts';
import { Source } from '../../domain/source.ts';
import type { Original } from '../dataset/originals.ts';
import type { PageRequest } from './arguments.ts';
import { printedCountry } from './page-identity.ts';

const REPORTS = {
  fiw: { title: 'Freedom in the World', short: 'FIW' },
  nit: { title: 'Nations in Transit', short: 'NIT' },
} as const;

/** The fields of a starter record that no program can know. */
export const TO_COMPLETE = {
  fiw: 'csl.URL, terms, retrieved',
  nit: 'csl.author, csl.URL, terms, retrieved',
} as const;

/** A record for a new page: what the page and the command line say; the rest is for the curator. */
export function starterRecord(
  request: PageRequest,
  original: Original,
  file: string,
  countryName: string | undefined,
): Source {
  const { instrument, country, edition, source } = request;
  const { title, short } = REPORTS[instrument];
  const name = countryName ?? printedCountry(original.text)?.groups['name'] ?? country;
  return Source.parse({
    csl: {
      id: source,
      type: 'report',
      title: `${title} ${edition}: ${name}`,
      publisher: 'Freedom House',
      issued: { 'date-parts': [[edition]] },
    },
    kind: 'document',
    shortTitle: `${short} ${edition}`,
    instrument,
    country,
    edition,
    coverage: [edition - 1, edition - 1],
    language: 'en',
    terms: '© Freedom House. Quoted in short, attributed quotations.',
    retrieved: null,
    file,
    sha256: original.sha256,
    length: original.text.length,
  });
}

/** Why a document is not the one that its record describes. */
export function refuteOriginal(record: Source, original: Original): Problem | undefined {
  const where = record.file;
  const described = `data/sources/${record.csl.id}.json`;
  if (original.sha256 !== record.sha256) {
    return {
      where,
      message: `the file is not the one that ${described} describes`,
      expected: `SHA-256 ${record.sha256}`,
      found: original.sha256,
      mend: 'Restore the file; or, if it was copied anew, review it and then correct SHA-256 and length of the record.',
    };
  }
  if (record.length === undefined || original.text.length === record.length) return undefined;
  return {
    where: described,
    message: 'the length is not that of the file',
    expected: `${original.text.length} (UTF-16 code units)`,
    found: String(record.length),
  };
}

/** Where the command line contradicts the record that the source already has. */
export function refuteRequest(record: Source, request: PageRequest): Problem[] {
  const fields = ['instrument', 'country', 'edition'] as const;
  return fields
    .filter((field) => record[field] !== request[field])
    .map((field) => ({
      where: `--${field}`,
      message: `data/sources/${request.source}.json says something else`,
      expected: String(record[field]),
      found: String(request[field]),
      mend: 'Correct the command line, or give another --source.',
    }));
}
