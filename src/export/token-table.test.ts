import { describe, expect, it } from 'vitest';
import { buildTokenTable } from './token-table.ts';

describe('buildTokenTable', () => {
  it('holds the tokens that have a value, trimmed', () => {
    const values = new Map([['--ink', ' #000 ']]);
    const table = buildTokenTable(['--ink', '--nope'], (name) => values.get(name) ?? '');
    expect([...table]).toEqual([['--ink', '#000']]);
  });
});
