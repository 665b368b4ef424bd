import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../../domain/source.ts';

/** A document or table as it lies outside the repository. */
export interface Original {
  readonly text: string;
  /** Of the raw bytes. */
  readonly sha256: string;
}

/** By source id; a source whose file is not at hand is missing. */
export type Originals = ReadonlyMap<string, Original>;

export function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

export function originalOf(content: string | Uint8Array): Original {
  return {
    text: typeof content === 'string' ? content : new TextDecoder().decode(content),
    sha256: sha256Of(content),
  };
}

/** The originals of `sources` that lie in `folder`; `undefined` when there is no such folder. */
export function readOriginals(
  folder: string,
  sources: readonly Pick<Source, 'csl' | 'file'>[],
): Originals | undefined {
  if (!existsSync(folder)) return undefined;
  const found = new Map<string, Original>();
  for (const { csl, file } of sources) {
    const path = join(folder, file);
    if (existsSync(path)) found.set(csl.id, originalOf(readFileSync(path)));
  }
  return found;
}
