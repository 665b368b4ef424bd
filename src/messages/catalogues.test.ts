import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../charts/shared/text-width.ts';
import { LANGUAGES } from '../domain/language.ts';
import type { TranslatedNames } from '../domain/translated-names.ts';
import { chooseSubsets } from '../export/font-subsets.ts';
import { enChanges } from './en/changes.ts';
import { enFailure } from './en/failure.ts';
import { enHeatmap } from './en/heatmap.ts';
import { enHelp } from './en/help.ts';
import { enLongView } from './en/long-view.ts';
import { enPrint } from './en/print.ts';
import { enSideBySide } from './en/side-by-side.ts';
import { enTour } from './en/tour.ts';
import { enTree } from './en/tree.ts';
import { enUndo } from './en/undo.ts';
import { enYears } from './en/years.ts';
import { enCite } from './en/cite.ts';
import { enDetail } from './en/detail.ts';
import { enExplain } from './en/explain.ts';
import { en } from './en/first-view.ts';
import { enMethod } from './en/method.ts';
import { enSearch } from './en/search.ts';
import { kkChanges } from './kk/changes.ts';
import { kkFailure } from './kk/failure.ts';
import { kkHeatmap } from './kk/heatmap.ts';
import { kkHelp } from './kk/help.ts';
import { kkLongView } from './kk/long-view.ts';
import { kkPrint } from './kk/print.ts';
import { kkSideBySide } from './kk/side-by-side.ts';
import { kkTour } from './kk/tour.ts';
import { kkTree } from './kk/tree.ts';
import { kkUndo } from './kk/undo.ts';
import { kkYears } from './kk/years.ts';
import { kkCite } from './kk/cite.ts';
import { kkDetail } from './kk/detail.ts';
import { kkExplain } from './kk/explain.ts';
import { kk } from './kk/first-view.ts';
import { kkMethod } from './kk/method.ts';
import { kkNames } from './kk/names.ts';
import { kkSearch } from './kk/search.ts';
import { ruChanges } from './ru/changes.ts';
import { ruFailure } from './ru/failure.ts';
import { ruHeatmap } from './ru/heatmap.ts';
import { ruHelp } from './ru/help.ts';
import { ruLongView } from './ru/long-view.ts';
import { ruPrint } from './ru/print.ts';
import { ruSideBySide } from './ru/side-by-side.ts';
import { ruTour } from './ru/tour.ts';
import { ruTree } from './ru/tree.ts';
import { ruUndo } from './ru/undo.ts';
import { ruYears } from './ru/years.ts';
import { ruCite } from './ru/cite.ts';
import { ruDetail } from './ru/detail.ts';
import { ruExplain } from './ru/explain.ts';
import { ru } from './ru/first-view.ts';
import { ruMethod } from './ru/method.ts';
import { ruNames } from './ru/names.ts';
import { ruSearch } from './ru/search.ts';

const CATALOGUES = {
  en: {
    first: en,
    detail: enDetail,
    explain: enExplain,
    search: enSearch,
    method: enMethod,
    cite: enCite,
    changes: enChanges,
    failure: enFailure,
    heatmap: enHeatmap,
    help: enHelp,
    longView: enLongView,
    print: enPrint,
    sideBySide: enSideBySide,
    tour: enTour,
    tree: enTree,
    undo: enUndo,
    years: enYears,
  },
  ru: {
    first: ru,
    detail: ruDetail,
    explain: ruExplain,
    search: ruSearch,
    method: ruMethod,
    cite: ruCite,
    changes: ruChanges,
    failure: ruFailure,
    heatmap: ruHeatmap,
    help: ruHelp,
    longView: ruLongView,
    print: ruPrint,
    sideBySide: ruSideBySide,
    tour: ruTour,
    tree: ruTree,
    undo: ruUndo,
    years: ruYears,
  },
  kk: {
    first: kk,
    detail: kkDetail,
    explain: kkExplain,
    search: kkSearch,
    method: kkMethod,
    cite: kkCite,
    changes: kkChanges,
    failure: kkFailure,
    heatmap: kkHeatmap,
    help: kkHelp,
    longView: kkLongView,
    print: kkPrint,
    sideBySide: kkSideBySide,
    tour: kkTour,
    tree: kkTree,
    undo: kkUndo,
    years: kkYears,
  },
};
const NAMES = { ru: ruNames, kk: kkNames };
const OTHERS = ['ru', 'kk'] as const;

