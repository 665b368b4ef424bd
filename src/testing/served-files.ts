import { createHash } from 'node:crypto';
import { vi } from 'vitest';
import type { ShardReference } from '../bundle/manifest.ts';

/** Where `serve` pretends that a bundle lies. */
export const SERVED_BASE = '/ledger/bundle/';

export interface ServedFile {
  readonly reference: ShardReference;
  readonly text: string;
}

/** A file of a bundle, with the name, size and hash that others know it by. */
export function servedFile(content: object, prefix: string): ServedFile {
  const text = JSON.stringify(content);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const path = `${prefix}.${sha256.slice(0, 12)}.json`;
  return { reference: { path, bytes: Buffer.byteLength(text), sha256 }, text };
}

/** A site that has these files, and sends another text for some of them; to be unstubbed after the test. */
export function serve(files: readonly ServedFile[], instead: Readonly<Record<string, string>> = {}) {
  const texts = new Map(files.map(({ reference, text }) => [reference.path, text]));
  const fetched = vi.fn<(url: string) => Promise<Response>>(async (url) => {
    const path = url.replace(SERVED_BASE, '');
    const text = instead[path] ?? texts.get(path);
    return text === undefined ? new Response('', { status: 404 }) : new Response(text);
  });
  vi.stubGlobal('fetch', fetched);
  return fetched;
}
