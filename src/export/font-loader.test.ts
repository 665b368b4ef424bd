import { describe, expect, it, vi } from 'vitest';
import { createFontLoader } from './font-loader.ts';

const WOFF2 = 'wOF2 and the rest';

describe('createFontLoader', () => {
  it('fetches a file once, also when asked twice at the same time', async () => {
    const fetchFile = vi.fn<(url: string) => Promise<Response>>(async () => new Response(WOFF2));
    const load = createFontLoader(fetchFile);
    const [first, second] = await Promise.all([load('/a.woff2'), load('/a.woff2')]);
    expect(new TextDecoder().decode(first)).toBe(WOFF2);
    expect(second).toBe(first);
    expect(fetchFile).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['an error status', async () => new Response('', { status: 503 }), 'answered 503'],
    ['a page in place of the font', async () => new Response('<!doctype html>'), 'not a WOFF2 font'],
    ['an empty file', async () => new Response(''), 'not a WOFF2 font'],
    ['no connection', () => Promise.reject(new TypeError('failed')), 'connection failed'],
  ])('rejects with the name of the file on %s', async (_, answer, message) => {
    const attempt = createFontLoader(answer)('/inter.woff2');
    await expect(attempt).rejects.toMatchObject({ reason: 'font' });
    await expect(attempt).rejects.toThrow(message);
    await expect(attempt).rejects.toThrow('/inter.woff2');
  });

  it('tries again after a failure', async () => {
    const fetchFile = vi.fn<(url: string) => Promise<Response>>(async () => new Response(WOFF2));
    fetchFile.mockRejectedValueOnce(new TypeError('failed'));
    const load = createFontLoader(fetchFile);
    await expect(load('/a.woff2')).rejects.toThrow('/a.woff2');
    await expect(load('/a.woff2')).resolves.toHaveLength(WOFF2.length);
  });
});
