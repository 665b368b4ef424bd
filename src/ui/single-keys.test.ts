// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';

/** As after a reload: the choice is read anew. */
async function freshModule() {
  vi.resetModules();
  return { ...(await import('./single-keys.ts')), ...(await import('./set-single-keys.ts')) };
}

const KEY = 'democracy-ledger:single-keys';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe('single keys', () => {
  it('work until they are switched off, and the browser remembers it', async () => {
    const first = await freshModule();
    expect(first.singleKeysOn()).toBe(true);
    expect(first.setSingleKeys(false)).toBe(true);
    expect(first.singleKeysOn()).toBe(false);
    const second = await freshModule();
    expect(second.singleKeysOn()).toBe(false);
    second.setSingleKeys(true);
    expect(localStorage.getItem(KEY)).toBeNull();
  });

  it('work where something else is stored', async () => {
    localStorage.setItem(KEY, '{"never": "written"}');
    expect((await freshModule()).singleKeysOn()).toBe(true);
  });

  it('can be switched off where nothing may be stored, and say that it is not remembered', async () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    const keys = await freshModule();
    expect(keys.singleKeysOn()).toBe(true);
    expect(keys.setSingleKeys(false)).toBe(false);
    expect(keys.singleKeysOn()).toBe(false);
    vi.unstubAllGlobals();
  });
});
