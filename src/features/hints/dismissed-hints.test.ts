// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { enHelp } from '../../messages/en/help.ts';
import { HINT_IDS, readDismissed, storeDismissed } from './dismissed-hints.ts';

const KEY = 'democracy-ledger:hints';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe('first-visit tips', () => {
  it('are three, each with its words', () => {
    expect([...HINT_IDS].sort()).toEqual(Object.keys(enHelp.hints.tips).sort());
    expect(HINT_IDS).toHaveLength(3);
  });

  it('stay dismissed', () => {
    expect(readDismissed()).toEqual([]);
    storeDismissed(['sharing']);
    expect(readDismissed()).toEqual(['sharing']);
  });

  it.each(['nothing', '{}', '["sharing","unknown"]', '[1]', 'null'])(
    'are all there where %s is stored',
    (text) => {
      localStorage.setItem(KEY, text);
      expect(readDismissed()).toEqual([]);
    },
  );

  it('do without a store', () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
    expect(readDismissed()).toEqual([]);
    expect(() => storeDismissed(['sharing'])).not.toThrow();
  });
});
