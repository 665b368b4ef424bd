import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochDay } from '../domain/calendar.ts';
import { arbitraryView } from '../testing/arbitrary-view.ts';
import { sampleAccount, sampleEvent, YEARBOOK } from '../testing/sample-events.ts';
import { eventIn, sampleLedger } from '../testing/sample-ledger.ts';
import { deriveHits, deriveSnippet, widenedWindow, type Snippet } from './search-results.ts';
import { queryWords } from './search-text.ts';
import { deriveShown } from './shown-in-window.ts';
import { deriveLanes, deriveMatching } from './visible-events.ts';

const ledger = sampleLedger();
const rally = eventIn(ledger, '2019-06-09-rally-in-capital');
const year2019 = { start: epochDay(2019), end: epochDay(2020) };

const snippet = (query: string, event = rally, of = ledger) => deriveSnippet(of, event, queryWords(query));
const textOf = (found: Snippet | null) => found?.pieces.map(({ text }) => text).join('');
const marksOf = (found: Snippet | null) =>
  found?.pieces.filter(({ marked }) => marked).map(({ text }) => text);

describe('deriveHits', () => {
  const hitsOf = (query: string, kinds: Parameters<typeof deriveHits>[1]['kinds'] = null) =>
    deriveHits(deriveMatching(ledger, { sources: null, query }, ledger), { kinds }, year2019);

  it('tells what lies in the window from what lies beyond it', () => {
    expect(hitsOf('arrest').map(({ event, inWindow }) => [event.id, inWindow])).toEqual([
      ['2019-arrests', true],
    ]);
    expect(hitsOf('told by').map(({ event, inWindow }) => [event.id, inWindow])).toEqual([
      ['2014-strike', false],
      ['2014-12-editor-held', false],
      ['2018-11-assembly-law', false],
      ['2019-arrests', true],
      ['2019-06-09-presidential-election', true],
    ]);
  });

  it('finds a person by another spelling', () => {
    expect(hitsOf('wu').map(({ event }) => event.id)).toEqual([rally.id]);
  });

  it('leaves out the kinds that are switched off', () => {
    expect(hitsOf('told by', ['media']).map(({ event }) => event.id)).toEqual(['2014-12-editor-held']);
  });

  it('in the window is exactly what the timeline shows', () => {
    fc.assert(
      fc.property(arbitraryView(ledger), (view) => {
        const matching = deriveMatching(ledger, view, ledger);
        const window = view.window ?? year2019;
        const hits = deriveHits(matching, view, window);
        const inside = hits.filter(({ inWindow }) => inWindow).map(({ event }) => event.id);
        const shown = deriveShown(deriveLanes(matching, view), window).map(({ id }) => id);
        expect(inside).toEqual(shown);
      }),
    );
  });
});

describe('deriveSnippet', () => {
  it('quotes the words', () => {
    const found = snippet('detained');
    expect(found).toMatchObject({ origin: 'quotation', source: 'fiw-2020-xyz', spellingOf: null });
    expect(textOf(found)).toBe('The police detained nearly 4,000 at the rally.');
    expect(marksOf(found)).toEqual(['detained']);
  });

  it('prefers the text with the words that the title lacks', () => {
    expect(snippet('detained held')).toMatchObject({ origin: 'quotation', source: YEARBOOK });
    expect(snippet('detained mijatovic')).toMatchObject({ origin: 'person' });
  });

  it('names the spelling that was found', () => {
    expect(snippet('WU')).toMatchObject({ origin: 'organisation', spellingOf: 'Wake Up' });
    expect(marksOf(snippet('WU'))).toEqual(['WU']);
  });

  it('is empty where only the title has the words', () => {
    expect(snippet('thousands')).toBeNull();
  });

  it('cuts a long quotation between words, around the first word found', () => {
    const long = `${'before '.repeat(20)}Zhanaozen ${'after '.repeat(38)}`.trim();
    const event = sampleEvent({ accounts: [sampleAccount(YEARBOOK, '2019-06-09', long)] });
    const other = sampleLedger({ events: [event], passages: [] });
    const found = snippet('zhanaozen', eventIn(other, event.id), other);
    expect(marksOf(found)).toEqual(['Zhanaozen']);
    expect(found?.cut).toEqual({ before: true, after: true });
    expect(textOf(found)).toMatch(/^before (before )+Zhanaozen( after)+$/);
    expect(textOf(found)?.length).toBeLessThanOrEqual(180);
  });

  it('of any quotation is one stretch of it, with a mark in it', () => {
    const words = fc.array(fc.constantFrom('rally', 'Zhánaozen', 'x'.repeat(90), 'а', '\n'), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, fc.constantFrom('zhana', 'rally', 'xx', 'nao lly'), (parts, query) => {
        const exact = parts.join(' ').slice(0, 400);
        const event = sampleEvent({ title: 'T', accounts: [sampleAccount(YEARBOOK, '2019-06-09', exact)] });
        const other = sampleLedger({ events: [event], passages: [] });
        const found = snippet(query, eventIn(other, event.id), other);
        if (found === null) return;
        const text = textOf(found) ?? '';
        expect(exact).toContain(text);
        expect(marksOf(found)).not.toEqual([]);
        expect(found.cut.before || exact.startsWith(text)).toBe(true);
        expect(found.cut.after || exact.endsWith(text)).toBe(true);
      }),
    );
  });
});

describe('widenedWindow', () => {
  it('holds the window and every hit', () => {
    const hits = [{ event: eventIn(ledger, '2014-strike'), inWindow: false }];
    expect(widenedWindow(hits, year2019)).toEqual({ start: epochDay(2014), end: epochDay(2020) });
    expect(widenedWindow([], year2019)).toEqual(year2019);
  });
});
