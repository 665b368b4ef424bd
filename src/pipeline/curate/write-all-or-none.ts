import { mkdirSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

function temporary(path: string): string {
  return `${path}.${process.pid}.tmp`;
}

/**
 * Writes several files, or none: all of them as temporary neighbours first, then renames; where a rename
 * fails, the files before it get their old content back. Paths are absolute.
 */
export function writeAllOrNone(files: ReadonlyMap<string, string>): void {
  const before = new Map<string, string | undefined>();
  try {
    for (const [path, content] of files) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(temporary(path), content);
    }
    for (const path of files.keys()) {
      const old = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
      renameSync(temporary(path), path);
      before.set(path, old);
    }
  } catch (error) {
    for (const [path, old] of before) {
      if (old === undefined) rmSync(path, { force: true });
      else writeFileSync(path, old);
    }
    for (const path of files.keys()) rmSync(temporary(path), { force: true });
    throw error;
  }
}
