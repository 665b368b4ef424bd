import type { EdtfDate } from '../../domain/edtf.ts';
import type { DayRange } from '../../domain/instrument.ts';
import type { Basis } from '../../domain/score.ts';
import type { timelineEn } from '../en/timeline.ts';
import { formatDay, formatDays, formatEdtf, formatRange, type DateWords } from '../format-date.ts';
import { formatScore } from '../format-number.ts';
import { KAZAKH_AXIS, kazakhDates } from './dates.ts';
import { counted } from './plural.ts';

const KK_DATES: DateWords = {
  locale: 'kk',
  formatter: kazakhDates,
  about: (date) => `шамамен ${date}`,
  uncertain: (date) => `${date} (нақты емес)`,
  from: (date) => `${date} және одан кейін`,
};

const BASIS_NOTES: Readonly<Record<Basis, string | null>> = {
  published: null,
  recomputed: 'құрамдас бөліктерінен қайта есептелген',
  carried: 'жарияланған өзгерістен шығарылған',
};

/** The Kazakh words of the timeline and its overview. */
export const kkTimeline: typeof timelineEn = {
  axis: KAZAKH_AXIS,
  name: 'Бағалар мен оқиғалардың уақыт шкаласы',
  description:
    'Бағыттауыш пернелер белгіден белгіге өткізеді, Enter дереккөздерді ашады, Escape жабады. ' +
    'Плюс пен минус масштабты өзгертеді, Shift пен бағыттауыш перне уақытты жылжытады, нөл бүкіл кезеңді көрсетеді. ' +
    'Төменде мазмұны бірдей кесте бар.',

  number: (value: number, decimals: number) => formatScore(value, decimals, 'kk'),
  date: (date: EdtfDate) => formatEdtf(date, KK_DATES),
  range: (range: DayRange) => formatRange(range, KK_DATES),

  widestLane: 'Зорлық-зомбылық',
  freer: '↑ еркінірек',
  scaleNote: (whole, shown) => `шкала ${whole.min}–${whole.max}, көрсетілгені ${shown.min}–${shown.max}`,

  keyConverted: 'қазіргі шкалаға көшірілген (8 − x)',
  keyRecomputed: 'құрамдас бөліктерінен қайта есептелген',
  keyCarried: 'жарияланған өзгерістен шығарылған',
  keyApart: 'бағаланатын нәрсе өзгерген: салыстырылмайды',
  keyGap: (reason: string) => (reason === '' ? 'шығарылым жоқ' : reason),
  keyBadge: 'бірнеше оқиға',
  keyRug: 'қашан болғаны; көп жерде биігірек',
  keyVague: 'осы күндердің бірінде',
  keyInterval: '… бастап … дейін немесе сол аралықта',
  keyApproximate: 'шамамен алынған күн',
  keyOpenEnd: 'соңы айтылмаған',
  keySummary: 'бірнеше оқиғаның жиынтығы',

  stripName: (title: string, scores: number) => `${title}, ${counted(scores, 'баға')}`,
  scoreName: ({ title, value, edition, coverageYear, status, basis, converted }) => {
    const notes = [status, BASIS_NOTES[basis], converted ? 'қазіргі шкалаға көшірілген' : null];
    const heading = `${title}: ${value}, ${edition} шығарылымы, ${coverageYear} жыл үшін`;
    return [heading, ...notes.filter((note) => note !== null)].join('; ');
  },
  laneName: (label: string, count: number) => `${label}, ${counted(count, 'оқиға')}`,
  eventName: (title: string, date: string, summary: boolean) =>
    `${date}: ${title}${summary ? ' (бірнеше оқиғаның жиынтығы)' : ''}`,
  clusterName: ({ count, titles }, range) => {
    const rest = count - titles.length;
    return `${counted(count, 'оқиға')}, ${range}: ${titles.join('; ')}${rest > 0 ? `; және тағы ${rest}` : ''}`;
  },

  overviewName: 'Бүкіл кезең және шкалада көрсетілген бөлігі',
  overviewTitle: 'Барлық жылдар',
  overviewStart: 'Көрсетілген бірінші күн',
  overviewEnd: 'Көрсетілген соңғы күн',
  overviewMiddle: 'Көрсетілген күндер',
  day: (day: number) => formatDay(day, KK_DATES),
  days: (range: DayRange) => formatDays(range, KK_DATES),
};
