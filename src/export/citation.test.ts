import { describe, expect, it } from 'vitest';
import type { Source } from '../domain/source.ts';
import { sampleQuotation } from '../testing/sample-events.ts';
import { sampleSources } from '../testing/sample-ledger.ts';
import { enDetail } from '../messages/en/detail.ts';
import { citeQuotation, citeSource, coverageText } from './citation.ts';

const words = enDetail.citation;

function source(csl: Partial<Source['csl']> = {}, coverage: [number, number] = [2019, 2019]): Source {
  const [first] = sampleSources();
  if (!first) throw new Error('no sample');
  return { ...first, coverage, csl: { ...first.csl, title: 'A report: Exland', ...csl } };
}

describe('coverageText', () => {
  it('is a year, or the first and the last', () => {
    expect([coverageText([2019, 2019]), coverageText([2002, 2024])]).toEqual(['2019', '2002–2024']);
  });
});

describe('citeSource', () => {
  it('names publisher, title and coverage, and the page where there is one', () => {
    expect(citeSource(source(), words)).toBe('A publisher, “A report: Exland”, covers 2019.');
    expect(citeSource(source({ URL: 'https://example.org/exland' }, [2002, 2024]), words)).toBe(
      'A publisher, “A report: Exland”, covers 2002–2024. https://example.org/exland',
    );
  });

  it('names the authors before the publisher, people and offices', () => {
    const author = [{ family: 'Doe', given: 'Jane' }, { literal: 'Bureau of Reports' }];
    expect(citeSource(source({ author }), words)).toBe(
      'Jane Doe, Bureau of Reports, A publisher, “A report: Exland”, covers 2019.',
    );
  });
});

describe('citeQuotation', () => {
  it('carries words, source, day and link, on two lines', () => {
    const seen = { accessed: '2024-05-31', permalink: 'https://ledger.example/?v=1' };
    const quotation = sampleQuotation('The police\n  detained\tthem.');
    expect(citeQuotation(source(), quotation, seen, words)).toBe(
      '“The police detained them.”\n' +
        '— A publisher, “A report: Exland”, covers 2019. ' +
        'Accessed through Democracy Ledger on 2024-05-31: https://ledger.example/?v=1',
    );
  });
});
