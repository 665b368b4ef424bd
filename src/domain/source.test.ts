import { describe, expect, it } from 'vitest';
import { sampleSources } from '../testing/sample-ledger.ts';
import { Source } from './source.ts';

const [sample] = sampleSources();
const { verification: _, ...source } = sample!;
const accepts = (more: object) => Source.safeParse({ ...source, ...more }).success;
const withAuthor = (author: unknown) => accepts({ csl: { ...source.csl, author } });

describe('Source', () => {
  it('takes an author by a name as it stands, or by family and given name, and nothing between', () => {
    expect(withAuthor([{ literal: 'Bureau' }, { family: 'Doe', given: 'Jane' }])).toBe(true);
    for (const wrong of [{}, { family: 'Doe' }, { literal: 7 }, { literal: 'A', given: 'B' }, 'Doe', null])
      expect(withAuthor([wrong])).toBe(false);
  });

  it('covers two years', () => {
    expect(accepts({ coverage: [2018, 2019] })).toBe(true);
    for (const wrong of [[2019], [2018, 2019, 2020], [2018, 2019.5], ['2018', '2019'], 2019, null])
      expect(accepts({ coverage: wrong })).toBe(false);
  });
});
