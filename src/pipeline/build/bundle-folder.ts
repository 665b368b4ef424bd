import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from '../dataset/write-atomically.ts';
import { MANIFEST, type BundleFiles } from './build-bundle.ts';

export const BUNDLE_FOLDER = 'public/bundle';

/** The JSON files in the folder; `undefined` when there is no such folder. */
export function readBundle(folder: string): BundleFiles | undefined {
  if (!existsSync(folder)) return undefined;
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/**
 * Puts the bundle in place: shards first, then the manifest that names them, then the shards that
 * nothing names any more go. Whoever reads in between, or after a failure, finds a whole bundle.
 */
export function writeBundle(folder: string, files: BundleFiles): void {
  const shards = [...files].filter(([name]) => name !== MANIFEST);
  for (const [name, content] of shards) writeAtomically(join(folder, name), content);
  writeAtomically(join(folder, MANIFEST), files.get(MANIFEST) ?? '');
  const stale = readdirSync(folder).filter((name) => name.endsWith('.json') && !files.has(name));
  for (const name of stale) rmSync(join(folder, name));
}
