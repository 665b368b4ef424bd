import type { CiteMessages } from '../en/cite.ts';
import { kazakhDates } from './dates.ts';
import { years } from './covered-years.ts';

/** The words of citations and of the dialogue that shows them, in Kazakh. */
export const kkCite: CiteMessages = {
  title: 'Сілтеме',
  control: {
    quotation: 'Сілтеме жасау',
    event: 'Осы оқиғаға сілтеме',
    score: 'Осы бағаға сілтеме',
    view: 'Осы көрініске сілтеме',
  },
  of: {
    quotation: 'Дәйексөз және ол алынған есеп.',
    event: 'Осы деректердегі оқиға және ол туралы айтатын есептер.',
    score: 'Баға және оны келтіретін есеп немесе кесте.',
    view: 'Қазіргі сүзгілерімен осы көрініс.',
  },
  format: 'Пішім',
  formats: { apa: 'Мәтін', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
  result: (format) => `${format} пішіміндегі сілтеме`,
  copy: (format) => `Көшіру: ${format}`,
  copied: 'Көшірілді',
  copyFailed: 'Браузер көшіруге рұқсат бермеді. Мәтінді белгілеп алыңыз.',
  download: (ending) => `.${ending} түрінде сақтау`,
  close: 'Жабу',

  text: {
    product: 'Democracy Ledger',
    noDate: 'жылы көрсетілмеген',
    dataSet: 'Деректер жинағы',
    day: (day) => kazakhDates('day', 'long').format(day),
    retrieved: (day, url) => `Қаралған күні: ${day}. URL: ${url}`,
    through: (day, permalink) => `Democracy Ledger арқылы оқылды, ${day}: ${permalink}`,
    quoted: (words, start, end) => `“${words}” (құжаттың ${start}–${end} таңбалары).`,
    score: (what, value, edition, covers) =>
      `${what}: ${value} (${edition} шығарылымы, ${years(covers)} үшін)`,
    of: (value, max) => `${value} / ${max}`,
    event: (title, date) => `${title} (${date})`,
    tells: (event) => `Мына оқиға туралы айтады: ${event}.`,
    toldBy: (sources) => `Айтатын дереккөздер: ${sources}.`,
    drawnFrom: (sources) => `Мыналар бойынша жасалған: ${sources}.`,
  },
};
