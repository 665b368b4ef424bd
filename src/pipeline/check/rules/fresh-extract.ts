import type { Problem } from '../../../domain/result.ts';
import type { Source } from '../../../domain/source.ts';
import { SOURCES_NOT_AT_HAND } from '../../dataset/places.ts';
import { extractDocument, isReadable } from '../../extract/extract-document.ts';
import { compareTexts } from '../compare-texts.ts';
import type { CheckInput, Rule } from '../rule.ts';

const MESSAGE = 'the file is not what the document gives';
const MEND = 'Run npm run data:extract; extracted files are never edited by hand.';

/** Compares what a document yields with the files in data/. */
function compareDocument(source: Source, text: string, { dataset, files }: CheckInput): Problem[] {
  const { instrument, country, edition, file, csl } = source;
  const record = dataset.countries.find(({ code }) => code === country);
  if (!isReadable(instrument) || !record || edition === null) return [];
  const extraction = extractDocument({
    text,
    file,
    source: csl.id,
    instrument,
    country: record.code,
    edition,
    countryNames: [record.name, ...record.tableNames],
  });
  if (!extraction.ok) return [...extraction.problems];
  return [...extraction.value.files].flatMap(([path, expected]) =>
    compareTexts(path, { expected, found: files.get(path) ?? '' }, MESSAGE, MEND),
  );
}

/** Scores and passages of a rating report are exactly what reading its page again gives. */
export const freshExtract: Rule = {
  title: 'extracted files against documents',
  check: (input) => {
    const readable = input.dataset.sources
      .map(({ value }) => value)
      .filter(({ kind, instrument }) => kind === 'document' && isReadable(instrument));
    const problems: Problem[] = [];
    const missing: string[] = [];
    let compared = 0;
    for (const source of readable) {
      const original = input.documents?.get(source.csl.id);
      if (!original) missing.push(source.csl.id);
      // A document under another hash is reported with its quotations.
      if (original?.sha256 !== source.sha256) continue;
      compared += 1;
      problems.push(...compareDocument(source, original.text, input));
    }
    return {
      problems,
      counts: { 'documents read again': compared },
      skipped: missing.length === 0 ? [] : [`${missing.join(', ')}: ${SOURCES_NOT_AT_HAND}`],
    };
  },
};
