import { refuteQuotation } from '../../../domain/quotation.ts';
import type { Problem } from '../../../domain/result.ts';
import type { Source } from '../../../domain/source.ts';
import type { Original } from '../../dataset/originals.ts';
import { SOURCES_NOT_AT_HAND } from '../../dataset/places.ts';
import { placeOf, type Located } from '../../dataset/read-record.ts';
import { quotationsOf, type LocatedQuotation } from '../../dataset/source-quotations.ts';
import type { Rule } from '../rule.ts';

const MEND =
  'Copy the words from the document again, keep only "exact" in the quotation, and run npm run data:anchor.';

/** Why the file at hand is not the document that the source describes. */
function refuteOriginal(record: Located<Source>, original: Original): Problem[] {
  const { sha256, length, file } = record.value;
  if (original.sha256 !== sha256) {
    return [
      {
        where: placeOf(record, ['sha256']),
        message: `the document ${file} is not the one that this source describes`,
        expected: `SHA-256 ${sha256}`,
        found: original.sha256,
        mend: 'Restore the file; if the report was fetched anew, review it, correct the SHA-256 and anchor its quotations again.',
      },
    ];
  }
  if (length === original.text.length) return [];
  const [expected, found] = [String(original.text.length), String(length)];
  return [
    { where: placeOf(record, ['length']), message: 'the length of the document is wrong', expected, found },
  ];
}

/** What is wrong with a quotation even without the document. */
function refuteShape({ quotation, where, of }: LocatedQuotation, length: number): Problem[] {
  const { exact, prefix, start, end } = quotation;
  const span = exact.length;
  if (end - start !== span) {
    const message = `${of}: the offsets of the quotation do not span its words`;
    return [{ where, message, expected: `end ${start + span}`, found: `end ${end}`, mend: MEND }];
  }
  if (end <= length && start >= prefix.length) return [];
  const message = `${of}: the quotation does not lie inside the document`;
  return [
    { where, message, expected: `0 to ${length}`, found: `${start - prefix.length} to ${end}`, mend: MEND },
  ];
}

function excerpt(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return `“${line.length > 60 ? `${line.slice(0, 60)}…` : line}”`;
}

/** What the document says against a quotation: it must stand there verbatim, exactly once, at its offsets. */
function refuteAgainst(located: LocatedQuotation, text: string): Problem[] {
  const { quotation, where, of } = located;
  const refuted = refuteQuotation(text, quotation);
  if (refuted === undefined) return [];
  return [
    {
      where,
      message: `${of}: the quotation ${excerpt(quotation.exact)} is not verbatim: ${refuted}`,
      expected: `at offset ${quotation.start}: ${excerpt(quotation.exact)}`,
      found: `at offset ${quotation.start}: ${excerpt(text.slice(quotation.start, quotation.end))}`,
      mend: MEND,
    },
  ];
}

/** Quotations are verbatim or refused: exactly once, at the stated offsets, under the stated hash. */
export const quotations: Rule = {
  title: 'quotations',
  check: ({ dataset, documents }) => {
    const records = new Map(dataset.sources.map((record) => [record.value.csl.id, record]));
    const all = quotationsOf(dataset).filter(({ source }) => records.has(source));
    const shapes = all.map((located) => refuteShape(located, records.get(located.source)?.value.length ?? 0));
    const wanted = dataset.sources.filter(({ value }) => value.kind === 'document');
    const missing = wanted.filter(({ value }) => !documents?.has(value.csl.id));
    const refuted = wanted.flatMap((record) => {
      const original = documents?.get(record.value.csl.id);
      return original ? refuteOriginal(record, original) : [];
    });
    const againstText = all.flatMap((located, index): Problem[] => {
      const original = documents?.get(located.source);
      const sound = original?.sha256 === records.get(located.source)?.value.sha256;
      return original && sound && shapes[index]?.length === 0 ? refuteAgainst(located, original.text) : [];
    });
    return {
      problems: [...refuted, ...shapes.flat(), ...againstText],
      counts: { quotations: all.length },
      skipped:
        missing.length === 0
          ? []
          : [`${missing.map(({ value }) => value.csl.id).join(', ')}: ${SOURCES_NOT_AT_HAND}`],
    };
  },
};
