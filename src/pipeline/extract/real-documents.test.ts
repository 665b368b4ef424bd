import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NIT_CATEGORIES } from '../../domain/nit-categories.ts';
import { refuteQuotation } from '../../domain/quotation.ts';
import { placesOf } from '../dataset/places.ts';
import { extractDocument, type ReadableInstrument } from './extract-document.ts';
import type { ExtractedPage } from './page-result.ts';
import { FIW_CODES } from './testing/fiw-page-builder.ts';

const { sources } = placesOf({});

interface Read extends ExtractedPage {
  readonly text: string;
}

function read(instrument: ReadableInstrument, edition: number, file: string): Read {
  const text = readFileSync(join(sources, file), 'utf8');
  const source = `${instrument}-${edition}-kaz`;
  const countryNames = ['Kazakhstan'];
  const extraction = extractDocument({
    text,
    file,
    source,
    instrument,
    country: 'KAZ',
    countryNames,
    edition,
  });
  if (!extraction.ok) throw new Error(JSON.stringify(extraction.problems));
  return { ...extraction.value.page, text };
}

function valueOf({ rows }: ExtractedPage, indicator: string, edition: number): number | undefined {
  return rows.find((row) => row.indicator === indicator && row.edition === edition)?.value;
}

function wordsFor({ passages }: ExtractedPage, indicator: string, edition: number, role: string): string[] {
  return passages
    .filter(
      (passage) => passage.indicator === indicator && passage.edition === edition && passage.role === role,
    )
    .map(({ quotation }) => quotation.exact);
}

function expectVerbatim({ passages, text }: Read): void {
  expect(passages.filter(({ quotation }) => refuteQuotation(text, quotation) !== undefined)).toEqual([]);
}

describe.skipIf(!existsSync(sources))(
  'the documents themselves (skipped where the originals are not at hand)',
  () => {
    it('Freedom in the World 2020: every figure as read by eye', () => {
      const page = read('fiw', 2020, 'freedom-in-the-world-2020-kazakhstan.txt');
      const headline = ['FIW.TOTAL', 'FIW.PR', 'FIW.CL'].map((indicator) => valueOf(page, indicator, 2020));
      expect(headline).toEqual([23, 5, 18]);
      // prettier-ignore
      expect(FIW_CODES.map((code) => valueOf(page, `FIW.${code}`, 2020))).toEqual(
      [0, 0, 1, 1, 0, 1, 1, 0, 1, 0, 0, 1, 2, 1, 1, 1, 0, 1, 1, 1, 1, 2, 2, 2, 2],
    );
      expect([valueOf(page, 'FIW.TOTAL', 2019), valueOf(page, 'FIW.E1', 2019)]).toEqual([22, 0]);
      expect(page.rows).toHaveLength(30);
      expect(page.rows.filter(({ status }) => status === 'Not Free')).toHaveLength(2);
      expect(wordsFor(page, 'FIW.E1', 2020, 'change')).toEqual([
        expect.stringMatching(/^The score improved from 0 to 1 because .* remains restrictive\.$/),
      ]);
      expect(page.passages.filter(({ role }) => role === 'change')).toHaveLength(1);
      expect(page.sections).toHaveLength(25);
      expectVerbatim(page);
    });

    it('Nations in Transit 2015: every figure as read by eye', () => {
      const page = read('nit', 2015, 'nations-in-transit-2015-kazakhstan.txt');
      expect(NIT_CATEGORIES.map((code) => valueOf(page, `NIT.${code}`, 2015))).toEqual([
        1.25, 1.25, 1.5, 1.25, 1.5, 1.5, 1.5,
      ]);
      expect([
        valueOf(page, 'NIT.DS', 2015),
        valueOf(page, 'NIT.DP', 2015),
        valueOf(page, 'NIT.DP', 2014),
      ]).toEqual([1.39, 6.55, 7]);
      expect(page.rows).toHaveLength(10);
      for (const code of NIT_CATEGORIES) {
        expect(wordsFor(page, `NIT.${code}`, 2015, 'change')).toEqual([
          expect.stringMatching(/(?:remains unchanged|stagnates) at 1\.(?:25|50)\.$/),
        ]);
        expect(wordsFor(page, `NIT.${code}`, 2015, 'reason')).toHaveLength(2);
      }
      expectVerbatim(page);
    });

    it('Nations in Transit 2015: what stands below the note belongs to Corruption', () => {
      const page = read('nit', 2015, 'nations-in-transit-2015-kazakhstan.txt');
      const parts = page.sections.filter(({ indicator }) => indicator === 'NIT.CO');
      const words = parts.map(({ start, end }) => page.text.slice(start, end));
      expect(words.map((part) => part.slice(0, 22))).toEqual([
        'Corruption. Corruption',
        'Corruption 1.00-7.00 p',
        'The previous year, Maj',
      ]);
      expect(words.some((part) => /consensus of Freedom House|Author:/.test(part))).toBe(false);
    });

    it('Nations in Transit 2022: every figure as read by eye', () => {
      const page = read('nit', 2022, 'nations-in-transit-2022-kazakhstan.txt');
      expect(NIT_CATEGORIES.map((code) => valueOf(page, `NIT.${code}`, 2022))).toEqual([
        1.25, 1.25, 1.5, 1.25, 1.75, 1.25, 1.25,
      ]);
      expect([
        valueOf(page, 'NIT.DS', 2022),
        valueOf(page, 'NIT.DP', 2022),
        valueOf(page, 'NIT.DP', 2021),
      ]).toEqual([1.36, 5.95, 5]);
      expect([valueOf(page, 'NIT.LDG', 2021), valueOf(page, 'NIT.DS', 2021)]).toEqual([1.5, 1.32]);
      expect(page.rows).toHaveLength(12);
      expect(wordsFor(page, 'NIT.LDG', 2022, 'change')[0]).toMatch(
        /^Local Democratic Governance rating improved from 1\.50 to 1\.75 due to/,
      );
      expect(wordsFor(page, 'NIT.DS', 2021, 'previous')[0]).toMatch(
        /Democracy Score improved from 1\.32 to 1\.36\.$/,
      );
      expectVerbatim(page);
    });

    it('quotes whole sentences: they begin with a capital and end with a full stop', () => {
      const pages = [
        read('fiw', 2020, 'freedom-in-the-world-2020-kazakhstan.txt'),
        read('nit', 2015, 'nations-in-transit-2015-kazakhstan.txt'),
        read('nit', 2022, 'nations-in-transit-2022-kazakhstan.txt'),
      ];
      const words = pages.flatMap(({ passages }) =>
        passages
          .filter(({ role }) => role === 'reason' || role === 'change')
          .map(({ quotation }) => quotation.exact),
      );
      expect(words.length).toBeGreaterThan(50);
      expect(
        words.filter((sentence) => !/^[A-Z“][^]*[.”]$/.test(sentence) || /\n\s*\n|https?:/.test(sentence)),
      ).toEqual([]);
    });
  },
);
