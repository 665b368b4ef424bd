import { describe, expect, it } from 'vitest';
import { nitCategoriesOf } from './nit-categories.ts';

describe('nitCategoriesOf', () => {
  it('knows one Governance until edition 2004', () => {
    expect(nitCategoriesOf(2004)).toHaveLength(6);
    expect(nitCategoriesOf(2004)).toContain('GOV');
    expect(nitCategoriesOf(2005)).toHaveLength(7);
    expect(nitCategoriesOf(2005)).not.toContain('GOV');
  });
});
