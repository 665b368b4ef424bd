import type { EvidenceLedger } from '../src/bundle/evidence-ledger.ts';
import type { Language } from '../src/domain/language.ts';
import { enDetail } from '../src/messages/en/detail.ts';
import { enExplain } from '../src/messages/en/explain.ts';
import { en } from '../src/messages/en/first-view.ts';
import { enHeatmap } from '../src/messages/en/heatmap.ts';
import { enSearch } from '../src/messages/en/search.ts';
import { enTour } from '../src/messages/en/tour.ts';
import { kkDetail } from '../src/messages/kk/detail.ts';
import { kkExplain } from '../src/messages/kk/explain.ts';
import { kk } from '../src/messages/kk/first-view.ts';
import { kkHeatmap } from '../src/messages/kk/heatmap.ts';
import { kkSearch } from '../src/messages/kk/search.ts';
import { kkTour } from '../src/messages/kk/tour.ts';
import { ruDetail } from '../src/messages/ru/detail.ts';
import { ruExplain } from '../src/messages/ru/explain.ts';
import { ru } from '../src/messages/ru/first-view.ts';
import { ruHeatmap } from '../src/messages/ru/heatmap.ts';
import { ruSearch } from '../src/messages/ru/search.ts';
import { ruTour } from '../src/messages/ru/tour.ts';
import { translateLedger } from '../src/state/translate-ledger.ts';
import { ledger } from './bundle.ts';

/** The catalogue of a language, as far as journeys speak of it. */
const CATALOGUES = {
  en: { ...en, detail: enDetail, ...enExplain, heatmap: enHeatmap, search: enSearch, walk: enTour },
  ru: { ...ru, detail: ruDetail, ...ruExplain, heatmap: ruHeatmap, search: ruSearch, walk: ruTour },
  kk: { ...kk, detail: kkDetail, ...kkExplain, heatmap: kkHeatmap, search: kkSearch, walk: kkTour },
} as const;

export type Words = (typeof CATALOGUES)[Language];

export function wordsIn(language: Language): Words {
  return CATALOGUES[language];
}

/** The bundle with its names in a language. */
export function bundleIn(language: Language): EvidenceLedger {
  const { names } = CATALOGUES[language];
  return names === null ? ledger : translateLedger(ledger, names);
}

const escaped = (text: string) => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);

/** What a sentence of the catalogue begins with, where its end cannot be known beforehand. */
export function startOf(sentence: (end: string) => string): RegExp {
  const [start = ''] = sentence('\u0000').split('\u0000');
  return new RegExp(`^${escaped(start)}`);
}

/** One of some names of a button, which may be followed by how much is set. */
export function withCount(...names: readonly string[]): RegExp {
  return new RegExp(String.raw`^(${names.map(escaped).join('|')})(\s\(.+\))?$`);
}
