import type { YearsMessages } from '../en/years.ts';
import { plural } from './plural.ts';

const events = (count: number) => plural(count, 'событие', 'события', 'событий');
const ofEvents = (count: number) => plural(count, 'события', 'событий', 'событий');

/** The words of the histogram of events, in Russian. */
export const ruYears: YearsMessages = {
  title: 'События по годам и видам',
  lead: 'Сколько показанных событий приходится на каждый год. Высокий столбец может означать бурный год или только то, что на него пристально смотрит имеющийся отчёт: точкой отмечены годы, которые один из них оценивает.',
  label: 'Гистограмма показанных событий по годам и видам',
  hint: 'Выберите год, чтобы показать только его, или часть столбца, чтобы показать только этот вид в нём. Стрелки переводят, Enter выбирает.',
  sum: (shown, inYears, several, summaries) =>
    `Показано: ${events(shown)} = ${inYears} в отдельных годах + ${several} с датой на несколько лет + ${plural(summaries, 'итог', 'итога', 'итогов')} по нескольким событиям.`,
  rule: 'Каждое событие учтено один раз, под тем видом, в чьей строке оно стоит. Событие, чья дата заходит во второй год, не относится ни к одному отдельному году; с примерной датой — к названному году; итоги, которые отчёт даёт по нескольким событиям, к отдельным не прибавляются.',
  several: 'Ряд лет',
  summaries: 'Итоги',
  severalLong: 'дата на несколько лет',
  summariesLong: 'итоги по нескольким событиям',
  allYears: 'Все годы и виды',
  empty: 'В эти годы ни одно событие не проходит фильтры.',
  keyJudged: 'год оценивает имеющийся отчёт',
  legend: 'Отдельные события по видам',
  count: (kind, count) => `${kind}: ${count}`,
  yearName: (year, total) => `${year}: ${events(total)}. Показать этот год`,
  partName: (column, kind, count, total) => `${column}, ${kind}: ${count} из ${total}. Показать только их`,
  readout: (column, kind, count, total) => `${column} · ${kind}: ${count} из ${ofEvents(total)}`,
  readoutYear: (year, total) => `${year} · ${events(total)}`,
  judgedBy: (reports) =>
    reports.length === 0 ? 'ни один имеющийся отчёт не оценивает' : `оценивают: ${reports.join(', ')}`,
  description: (first, last, most, count) =>
    `Годы с ${first} по ${last}. Больше всего отдельных событий: ${most}, ${count}.`,
  table: 'События по годам и видам в виде таблицы',
  year: 'Год',
  all: 'Все',
  reports: 'Оценивают',
  allSingle: 'Отдельные события',
  everything: 'Всё показанное',
};
