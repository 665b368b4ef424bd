import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeAtomically } from './write-atomically.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('writeAtomically', () => {
  it('makes folders, replaces the file and leaves nothing else behind', () => {
    const path = join(folder, 'a', 'b.txt');
    writeAtomically(path, 'old');
    writeAtomically(path, 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(join(folder, 'a'))).toEqual(['b.txt']);
  });

  it('leaves no temporary file when it fails', () => {
    // a folder stands where the file is to go
    mkdirSync(join(folder, 'taken', 'inside'), { recursive: true });
    expect(() => {
      writeAtomically(join(folder, 'taken'), 'new');
    }).toThrow(/EISDIR|ENOTEMPTY|EEXIST|directory/);
    expect(readdirSync(folder)).toEqual(['taken']);
  });
});