/** Not words, or the same in every language. */
const SAME_IN_ALL =
  /^first\.(productName|names)$|hash$|formats\.(bibtex|ris|csl)$|text\.product$|exporting\.(scale|summary)$|exporting\.chartTitle$|explain\.(part|textReference|number)$|changes\.(number|signed|part|dividedBy)$|tree\.converted$|tour\.score$|longView\.(months|row|statusName)$|sideBySide\.cell$|years\.(count|readoutYear)$|print\.days$|heatmap\.cellName$|help\.(together|keys\..*\.shown|keys\.Escape\.spoken)$|density\.change$|formulas\.range$|calculator\.percent$|text\.event$/;

const SIGNS = ['→', '←', '⌘', '▲', '▼'];

/** Stand between other words, with a space on their sides. */
const BETWEEN = /^help\.(together|or)$/;

/** Write dates and scores: tested with real ones beside them. */
const NEEDS_REAL = /timelineFigure|^changes\.(number|signed)$/;

/** Stands for a number, a text and a list of one alike. */
const anything = (number: number) => [String(number)];

/** Every text of a catalogue by its path; functions are asked with a number in every place. */
function textsOf(node: unknown, path: string, number: number): [string, string][] {
  if (path === 'first.names') return [];
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') {
    const text: unknown = NEEDS_REAL.test(path)
      ? '…'
      : node(...Array.from({ length: 5 }, () => anything(number)));
    return [[path, String(text)]];
  }
  return Object.entries(Object(node)).flatMap(([key, value]) =>
    textsOf(value, path === '' ? key : `${path}.${key}`, number),
  );
}

const NUMBERS = [1, 2, 5, 11, 21, 22, 25, 111];
const asked = (language: keyof typeof CATALOGUES) =>
  NUMBERS.flatMap((number) => textsOf(CATALOGUES[language], '', number));

