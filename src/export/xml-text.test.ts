import { describe, expect, it } from 'vitest';
import { dropForbiddenCharacters, escapeXml } from './xml-text.ts';

describe('dropForbiddenCharacters', () => {
  it('drops what XML forbids and keeps the rest', () => {
    expect(dropForbiddenCharacters('a\u0000b\u001Fc\uFFFEd\uD800e')).toBe('abcde');
    expect(dropForbiddenCharacters('tab\tline\nҚ😀')).toBe('tab\tline\nҚ😀');
  });
});

describe('escapeXml', () => {
  it('escapes each character once', () => {
    expect(escapeXml('<a href="x">&amp;</a>')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;');
  });
});
