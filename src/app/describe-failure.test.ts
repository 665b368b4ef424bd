import { describe, expect, it } from 'vitest';
import { enFailure, type FailureMessages } from '../messages/en/failure.ts';
import { ruFailure } from '../messages/ru/failure.ts';
import { describeFailure } from './describe-failure.ts';
import { BundleError, type Fault } from './bundle-file.ts';

const told = (fault: Fault, words: FailureMessages = enFailure) =>
  describeFailure(new BundleError([{ where: 'a.json', ...fault }], false), words);

describe('describeFailure', () => {
  it('says what is wrong with a file, in the language of the page', () => {
    expect(told({ fault: 'httpStatus', found: '404' })).toEqual([
      'a.json: the server answered with status 404',
    ]);
    expect(told({ fault: 'httpStatus', found: '404' }, ruFailure)).toEqual([
      'a.json: сервер ответил кодом 404',
    ]);
    expect(told({ fault: 'notJson' })).toEqual(['a.json: the answer is not JSON']);
  });

  it('says what was expected and how to mend it', () => {
    expect(told({ fault: 'wrongSize', expected: '12', found: '13' })).toEqual([
      `a.json: ${enFailure.wrongSize}; expected 12; found 13. ${enFailure.mendHash}`,
    ]);
  });

  it('says nothing twice', () => {
    const problem = { where: 'a.json', message: 'it is broken' };
    expect(describeFailure(new BundleError([problem, problem], false), enFailure)).toEqual([
      'a.json: it is broken',
    ]);
  });

  it('leaves other errors as they are', () => {
    expect(describeFailure(new Error('no such chunk'), enFailure)).toEqual(['no such chunk']);
  });
});
