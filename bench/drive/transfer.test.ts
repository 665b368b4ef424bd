import { describe, expect, it } from 'vitest';
import { totalOf, transferTypeOf, transferUntil } from './transfer.ts';

describe('transferTypeOf', () => {
  it.each([
    ['http://x/', 'document'],
    ['http://x/?v=1', 'document'],
    ['http://x/assets/a.js', 'script'],
    ['http://x/assets/a.css', 'style'],
    ['http://x/assets/a.woff2', 'font'],
    ['http://x/bundle/manifest.json', 'data'],
    ['http://x/picture.png', 'other'],
  ])('%s is %s', (url, type) => {
    expect(transferTypeOf(url)).toBe(type);
  });
});

describe('transferUntil', () => {
  const loaded = [
    { url: 'http://x/', bytes: 10, end: 5 },
    { url: 'http://x/a.js', bytes: 100, end: 20 },
    { url: 'http://x/b.js', bytes: 1000, end: 30 },
  ];

  it('counts what was complete by then', () => {
    expect(transferUntil(loaded, 20)).toMatchObject({ document: 10, script: 100, data: 0 });
    expect(totalOf(transferUntil(loaded, 20))).toBe(110);
    expect(totalOf(transferUntil(loaded, Infinity))).toBe(1110);
  });
});
