import type { YearsMessages } from '../en/years.ts';
import { counted } from './plural.ts';

const events = (count: number) => counted(count, 'оқиға');

/** The words of the histogram of events, in Kazakh. */
export const kkYears: YearsMessages = {
  title: 'Оқиғалар жылдар мен түрлер бойынша',
  lead: 'Көрсетілген оқиғалардың әр жылға қаншасы келеді. Биік баған оқиғаға толы жылды да, қолда бар есептің ол жылға мұқият қарағанын ғана да білдіруі мүмкін: есеп бағалайтын жылдар нүктемен белгіленген.',
  label: 'Көрсетілген оқиғалардың жылдар мен түрлер бойынша гистограммасы',
  hint: 'Тек сол жылды көрсету үшін жылды, тек сол түрді көрсету үшін бағанның бөлігін таңдаңыз. Бағыттауыш пернелер жүргізеді, Enter таңдайды.',
  sum: (shown, inYears, several, summaries) =>
    `Көрсетілгені: ${events(shown)} = жеке жылдарда ${inYears} + күні бірнеше жылға созылғаны ${several} + бірнеше оқиға бойынша ${counted(summaries, 'жиынтық')}.`,
  rule: 'Әр оқиға бір рет, қай түрдің жолында тұрса, сол түрмен есептелген. Күні екінші жылға өтетін оқиға бірде-бір жеке жылға кірмейді; шамамен алынған күн аталған жылға жатады; есептің бірнеше оқиға бойынша берген жиынтықтары жекелеріне қосылмайды.',
  several: 'Бірнеше жыл',
  summaries: 'Жиынтықтар',
  severalLong: 'күні бірнеше жылға созылғандары',
  summariesLong: 'бірнеше оқиғаның жиынтықтары',
  allYears: 'Барлық жылдар мен түрлер',
  empty: 'Осы жылдары сүзгілерден өтетін оқиға жоқ.',
  keyJudged: 'бұл жылды қолда бар есеп бағалайды',
  legend: 'Жеке оқиғалар түрлері бойынша',
  count: (kind, count) => `${kind}: ${count}`,
  yearName: (year, total) => `${year}: ${events(total)}. Осы жылды көрсету`,
  partName: (column, kind, count, total) =>
    `${column}, ${kind}: ${counted(total, 'оқиғадан')} ${count}. Тек соларды көрсету`,
  readout: (column, kind, count, total) => `${column} · ${kind}: ${counted(total, 'оқиғадан')} ${count}`,
  readoutYear: (year, total) => `${year} · ${events(total)}`,
  judgedBy: (reports) =>
    reports.length === 0 ? 'қолда бар бірде-бір есеп бағаламайды' : `бағалайтыны: ${reports.join(', ')}`,
  description: (first, last, most, count) =>
    `${first}–${last} жылдар. Жеке оқиғалар ең көп жыл: ${most}, ${count}.`,
  table: 'Оқиғалар жылдар мен түрлер бойынша кесте түрінде',
  year: 'Жыл',
  all: 'Барлығы',
  reports: 'Бағалайтын есеп',
  allSingle: 'Жеке оқиғалар',
  everything: 'Көрсетілгеннің бәрі',
};
