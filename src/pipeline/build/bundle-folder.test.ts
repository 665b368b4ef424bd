import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBundle, writeBundle } from './bundle-folder.ts';

let folder = '';
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'ledger-')), 'bundle');
});
afterEach(() => {
  rmSync(join(folder, '..'), { recursive: true });
});

describe('writeBundle', () => {
  it('writes what readBundle reads, and removes what nothing names any more', () => {
    expect(readBundle(folder)).toBeUndefined();
    writeBundle(
      folder,
      new Map([
        ['XYZ.1.json', 'old'],
        ['manifest.json', 'names 1'],
      ]),
    );
    const files = new Map([
      ['XYZ.2.json', 'new'],
      ['manifest.json', 'names 2'],
    ]);
    writeBundle(folder, files);
    expect(readBundle(folder)).toEqual(files);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('leaves the old bundle whole when a shard cannot be written', () => {
    const old = new Map([
      ['XYZ.1.json', 'old'],
      ['manifest.json', 'names 1'],
    ]);
    writeBundle(folder, old);
    // a folder stands where the second shard is to go
    mkdirSync(join(folder, 'YYY.2.json'));
    writeFileSync(join(folder, 'YYY.2.json', 'x'), '');
    const files = new Map([
      ['XYZ.2.json', 'new'],
      ['YYY.2.json', 'new'],
      ['manifest.json', 'names 2'],
    ]);
    expect(() => {
      writeBundle(folder, files);
    }).toThrow(/EISDIR|ENOTEMPTY|EEXIST|directory/);
    rmSync(join(folder, 'YYY.2.json'), { recursive: true });
    expect(readBundle(folder)?.get('manifest.json')).toBe('names 1');
    expect(readBundle(folder)?.get('XYZ.1.json')).toBe('old');
    expect(existsSync(join(folder, 'manifest.json'))).toBe(true);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
