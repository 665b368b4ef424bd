import { describe, expect, it } from 'vitest';
import { LANGUAGES, parseLanguage } from './language.ts';

describe('parseLanguage', () => {
  it('knows the languages by their codes, and nothing else', () => {
    expect(LANGUAGES.map(parseLanguage)).toEqual(LANGUAGES);
    expect(['', 'RU', 'kk-KZ', 'xx', '__proto__', null, undefined].map(parseLanguage)).toEqual(
      Array.from({ length: 7 }),
    );
  });
});
