import type { EdtfDate } from '../../domain/edtf.ts';
import type { DayRange } from '../../domain/instrument.ts';
import type { Basis } from '../../domain/score.ts';
import { dateAxis } from '../date-axis.ts';
import type { timelineEn } from '../en/timeline.ts';
import { formatDay, formatDays, formatEdtf, formatRange, type DateWords } from '../format-date.ts';
import { formatScore } from '../format-number.ts';
import { plural } from './plural.ts';

const RU_DATES: DateWords = {
  locale: 'ru',
  about: (date) => `примерно ${date}`,
  uncertain: (date) => `${date} (неточно)`,
  from: (date) => `${date} и далее`,
};

const BASIS_NOTES: Readonly<Record<Basis, string | null>> = {
  published: null,
  recomputed: 'пересчитано из составляющих',
  carried: 'выведено из объявленного изменения',
};

const events = (count: number) => plural(count, 'событие', 'события', 'событий');

/** The Russian words of the timeline and its overview. */
export const ruTimeline: typeof timelineEn = {
  axis: dateAxis('ru'),
  name: 'Шкала времени с оценками и событиями',
  description:
    'Стрелки переводят от отметки к отметке, Enter открывает источники, Escape закрывает их. ' +
    'Плюс и минус меняют масштаб, Shift со стрелкой сдвигает время, ноль показывает весь период. ' +
    'Ниже есть таблица с тем же содержанием.',

  number: (value: number, decimals: number) => formatScore(value, decimals, 'ru'),
  date: (date: EdtfDate) => formatEdtf(date, RU_DATES),
  range: (range: DayRange) => formatRange(range, RU_DATES),

  widestLane: 'Гражданское общество',
  freer: '↑ свободнее',
  scaleNote: (whole, shown) => `шкала ${whole.min}–${whole.max}, показано ${shown.min}–${shown.max}`,

  keyConverted: 'переведено на нынешнюю шкалу (8 − x)',
  keyRecomputed: 'пересчитано из составляющих',
  keyCarried: 'выведено из объявленного изменения',
  keyApart: 'оценивается уже не то же самое: не сравнивается',
  keyGap: (reason: string) => (reason === '' ? 'нет выпуска' : reason),
  keyBadge: 'несколько событий',
  keyRug: 'когда это было; выше — где больше',
  keyVague: 'в один из этих дней',
  keyInterval: 'с … по … или когда-то между',
  keyApproximate: 'примерная дата',
  keyOpenEnd: 'конец не указан',
  keySummary: 'итог по нескольким событиям',

  stripName: (title: string, scores: number) => `${title}, ${plural(scores, 'оценка', 'оценки', 'оценок')}`,
  scoreName: ({ title, value, edition, coverageYear, status, basis, converted }) => {
    const notes = [status, BASIS_NOTES[basis], converted ? 'переведено на нынешнюю шкалу' : null];
    const heading = `${title}: ${value}, выпуск ${edition}, за ${coverageYear} год`;
    return [heading, ...notes.filter((note) => note !== null)].join('; ');
  },
  laneName: (label: string, count: number) => `${label}, ${events(count)}`,
  eventName: (title: string, date: string, summary: boolean) =>
    `${date}: ${title}${summary ? ' (итог по нескольким событиям)' : ''}`,
  clusterName: ({ count, titles }, range) => {
    const rest = count - titles.length;
    return `${events(count)}, ${range}: ${titles.join('; ')}${rest > 0 ? `; и ещё ${rest}` : ''}`;
  },

  overviewName: 'Весь период и часть, показанная на шкале',
  overviewTitle: 'Все годы',
  overviewStart: 'Первый показанный день',
  overviewEnd: 'Последний показанный день',
  overviewMiddle: 'Показанные дни',
  day: (day: number) => formatDay(day, RU_DATES),
  days: (range: DayRange) => formatDays(range, RU_DATES),
};
