import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochDay } from '../domain/calendar.ts';
import { EVENT_KINDS } from '../domain/event-kind.ts';
import { arbitraryView } from '../testing/arbitrary-view.ts';
import { FIW_REPORT, YEARBOOK } from '../testing/sample-events.ts';
import { sampleLedger } from '../testing/sample-ledger.ts';
import { deriveExtent } from './extent.ts';
import { formatView, parseView } from './url-codec.ts';
import { DEFAULT_VIEW, type ViewState } from './view-state.ts';

const ledger = sampleLedger();
const RALLY = '2019-06-09-rally-in-capital';
const YEAR_2019 = { start: epochDay(2019), end: epochDay(2020) };
const LIST = { kind: 'protest', ...YEAR_2019 } as const;

const parse = (search: string) => parseView(new URLSearchParams(search), ledger);
const format = (patch: Partial<ViewState>) => formatView({ ...DEFAULT_VIEW, ...patch });

/** What a link can say: kinds in the order of the lanes, and all of them as no filter. */
function normalised(view: ViewState): ViewState {
  const chosen = new Set(view.kinds);
  const kinds = chosen.size === EVENT_KINDS.length ? null : EVENT_KINDS.filter((kind) => chosen.has(kind));
  return { ...view, kinds: view.kinds && kinds };
}

