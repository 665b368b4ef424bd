import { describe, expect, it } from 'vitest';
import { FIW_DOCUMENT, smallDocuments, YEARBOOK } from '../testing/small-documents.ts';
import { withoutContext } from '../testing/small-changes.ts';
import { EVENTS_FILE, inputOf, smallDataset, tamper } from '../testing/small-dataset.ts';
import { proveQuotations } from './prove-quotations.ts';

const TODAY = '2024-07-01';

describe('proveQuotations', () => {
  it('proves every document and dates new proofs with today', () => {
    const small = smallDataset();
    small.files.set('data/verification.json', '{}');
    const proof = proveQuotations(inputOf(small), TODAY);
    if (!proof.ok) throw new Error(JSON.stringify(proof.problems));
    expect(proof.value.proved).toEqual([FIW_DOCUMENT, YEARBOOK]);
    expect(proof.value.record[YEARBOOK]).toMatchObject({
      sha256: smallDocuments().get(YEARBOOK)!.sha256,
      quotations: 2,
      checkedOn: TODAY,
    });
    expect(Object.keys(proof.value.record)).toEqual([FIW_DOCUMENT, YEARBOOK]);
  });

  it('changes nothing when nothing changed', () => {
    const input = inputOf(smallDataset());
    expect(proveQuotations(input, TODAY)).toMatchObject({
      ok: true,
      value: { record: input.dataset.verification.value },
    });
  });

  it('renews only the proof of the document whose quotations changed', () => {
    const small = smallDataset();
    // the same words with less context are another quotation, and verbatim still
    const [, event] = JSON.parse(small.files.get(EVENTS_FILE)!);
    const { prefix } = event.accounts[0].quotations[0];
    tamper(small, EVENTS_FILE, `"prefix": ${JSON.stringify(prefix)}`, '"prefix": ""');
    const proof = proveQuotations(inputOf(small), TODAY);
    if (!proof.ok) throw new Error(JSON.stringify(proof.problems));
    expect(proof.value.record[YEARBOOK]?.checkedOn).toBe(TODAY);
    expect(proof.value.record[FIW_DOCUMENT]?.checkedOn).toBe('2024-05-31');
  });

  it('gives no record at all when one quotation fails', () => {
    const small = smallDataset();
    tamper(small, EVENTS_FILE, '"exact": "Crowds met', '"exact": "Crowds mat');
    expect(proveQuotations(inputOf(small), TODAY)).toMatchObject({
      ok: false,
      problems: [{ where: expect.stringMatching(/^data\/events\/XYZ\/2019\.json:\d+$/) }],
    });
  });

  it('keeps the proof of a document that is not at hand', () => {
    const small = smallDataset();
    const documents = new Map([[YEARBOOK, smallDocuments().get(YEARBOOK)!]]);
    const input = { ...inputOf(small), documents };
    expect(proveQuotations(input, TODAY)).toMatchObject({
      ok: true,
      value: { skipped: [FIW_DOCUMENT], record: input.dataset.verification.value },
    });
  });

  it('drops the proof of a document that is quoted no more', () => {
    const small = withoutContext();
    small.files.set(EVENTS_FILE, '[]');
    const proof = proveQuotations(inputOf(small), TODAY);
    expect(proof.ok && Object.keys(proof.value.record)).toEqual([FIW_DOCUMENT]);
  });
});
