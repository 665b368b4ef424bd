import { describe, expect, it } from 'vitest';
import { checkIdOf } from '../../pipeline/check/check-record.ts';
import { DATA_RULES } from '../../pipeline/check/run-rules.ts';
import { enMethod } from './method.ts';

describe('the words of the method', () => {
  it('say what every rule of the data demands, and nothing of rules that there are not', () => {
    const ids = DATA_RULES.map(({ title }) => checkIdOf(title));
    expect(Object.keys(enMethod.checks.rules).sort()).toEqual(ids.sort());
  });
});