describe('formatView', () => {
  it('of the default view is nothing', () => {
    expect(formatView(DEFAULT_VIEW)).toBe('');
    expect(parse('')).toEqual({ view: DEFAULT_VIEW, rejected: [] });
  });

  it.each<[Partial<ViewState>, string]>([
    [{ window: YEAR_2019 }, '?v=1&time=2019..2019'],
    [{ kinds: ['protest', 'arrest'] }, '?v=1&kinds=protest~arrest'],
    [{ kinds: [] }, '?v=1&kinds=none'],
    [{ language: 'ru' }, '?v=1&lang=ru'],
    [{ language: 'kk', table: true }, '?v=1&lang=kk&table=1'],
    [{ sources: [FIW_REPORT, YEARBOOK] }, '?v=1&sources=fiw-2020-xyz~yearbook-2019-xyz'],
    [{ query: 'wake up & go' }, '?v=1&q=wake+up+%26+go'],
    [{ query: '1+1' }, '?v=1&q=1%2B1'],
    [{ fiwStrip: ['FIW.CL'] }, '?v=1&fiw=CL'],
    [{ fiwStrip: ['FIW.E2', 'FIW.E1'] }, '?v=1&fiw=E2~E1'],
    [{ nitStrip: ['NIT.IM', 'NIT.DS'], fiwStrip: ['FIW.E'] }, '?v=1&nit=IM~DS&fiw=E'],
    [{ tree: true }, '?v=1&tree=1'],
    [{ earlier: true }, '?v=1&earlier=1'],
    [{ table: true }, '?v=1&table=1'],
    [{ explain: true }, '?v=1&explain=1'],
    [{ compare: { instrument: 'fiw', from: 2019, to: 2020, parts: null } }, '?v=1&compare=fiw:2019..2020'],
    [
      { compare: { instrument: 'nit', from: 2014, to: 2017, parts: 'category' } },
      '?v=1&compare=nit:2014..2017~category',
    ],
    [{ tour: 3, window: YEAR_2019 }, '?v=1&time=2019..2019&tour=3'],
    [{ table: true, explain: true, window: YEAR_2019 }, '?v=1&time=2019..2019&table=1&explain=1'],
    [{ selection: { type: 'score', key: 'FIW.E1@2020' } }, '?v=1&score=FIW.E1@2020'],
    [{ selection: { type: 'event', id: RALLY, list: null } }, `?v=1&event=${RALLY}`],
    [{ selection: { type: 'list', list: LIST } }, '?v=1&list=protest.2019..2019'],
    [
      {
        selection: {
          type: 'list',
          list: { ...LIST, within: { start: epochDay(2011), end: epochDay(2017) } },
        },
      },
      '?v=1&list=protest.2019..2019~2011..2016',
    ],
    [{ selection: { type: 'event', id: RALLY, list: LIST } }, `?v=1&event=${RALLY}&list=protest.2019..2019`],
    [{ table: true, query: 'a', kinds: ['law'] }, '?v=1&kinds=law&q=a&table=1'],
  ])('of %j is readable', (patch, search) => {
    expect(format(patch)).toBe(search);
    expect(parse(search)).toEqual({ view: { ...DEFAULT_VIEW, ...patch }, rejected: [] });
  });

  it('is undone by parseView, for any view', () => {
    fc.assert(
      fc.property(arbitraryView(ledger), (view) => {
        expect(parse(formatView(view))).toEqual({ view: normalised(view), rejected: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('is the same again after a link was read', () => {
    fc.assert(
      fc.property(arbitraryView(ledger), (view) => {
        const { view: read } = parse(formatView(view));
        expect(parse(formatView(read)).view).toEqual(read);
        expect(formatView(parse(formatView(read)).view)).toBe(formatView(read));
      }),
    );
  });

  it('does not fail on half an emoji', () => {
    expect(format({ query: 'a\uD83D' })).toBe('?v=1&q=a%EF%BF%BD');
    expect(format({ query: '🗳' })).toBe('?v=1&q=%F0%9F%97%B3');
  });
});

describe('parseView', () => {
  it.each([
    ['v', '2'],
    ['lang', 'xx'],
    ['lang', 'RU'],
    ['time', '2020..2019'],
    ['time', 'yesterday'],
    ['time', '1800..1801'],
    ['kinds', 'protest~party'],
    ['kinds', ''],
    ['sources', 'gone'],
    ['sources', `${FIW_REPORT}~gone`],
    ['q', 'x'.repeat(201)],
    ['fiw', 'TOTALS'],
    ['fiw', ''],
    ['fiw', 'E1~'],
    // Of different scales, and of another instrument.
    ['fiw', 'E1~E'],
    ['fiw', 'DS'],
    ['nit', 'DS~IM~GONE'],
    ['tree', 'yes'],
    ['earlier', 'yes'],
    ['table', 'yes'],
    ['explain', 'yes'],
    ['explain', '0'],
    ['compare', 'fiw'],
    ['compare', 'fiw:2019'],
    ['compare', 'fiw:2020..2019'],
    ['compare', 'fiw:2020..2020'],
    ['compare', 'fiw:2018..2020'],
    ['compare', 'who:2019..2020'],
    ['compare', 'fotn:2019..2024'],
    ['compare', 'fiw:2019..2020~letters'],
    ['compare', 'fiw:2019..2020~'],
    ['tour', '0'],
    ['tour', '9'],
    ['tour', '1.5'],
    ['tour', 'last'],
    ['event', '2019-gone'],
    ['score', 'FIW.E1@1999'],
    ['score', 'E1'],
    ['list', 'party.2019..2019'],
    ['list', 'protest'],
    ['list', 'protest.2020..2019'],
    ['list', 'protest.2019..2019~'],
    ['list', 'protest.2019..2019~2011..2016~2017..2018'],
    ['zoom', '3'],
    ['__proto__', 'x'],
    ['toString', 'x'],
  ])('rejects %s=%s and keeps the rest', (key, value) => {
    const good = key === 'table' ? { query: 'strike' } : { table: true };
    const search = `${format(good)}&${key}=${encodeURIComponent(value)}`;
    expect(parse(search)).toEqual({ view: { ...DEFAULT_VIEW, ...good }, rejected: [{ key, value }] });
  });

  it('reports every value that it rejects', () => {
    const { view, rejected } = parse('?kinds=a&time=b&event=c&score=d&list=e&table=1&f=g');
    expect(view).toEqual({ ...DEFAULT_VIEW, table: true });
    expect(new Set(rejected.map(({ key, value }) => `${key}=${value}`))).toEqual(
      new Set(['f=g', 'time=b', 'kinds=a', 'list=e', 'event=c', 'score=d']),
    );
  });

  it('pins one thing, and reports the other', () => {
    const both = parse(`?event=${RALLY}&score=FIW.E1@2020`);
    expect(both.view.selection).toEqual({ type: 'event', id: RALLY, list: null });
    expect(both.rejected).toEqual([{ key: 'score', value: 'FIW.E1@2020' }]);
  });

  it('clips a window that reaches beyond the bundle', () => {
    const { view, rejected } = parse('?time=1900..2100');
    expect(view.window).toEqual(deriveExtent(ledger));
    expect(rejected).toEqual([]);
  });

  it('ignores what other sites append', () => {
    const search = '?utm_source=a&utm_medium=b&fbclid=c&gclid=d&ref=e&table=1';
    expect(parse(search)).toEqual({ view: { ...DEFAULT_VIEW, table: true }, rejected: [] });
  });

  it('reads an event whose list is bad, and a list whose event is bad', () => {
    expect(parse(`?event=${RALLY}&list=x`)).toMatchObject({
      view: { selection: { type: 'event', id: RALLY, list: null } },
      rejected: [{ key: 'list' }],
    });
    expect(parse('?event=gone&list=protest.2019..2019')).toMatchObject({
      view: { selection: { type: 'list', list: LIST } },
      rejected: [{ key: 'event' }],
    });
  });

  it('reads a link that names things twice, or all kinds, as one without', () => {
    expect(parse('?kinds=law~law').view.kinds).toEqual(['law']);
    expect(parse('?fiw=E1~E1').view.fiwStrip).toEqual(['FIW.E1']);
    expect(parse('?fiw=TOTAL&nit=DS').view).toEqual(DEFAULT_VIEW);
    expect(parse(`?kinds=${EVENT_KINDS.join('~')}`).view.kinds).toBeNull();
    expect(parse('?kinds=arrest~election').view.kinds).toEqual(['election', 'arrest']);
  });

  it('never fails, whatever the link', () => {
    const keys = fc.constantFrom(
      'v',
      'time',
      'kinds',
      'sources',
      'q',
      'fiw',
      'nit',
      'tree',
      'table',
      'explain',
      'compare',
      'tour',
      'event',
      'score',
      'list',
      'x',
    );
    const pieces = fc.constantFrom(
      '2019',
      '..',
      '~',
      'protest',
      '.',
      'FIW.E1',
      'E1',
      'IM',
      '@',
      '-06',
      'none',
      'fiw:',
      '',
    );
    const values = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, values)), (entries) => {
        const { view } = parseView(entries, ledger);
        expect(parse(formatView(view))).toEqual({ view, rejected: [] });
      }),
      { numRuns: 500 },
    );
  });
});
