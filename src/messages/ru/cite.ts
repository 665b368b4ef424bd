import type { CiteMessages } from '../en/cite.ts';
import { years } from './covered-years.ts';

const DAY = new Intl.DateTimeFormat('ru', { dateStyle: 'long', timeZone: 'UTC' });

/** The words of citations and of the dialogue that shows them, in Russian. */
export const ruCite: CiteMessages = {
  title: 'Ссылка',
  control: {
    quotation: 'Сослаться',
    event: 'Сослаться на событие',
    score: 'Сослаться на оценку',
    view: 'Сослаться на этот вид',
  },
  of: {
    quotation: 'Цитата в отчёте, из которого она взята.',
    event: 'Событие из этих данных и отчёты, которые о нём рассказывают.',
    score: 'Оценка в отчёте или таблице, где она приведена.',
    view: 'Этот вид с нынешними фильтрами.',
  },
  format: 'Формат',
  formats: { apa: 'Текст', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
  result: (format) => `Ссылка в формате ${format}`,
  copy: (format) => `Копировать: ${format}`,
  copied: 'Скопировано',
  copyFailed: 'Браузер не разрешил копирование. Выделите текст.',
  download: (ending) => `Сохранить как .${ending}`,
  close: 'Закрыть',

  text: {
    product: 'Democracy Ledger',
    noDate: 'б. г.',
    dataSet: 'Набор данных',
    day: (day) => DAY.format(day),
    retrieved: (day, url) => `Дата обращения: ${day} URL: ${url}`,
    through: (day, permalink) => `Прочитано через Democracy Ledger ${day}: ${permalink}`,
    quoted: (words, start, end) => `“${words}” (знаки ${start}–${end} документа).`,
    score: (what, value, edition, covers) => `${what}: ${value} (выпуск ${edition}, за ${years(covers)})`,
    of: (value, max) => `${value} из ${max}`,
    event: (title, date) => `${title} (${date})`,
    tells: (event) => `Рассказывает о событии: ${event}.`,
    toldBy: (sources) => `Рассказывают: ${sources}.`,
    drawnFrom: (sources) => `Составлено по: ${sources}.`,
  },
};
