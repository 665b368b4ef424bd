import { describe, expect, it } from 'vitest';
import { EVENT_KINDS } from '../../domain/event-kind.ts';
import { FIW_STRIPS } from '../../state/view-state.ts';
import { enCite } from './cite.ts';
import { enDetail } from './detail.ts';
import { enHeatmap } from './heatmap.ts';
import { enTree } from './tree.ts';
import { enExplain } from './explain.ts';
import { enMethod } from './method.ts';
import { en } from './first-view.ts';

/** Every text of a catalogue, with the path that leads to it; functions get lists of one, which read as text too. */
function textsOf(node: unknown, path: string): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') {
    const text: unknown = path.includes('timelineFigure')
      ? 'in its own test'
      : node(['7'], ['8'], ['9'], ['10']);
    return [[path, String(text)]];
  }
  return Object.entries(Object(node)).flatMap(([key, value]) => textsOf(value, `${path}.${key}`));
}

describe('the English catalogue', () => {
  const texts = [
    ...textsOf(en, 'en'),
    ...textsOf(enDetail, 'detail'),
    ...textsOf(enExplain, 'explain'),
    ...textsOf(enHeatmap, 'heatmap'),
    ...textsOf(enTree, 'tree'),
    ...textsOf(enCite, 'cite'),
    ...textsOf(enMethod, 'method'),
  ];

  it('has a word for every place', () => {
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter(([, text]) => text.trim() !== text || text === '')).toEqual([]);
    expect(texts.filter(([, text]) => /undefined|NaN|\[object/.test(text))).toEqual([]);
  });

  it('names every kind and every strip, each differently', () => {
    expect(new Set(EVENT_KINDS.map((kind) => en.kinds[kind])).size).toBe(EVENT_KINDS.length);
    expect(new Set(FIW_STRIPS.map((strip) => en.timeline.strips[strip])).size).toBe(FIW_STRIPS.length);
  });

  it('tells one from many', () => {
    expect([0, 1, 2].map(en.eventCount)).toEqual(['0 events', '1 event', '2 events']);
    expect(enDetail.evidence.accounts(1)).toBe('One account');
    expect(enDetail.evidence.accounts(3)).toBe('3 accounts, side by side');
  });

  it('names one covered year once', () => {
    expect([enDetail.sources.covers(2019, 2019), enDetail.sources.covers(2002, 2024)]).toEqual([
      'covers 2019',
      'covers 2002–2024',
    ]);
  });
});
