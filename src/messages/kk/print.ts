import type { PrintMessages } from '../en/print.ts';
import { counted } from './plural.ts';

/** The words of the printed page, in Kazakh. */
export const kkPrint: PrintMessages = {
  shown: 'Көрсетілгені',
  days: (days) => `${days}.`,
  events: (shown, all) => `${counted(all, 'оқиғадан')} ${shown}.`,
  kinds: (kinds) => `Тек ${kinds}.`,
  noKinds: 'Оқиғаның бірде-бір түрі жоқ.',
  toldBy: (sources) => `Дереккөздер: ${sources}.`,
  noSources: 'Бірде-бір дереккөз жоқ.',
  query: (words) => `Ішінде «${words}» бар.`,
  printed: (product, date) => `${product} бетінен басылды, ${date}:`,
  sources: 'Осы көріністің дереккөздері',
  terms: (terms) => `Шарттары: ${terms}`,
  cause: 'Баға берілген жылы болған оқиға оның себебі деген сөз емес.',
};
