import { describe, expect, it } from 'vitest';
import { originalOf } from '../dataset/originals.ts';
import { FIW_DOCUMENT, smallDocuments, YEARBOOK } from '../testing/small-documents.ts';
import {
  EVENTS_FILE,
  inputOf,
  PASSAGES_FILE,
  problemsOf,
  smallDataset,
  tamper,
} from '../testing/small-dataset.ts';
import { quotations } from './rules/quotations.ts';
import { verificationRecord } from './rules/verification-record.ts';
import { refutes } from '../../testing/complaints.ts';

describe('quotations', () => {
  it(`refuses a quotation with one character changed ${refutes(17)}`, () => {
    const small = smallDataset();
    tamper(small, EVENTS_FILE, '"exact": "Crowds met', '"exact": "Crowds mat');
    const [problem, ...others] = problemsOf(quotations, small);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      where: expect.stringMatching(/^data\/events\/XYZ\/2019\.json:\d+$/),
      message: expect.stringContaining('its words do not stand in the document'),
      expected: expect.stringContaining('“Crowds mat in'),
      found: expect.stringContaining('“Crowds met in'),
      mend: expect.stringContaining('data:anchor'),
    });
  });

  it('points at the line of the quotation', () => {
    const small = smallDataset();
    tamper(small, PASSAGES_FILE, '"exact": "The council of A1 had', '"exact": "The council of A1 has');
    const text = small.files.get(PASSAGES_FILE) ?? '';
    const line = text.slice(0, text.indexOf('"exact": "The council of A1')).split('\n').length - 1;
    expect(problemsOf(quotations, small)[0]?.where).toBe(`${PASSAGES_FILE}:${line}`);
  });

  it('refuses wrong offsets even without the document', () => {
    const small = smallDataset();
    const [event] = JSON.parse(small.files.get(EVENTS_FILE)!);
    const { start, end } = event.accounts[0].quotations[0];
    tamper(small, EVENTS_FILE, `"end": ${end}`, `"end": ${end + 1}`);
    const rule = quotations.check({ ...inputOf(small), documents: undefined });
    expect(rule.problems).toEqual([
      expect.objectContaining({ expected: `end ${end}`, found: `end ${end + 1}` }),
    ]);
    tamper(small, EVENTS_FILE, `"end": ${end + 1}`, `"end": ${end + 5000}`);
    tamper(small, EVENTS_FILE, `"start": ${start}`, `"start": ${start + 5000}`);
    expect(quotations.check({ ...inputOf(small), documents: undefined }).problems[0]?.message).toContain(
      'does not lie inside the document',
    );
  });

  it(`refuses offsets that point at another place ${refutes(17)}`, () => {
    const small = smallDataset();
    const [event] = JSON.parse(small.files.get(EVENTS_FILE)!);
    const { start, end } = event.accounts[0].quotations[0];
    tamper(
      small,
      EVENTS_FILE,
      `"start": ${start},\n            "end": ${end}`,
      `"start": ${start + 1},\n            "end": ${end + 1}`,
    );
    expect(problemsOf(quotations, small)[0]?.message).toContain(
      `it stands at offset ${start}, not ${start + 1}`,
    );
  });

  it(`refuses a document under another hash or of another length ${refutes(18)}`, () => {
    const changed = smallDataset();
    tamper(changed, `data/sources/${YEARBOOK}.json`, smallDocuments().get(YEARBOOK)!.sha256, 'f'.repeat(64));
    expect(problemsOf(quotations, changed)).toEqual([
      expect.objectContaining({
        where: expect.stringMatching(/^data\/sources\/yearbook-2019-xyz\.json:\d+$/),
        expected: `SHA-256 ${'f'.repeat(64)}`,
        found: smallDocuments().get(YEARBOOK)!.sha256,
      }),
    ]);
    const longer = smallDataset();
    const { length } = smallDocuments().get(YEARBOOK)!.text;
    tamper(longer, `data/sources/${YEARBOOK}.json`, `"length": ${length}`, `"length": ${length + 7}`);
    expect(problemsOf(quotations, longer)).toEqual([
      expect.objectContaining({ expected: String(length), found: String(length + 7) }),
    ]);
  });

  it('names the documents that are not at hand and checks the others', () => {
    const small = smallDataset();
    const documents = new Map([[YEARBOOK, smallDocuments().get(YEARBOOK)!]]);
    tamper(small, EVENTS_FILE, '"exact": "A teacher', '"exact": "A preacher');
    tamper(small, EVENTS_FILE, '"exact": "Crowds met', '"exact": "Crowds mat');
    const findings = quotations.check({ ...inputOf(small), documents });
    // the longer word breaks the offsets; the other document is not at hand to refute its quotation
    expect(findings.problems).toHaveLength(1);
    expect(findings.skipped).toEqual([
      expect.stringMatching(/^fiw-2020-xyz: the original documents are not at hand/),
    ]);
  });
});

describe('verificationRecord', () => {
  it('wants a proof for changed quotations while the originals are at hand', () => {
    const small = smallDataset();
    tamper(small, EVENTS_FILE, '"exact": "Crowds met', '"exact": "Crowds mat');
    const input = inputOf(small);
    expect(verificationRecord.check(input).problems).toEqual([
      expect.objectContaining({
        where: expect.stringMatching(/^data\/verification\.json:\d+$/),
        message: `the quotations of ${FIW_DOCUMENT} have changed since they were proved`,
        mend: 'Run npm run data:verify.',
      }),
    ]);
    expect(verificationRecord.check({ ...input, documents: undefined }).problems).toEqual([]);
  });

  it('wants a proof under the hash of the source', () => {
    const small = smallDataset();
    tamper(
      small,
      'data/verification.json',
      originalOf(smallDocuments().get(YEARBOOK)!.text).sha256,
      'a'.repeat(64),
    );
    expect(problemsOf(verificationRecord, small)).toHaveLength(1);
  });
});