describe.each(LANGUAGES)('the words of %s', (language) => {
  const texts = asked(language);

  it('stand in every place where English has some', () => {
    expect(texts.length).toBeGreaterThan(2000);
    expect(texts.map(([path]) => path).sort()).toEqual(
      asked('en')
        .map(([path]) => path)
        .sort(),
    );
  });

  it('are whole', () => {
    expect(
      texts.filter(
        ([path, text]) =>
          text.trim() === '' || (text.trim() !== text && !text.startsWith(' (') && !BETWEEN.test(path)),
      ),
    ).toEqual([]);
    expect(texts.filter(([, text]) => /undefined|NaN|\[object|null/.test(text))).toEqual([]);
  });

  it('name the widest lane', () => {
    const { kinds, timelineFigure } = CATALOGUES[language].first;
    const widths = Object.values(kinds).map((name) => textWidth(name, 12));
    expect(textWidth(timelineFigure.widestLane, 12)).toBe(Math.max(...widths));
  });

  // Arrows and signs of keys are drawn by the reader's own fonts; no letter is.
  it('can be set in our fonts, letter by letter', () => {
    const names = language === 'en' ? '' : JSON.stringify(NAMES[language]);
    expect(chooseSubsets(texts.map(([, text]) => text).join('') + names).uncovered).toEqual(SIGNS);
  });
});

describe.each(OTHERS)('the translation into %s', (language) => {
  it('translates everything', () => {
    const english = new Map(textsOf(CATALOGUES.en, '', 5));
    const left = textsOf(CATALOGUES[language], '', 5)
      .filter(([path, text]) => english.get(path) === text && !SAME_IN_ALL.test(path))
      .filter(([path]) => !path.includes('timelineFigure'));
    expect(left).toEqual([]);
    const figure = Object.entries(CATALOGUES[language].first.timelineFigure).filter(
      ([key, value]) => typeof value === 'string' && value === Object(en.timelineFigure)[key],
    );
    expect(figure).toEqual([]);
  });

  it('leaves no Latin words in the middle of a sentence', () => {
    const allowed =
      /^(Democracy|Ledger|MIT|PNG|SVG|SHA|JSON|CSL|BibTeX|RIS|URL|Enter|Escape|Shift|FIW|NIT|DS|TOTAL|PR|CL|CSV|Ctrl|Home|End|Esc|Page|Control|Command|A|E|G|Q|n|p|x)$/;
    const words = textsOf(CATALOGUES[language], '', 5)
      .filter(([path]) => path !== 'first.language')
      .flatMap(([, text]) => text.match(/[A-Za-z]+/g) ?? []);
    expect([...new Set(words)].filter((word) => !allowed.test(word))).toEqual([]);
  });

  it('names everything that the instruments name', () => {
    const folder = new URL('../../data/instruments/', import.meta.url);
    const names: TranslatedNames = NAMES[language];
    for (const file of readdirSync(folder)) {
      const instrument: {
        id: string;
        indicators: { id: string; code: string }[];
        bands: { name: string }[];
        notes: unknown[];
      } = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
      expect(names.instruments[instrument.id]).toMatch(/\p{Script=Cyrillic}/u);
      const unnamed = instrument.indicators.filter(
        ({ id }) => !/\p{Script=Cyrillic}/u.test(names.indicators[id] ?? ''),
      );
      expect(unnamed).toEqual([]);
      const wordCodes = instrument.indicators.filter(({ code }) => /[a-z]/.test(code));
      expect(wordCodes.filter(({ id }) => names.codes[id] === undefined)).toEqual([]);
      expect(instrument.bands.filter(({ name }) => names.statuses[name] === undefined)).toEqual([]);
      expect(names.notes[instrument.id]).toHaveLength(instrument.notes.length);
    }
  });
});

describe('plural forms', () => {
  it.each([
    [0, '0 событий'],
    [1, '1 событие'],
    [2, '2 события'],
    [5, '5 событий'],
    [11, '11 событий'],
    [21, '21 событие'],
    [22, '22 события'],
    [25, '25 событий'],
    [111, '111 событий'],
    [355, '355 событий'],
  ])('of %i in Russian', (count, text) => expect(ru.eventCount(count)).toBe(text));

  it('agree with verbs and after prepositions in Russian', () => {
    expect(ru.filters.showing(1, 21)).toBe('Показано 1 из 21 события');
    expect(ru.filters.showing(1, 355)).toBe('Показано 1 из 355 событий');
    expect([1, 3, 5, 21].map(ruSearch.support.left)).toEqual([
      'осталось 1 утверждение',
      'остались 3 утверждения',
      'осталось 5 утверждений',
      'осталось 21 утверждение',
    ]);
  });

  it('are one in Kazakh', () => {
    expect([0, 1, 2, 5, 21].map(kk.eventCount)).toEqual([
      '0 оқиға',
      '1 оқиға',
      '2 оқиға',
      '5 оқиға',
      '21 оқиға',
    ]);
  });
});

describe('years in words', () => {
  it('are one year or several', () => {
    expect(ru.editionCovers(2020, 2019)).toBe('выпуск 2020, за 2019 год');
    expect(ru.editionCovers(2024, '2023–2024')).toBe('выпуск 2024, за 2023–2024 годы');
    expect(kk.editionCovers(2024, '2023–2024')).toBe('2024 шығарылымы, 2023–2024 жылдар үшін');
  });
});
