import { describe, expect, it } from 'vitest';
import { jsonText } from '../dataset/write-atomically.ts';
import { FIW_DOCUMENT, smallDocuments, YEARBOOK } from '../testing/small-documents.ts';
import {
  datasetOf,
  DISAGREEMENTS_FILE,
  EVENTS_FILE,
  LINKS_FILE,
  quote,
  REASONS_FILE,
  smallDataset,
} from '../testing/small-dataset.ts';
import { anchorFile, type AnchoredFile, type Library } from './anchor-file.ts';

const ORIGINALS_AT_HAND: Library = {
  sources: datasetOf(smallDataset().files).sources.map(({ value }) => value),
  originals: smallDocuments(),
};

/** The small event file with every quotation reduced to its words. */
function drafts(): string {
  return smallDataset()
    .files.get(EVENTS_FILE)!
    .replaceAll(/("exact": "[^"]*"),\s*"prefix"[^}]*?("end": \d+)/g, '$1');
}

function draft(exact: string, source = YEARBOOK): string {
  return jsonText([{ accounts: [{ quotations: [{ exact }], source }], title: 'x', id: '2019-x' }]);
}

function anchored(text: string): AnchoredFile {
  const result = anchorFile(text, EVENTS_FILE, ORIGINALS_AT_HAND);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

describe('anchorFile', () => {
  it('completes quotations to what they were', () => {
    expect(drafts()).not.toContain('prefix');
    expect(anchored(drafts())).toEqual({ text: smallDataset().files.get(EVENTS_FILE), anchored: 3 });
  });

  it('leaves complete quotations and the text of the file as they are', () => {
    const text = `  ${smallDataset().files.get(EVENTS_FILE)}`;
    expect(anchored(text)).toEqual({ text, anchored: 0 });
  });

  it('keeps the order of fields', () => {
    const { text } = anchored(draft('hundreds were held.'));
    expect(Object.keys(JSON.parse(text)[0])).toEqual(['accounts', 'title', 'id']);
  });

  it('shows where words and document part', () => {
    expect(
      anchorFile(
        draft('On 9 June 2019 people rallied in the city; hundreds were held.'),
        EVENTS_FILE,
        ORIGINALS_AT_HAND,
      ),
    ).toEqual({
      ok: false,
      problems: [
        {
          where: `${EVENTS_FILE}:6`,
          message:
            'event 2019-x: the words do not stand in the document; they begin in its line 3 and part after 38 characters',
          expected: '“ple rallied in the capital; hundreds wer”',
          found: expect.stringContaining('city'),
          mend: 'Copy the words from the document, character for character.',
        },
      ],
    });
  });

  it.each([
    ['Nothing of the sort stands in this text at all.', 'the words do not stand in the document', YEARBOOK],
    ['2019', 'the words stand in the document 3 times', YEARBOOK],
    ['x'.repeat(401), 'the quotation is too long', YEARBOOK],
    ['hundreds were held.', 'there is no such document', 'nit-2001-2024'],
    ['hundreds were held.', 'there is no such document', 'nowhere'],
  ])('refuses %s', (exact, message, source) => {
    const result = anchorFile(draft(exact, source), EVENTS_FILE, ORIGINALS_AT_HAND);
    expect(result).toMatchObject({
      ok: false,
      problems: [{ where: `${EVENTS_FILE}:6`, message: `event 2019-x: ${message}` }],
    });
  });

  it('refuses a document that is missing or under another hash', () => {
    const without = { ...ORIGINALS_AT_HAND, originals: new Map() };
    expect(anchorFile(drafts(), EVENTS_FILE, without)).toMatchObject({ ok: false, problems: [{}, {}, {}] });
    const original = smallDocuments().get(FIW_DOCUMENT)!;
    const changed = new Map([
      ...smallDocuments(),
      [FIW_DOCUMENT, { ...original, sha256: '0'.repeat(64) }] as const,
    ]);
    expect(anchorFile(drafts(), EVENTS_FILE, { ...ORIGINALS_AT_HAND, originals: changed })).toMatchObject({
      problems: [{ found: '0'.repeat(64) }],
    });
  });

  it('names the line of what is no event file', () => {
    expect(anchorFile('[\n{ "id": "x" }\n]', EVENTS_FILE, ORIGINALS_AT_HAND)).toMatchObject({
      ok: false,
      problems: [{ where: `${EVENTS_FILE}:2` }, { where: `${EVENTS_FILE}:2` }],
    });
  });

  it.each([
    [DISAGREEMENTS_FILE, 2],
    [LINKS_FILE, 1],
  ])('completes the quotations of %s', (file, count) => {
    const text = smallDataset().files.get(file)!;
    const words = text.replaceAll(/("exact": "[^"]*"),\s*"prefix"[^}]*?("end": \d+)/g, '$1');
    expect(words).not.toContain('prefix');
    expect(anchorFile(words, file, ORIGINALS_AT_HAND)).toEqual({
      ok: true,
      value: { text, anchored: count },
    });
  });

  it('completes a reason from the document that its file is named after', () => {
    const words = (exact: string): string =>
      jsonText([{ indicator: 'FIW.E1', edition: 2020, quotation: { exact } }]);
    const quotation = quote(FIW_DOCUMENT, 'the police detained nearly 4,000 people there.');
    expect(anchorFile(words(quotation.exact), REASONS_FILE, ORIGINALS_AT_HAND)).toEqual({
      ok: true,
      value: { text: jsonText([{ indicator: 'FIW.E1', edition: 2020, quotation }]), anchored: 1 },
    });
    expect(anchorFile(words('hundreds were held.'), REASONS_FILE, ORIGINALS_AT_HAND)).toMatchObject({
      ok: false,
      problems: [{ message: 'reason of FIW.E1@2020: the words do not stand in the document' }],
    });
  });

  it('says which disagreement or link quotes what is not there', () => {
    for (const [file, of] of [
      [DISAGREEMENTS_FILE, 'disagreement rally-detentions'],
      [LINKS_FILE, 'link from 2019-09-teacher-sentenced to 2019-06-09-rally-in-capital'],
    ] as const) {
      const words = smallDataset()
        .files.get(file)!
        .replaceAll(/"exact": "[^"]*",\s*"prefix"[^}]*?"end": \d+/g, '"exact": "Nowhere at all."');
      const result = anchorFile(words, file, ORIGINALS_AT_HAND);
      expect(result.ok ? [] : result.problems.map(({ message }) => message)).toContain(
        `${of}: the words do not stand in the document`,
      );
    }
  });
});
