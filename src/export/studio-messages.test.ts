import { describe, expect, it } from 'vitest';
import { ExportError } from './export-error.ts';
import { answerCall, valueOf } from './studio-messages.ts';
import type { Studio } from './studio.ts';

const studio = (parts: Partial<Studio>): Studio => ({
  place: () => Promise.reject(new RangeError('too wide')),
  openSheet: () => Promise.resolve(),
  paint: () => Promise.resolve(),
  isPainted: () => Promise.resolve(true),
  toPng: () => Promise.resolve(new Blob(['png'])),
  close: () => undefined,
  ...parts,
});

/** What comes out at the other side of the port. */
async function asked(parts: Partial<Studio>, task: 'toPng' | 'openSheet'): Promise<unknown> {
  const call = task === 'toPng' ? { task } : { task, input: { width: 3, height: 2 } };
  return valueOf(structuredClone(await answerCall(studio(parts), call)));
}

describe('a studio in a worker', () => {
  it('is told what to do and answers', async () => {
    const sizes: unknown[] = [];
    await asked({ openSheet: async (size) => void sizes.push(size) }, 'openSheet');
    expect(sizes).toEqual([{ width: 3, height: 2 }]);
    expect(await asked({ toPng: async () => new Blob(['1234']) }, 'toPng')).toHaveProperty('size', 4);
  });

  it('lets its own errors keep their reason, and others their kind', async () => {
    const encode = new ExportError('encode', 'no PNG');
    const failed = asked({ toPng: () => Promise.reject(encode) }, 'toPng');
    await expect(failed).rejects.toBeInstanceOf(ExportError);
    await expect(failed).rejects.toMatchObject({ reason: 'encode', message: 'no PNG' });
    const tooWide = asked({ openSheet: () => Promise.reject(new RangeError('wide')) }, 'openSheet');
    await expect(tooWide).rejects.toMatchObject({ name: 'RangeError', message: 'wide' });
  });
});
