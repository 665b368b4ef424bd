import type { ExportScale } from './canvas-limits.ts';

export interface FigureFile {
  readonly country: string;
  /** First and last year shown. */
  readonly years: readonly [number, number];
  /** Indicators, kinds, search words: what the reader chose, most important first. */
  readonly selection: readonly string[];
  readonly format: { readonly type: 'png'; readonly scale: ExportScale } | { readonly type: 'svg' | 'csv' };
}

const PRODUCT = 'democracy-ledger';
const MAX_LENGTH = 100;

/** Letters that do not come apart into a Latin letter and accents. Cyrillic as in English-language press. */
const TRANSLITERATION: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ə: 'a',
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ә: 'a',
  ғ: 'gh',
  қ: 'q',
  ң: 'ng',
  ө: 'o',
  ұ: 'u',
  ү: 'u',
  һ: 'h',
  і: 'i',
  ї: 'yi',
  є: 'ye',
  ґ: 'g',
  ў: 'u',
};

/**
 * A file name that says what the picture shows, in ASCII for every file system, such as
 * `democracy-ledger_kazakhstan_2018-2020_protest_2x.png`. The same content gives the same name. Of a long
 * selection only the beginning stands in it: at most 100 characters.
 */
export function figureFileName({ country, years, selection, format }: FigureFile): string {
  const [from, to] = years;
  const span = from === to ? String(from) : `${from}-${to}`;
  const ending = format.type === 'png' ? `_${format.scale}x.png` : `.${format.type}`;
  const start = [PRODUCT, shorten(toSlug(country), 40), span].filter((part) => part !== '').join('_');
  const room = MAX_LENGTH - start.length - '_'.length - ending.length;
  const chosen = shorten(
    selection
      .map(toSlug)
      .filter((slug) => slug !== '')
      .join('-'),
    room,
  );
  return `${start}${chosen === '' ? '' : `_${chosen}`}${ending}`;
}

/** Lower-case ASCII letters and digits, joined by hyphens. */
function toSlug(text: string): string {
  const letters = Array.from(
    text.normalize('NFC').toLowerCase(),
    (letter) => TRANSLITERATION[letter] ?? letter,
  );
  return letters
    .join('')
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** Cut at the last hyphen that leaves more than half of the room used. */
function shorten(slug: string, room: number): string {
  if (slug.length <= room) return slug;
  const hyphen = slug.lastIndexOf('-', room);
  return slug.slice(0, hyphen > room / 2 ? hyphen : room).replace(/-$/u, '');
}
