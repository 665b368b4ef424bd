import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFiles } from './dataset.ts';

/** The JSON and CSV files below `<root>/data`, by path relative to `root`, in the order of their paths. */
export function readDataFolder(root: string): DataFiles {
  const folder = join(root, 'data');
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `data/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.json') || path.endsWith('.csv'))
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}
