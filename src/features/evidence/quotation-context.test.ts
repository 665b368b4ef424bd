import { describe, expect, it } from 'vitest';
import { contextOf } from './quotation-context.ts';

describe('contextOf', () => {
  it('leaves out the halves of words at the outer ends', () => {
    expect(contextOf({ prefix: 'ent said that ', suffix: ', and the court ag' })).toEqual({
      before: '… said that ',
      after: ', and the court …',
    });
  });

  it('ends with the paragraph, and then leaves nothing out', () => {
    expect(
      contextOf({ prefix: 'header2 Key Developments\n\nIn June, ', suffix: ' They left.\n\nB1 0' }),
    ).toEqual({
      before: 'In June, ',
      after: ' They left.',
    });
    expect(contextOf({ prefix: 'of this right.\n\n', suffix: '\n\nNext' })).toEqual({
      before: '',
      after: '',
    });
  });

  it('knows the ends of a document', () => {
    expect(contextOf({ prefix: '\n', suffix: '\n' })).toEqual({ before: '', after: '' });
  });
});
