import type { CiteMessages } from '../../messages/en/cite.ts';
import type { CslItem } from './csl-item.ts';
import { formatApaList } from './format-apa.ts';
import { formatBibtex } from './format-bibtex.ts';
import { formatRis } from './format-ris.ts';

export const CITE_FORMATS = ['apa', 'bibtex', 'ris', 'csl'] as const;
export type CiteFormat = (typeof CITE_FORMATS)[number];

/** How a format is saved. */
export const CITE_FILES: Readonly<Record<CiteFormat, { readonly ending: string; readonly type: string }>> = {
  apa: { ending: 'txt', type: 'text/plain' },
  bibtex: { ending: 'bib', type: 'application/x-bibtex' },
  ris: { ending: 'ris', type: 'application/x-research-info-systems' },
  csl: { ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
};

type Format = (items: readonly CslItem[], words: CiteMessages['text']) => string;

const FORMATTERS: Readonly<Record<CiteFormat, Format>> = {
  apa: formatApaList,
  bibtex: formatBibtex,
  ris: formatRis,
  csl: (items) => `${JSON.stringify(items, null, 2)}\n`,
};

/** Items in one of the four formats. */
export function formatCitation(
  items: readonly CslItem[],
  format: CiteFormat,
  words: CiteMessages['text'],
): string {
  return FORMATTERS[format](items, words);
}

/** `democracy-ledger_fiw-2020-kaz.bib` */
export function citationFileName(items: readonly [CslItem, ...CslItem[]], format: CiteFormat): string {
  const name = items[0].id.replace(/^democracy-ledger-/, '').slice(0, 80);
  return `democracy-ledger_${name}.${CITE_FILES[format].ending}`;
}
