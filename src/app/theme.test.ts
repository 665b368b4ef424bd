// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyTheme, readThemeChoice, storeThemeChoice } from './theme.ts';

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

/** Private modes and strict settings throw on any use of the storage. */
function forbidStorage(): void {
  const refuse = () => {
    throw new DOMException('forbidden', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
}

describe('the choice of a theme', () => {
  it('is to follow the system until one is made', () => {
    expect(readThemeChoice()).toBe('auto');
  });

  it.each(['auto', 'light', 'dark'] as const)('%s is remembered', (choice) => {
    storeThemeChoice(choice);
    expect(readThemeChoice()).toBe(choice);
  });

  it('is forgotten when the storage holds something else', () => {
    storeThemeChoice('dark');
    const [key] = Object.keys(localStorage);
    localStorage.setItem(key ?? '', 'sepia');
    expect(readThemeChoice()).toBe('auto');
  });

  it('holds for the visit where storage is forbidden', () => {
    forbidStorage();
    expect(() => storeThemeChoice('dark')).not.toThrow();
    expect(readThemeChoice()).toBe('auto');
  });
});

describe('applyTheme', () => {
  it.each([
    ['light', true, 'light'],
    ['dark', false, 'dark'],
    ['auto', true, 'dark'],
    ['auto', false, 'light'],
  ] as const)('%s, system dark %s: %s', (choice, systemIsDark, theme) => {
    applyTheme(choice, systemIsDark);
    expect(document.documentElement.dataset['theme']).toBe(theme);
  });
});
