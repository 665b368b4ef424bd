import type { PrintMessages } from '../en/print.ts';
import { plural } from './plural.ts';

/** The words of the printed page, in Russian. */
export const ruPrint: PrintMessages = {
  shown: 'Показано',
  days: (days) => `${days}.`,
  events: (shown, all) => `${shown} из ${plural(all, 'события', 'событий', 'событий')}.`,
  kinds: (kinds) => `Только ${kinds}.`,
  noKinds: 'Ни одного вида событий.',
  toldBy: (sources) => `Источники: ${sources}.`,
  noSources: 'Ни одного источника.',
  query: (words) => `Со словами «${words}».`,
  printed: (product, date) => `Напечатано с ${product}, ${date}:`,
  sources: 'Источники этого вида',
  terms: (terms) => `Условия: ${terms}`,
  cause: 'Событие того же года, что и оценка, ещё не её причина.',
};
