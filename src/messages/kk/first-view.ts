import type { Messages } from '../en/first-view.ts';
import { kkNames } from './names.ts';
import { counted } from './plural.ts';
import { kkTimeline } from './timeline.ts';
import { years } from './covered-years.ts';

/** The words of the first view, in Kazakh. */
export const kk: Messages = {
  language: 'kk',
  names: kkNames,
  productName: 'Democracy Ledger',
  pageTitle: (country) => `${country}: ел қаншалықты еркін?`,
  pageLead: (country, from, to) =>
    `${country}: ${from}–${to} жылдардағы бағалар, қашан не болғаны және әр белгінің артындағы есеп сөзі.`,
  kinds: {
    election: 'Сайлау',
    protest: 'Наразылық',
    arrest: 'Қамауға алу',
    trial: 'Сот',
    release: 'Босату',
    law: 'Заңдар',
    media: 'БАҚ',
    government: 'Билік',
    violence: 'Зорлық-зомбылық',
    'civil-society': 'Азаматтық қоғам',
    corruption: 'Жемқорлық',
    international: 'Халықаралық',
  },
  editionCovers: (edition, covers) => `${edition} шығарылымы, ${years(covers)} үшін`,
  eventCount: (count) => counted(count, 'оқиға'),
  tour: 'Саяхат',
  help: 'Анықтама',

  loading: {
    working: 'Бағалар мен оқиғалар жүктелуде …',
    chart: 'График жүктелуде …',
    evidenceNeeded: 'Бұл бөлікке дәйексөздер керек, бірақ олар жүктелмеді.',
    retry: 'Қайталап көру',
    crashedTitle: 'Беттің осы бөлігі істен шықты',
    crashedLead: 'Қалғаны жұмыс істеп тұр. Қате туралы хабар:',
    reset: 'Бастапқы көріністен бастау',
  },

  notice: {
    rejected: (parts) => `Сілтеменің бір бөлігін қолдану мүмкін болмады, ол алып тасталды: ${parts}.`,
    dismiss: 'Жасыру',
  },

  languageLabel: 'Тіл',

  theme: { label: 'Көрініс', light: 'Ашық', dark: 'Қараңғы', auto: 'Авто' },

  headline: {
    title: 'Соңғы бағалар',
    of: (max) => `/ ${max}`,
    unchanged: 'өзгеріссіз',
    up: (amount) => `${amount} өсті`,
    down: (amount) => `${amount} төмендеді`,
    since: (move, edition) => `${edition} шығарылымынан бері ${move}`,
    noComparison: (edition) => `салыстыратын ${edition} шығарылымы жоқ`,
    open: (instrument, indicator) => `${instrument}: «${indicator}» бағасының дереккөздері`,
    covers: (edition, covers) => `${edition} шығарылымы, ${years(covers)} үшін`,
  },

  filters: {
    title: 'Сүзгілер',
    kinds: 'Оқиға түрлері',
    all: 'Барлық түрлер',
    search: 'Тақырыптар мен дәйексөздерден іздеу',
    searchHint: 'Тақырып, дәйексөз',
    clearSearch: 'Іздеуді тазалау',
    more: 'Уақыт пен дереккөздер',
    moreActive: (count) => `Уақыт пен дереккөздер (${count} сүзгі қосулы)`,
    reset: 'Сүзгілерді тастау',
    showing: (shown, all) => `Көрсетілгені: ${counted(all, 'оқиғадан')} ${shown}`,
    waiting: 'Іздеу дәйексөздер жүктелгенде басталады.',
  },

  timelineFigure: kkTimeline,

  timeline: {
    heading: 'Уақыт шкаласы',
    fiwStrip: '«Әлемдегі бостандық» көрсететіні',
    strips: {
      'NIT.DS': 'Демократия көрсеткіші',
      'FIW.TOTAL': 'Жалпы ұпай',
      'FIW.PR': 'Саяси құқықтар',
      'FIW.CL': 'Азаматтық бостандықтар',
    },
    zoomIn: 'Жақындату',
    zoomOut: 'Алыстату',
    wholePeriod: 'Бүкіл кезең',
    exportImage: 'Суретін сақтау',
    citeView: 'Осы көрініске сілтеме',
    showTable: 'Кестені көрсету',
    hideTable: 'Кестені жасыру',
    explain: 'Осы жылдарды түсіндіру',
    hideExplanation: 'Түсіндірмені жасыру',
    noEdition: 'шығарылым жоқ',
    noScore: 'баға жоқ',
    noScoreBefore: (edition) => `${edition} шығарылымына дейін баға жоқ`,
    noScoreAfter: (edition) => `${edition} шығарылымынан кейін баға жоқ`,
    moreIndicators: 'Барлық көрсеткіштер',
    help: 'Бағыттауыш пернелер белгіден белгіге өткізеді, Enter дереккөздерді ашады, Escape жабады; + және − масштабты өзгертеді, Shift пен бағыттауыш перне уақытты жылжытады, 0 бүкіл кезеңді көрсетеді.',
    titlesInEnglish: 'Оқиғалардың тақырыптары мен дәйексөздер ағылшын тілінде берілген.',
    scoreNote:
      'Баға шығарылымның атындағы жылға емес, ол бағалайтын жылға қойылған. Сол жылғы оқиға әлі себеп емес.',
  },

  footer: {
    code: 'Код MIT лицензиясымен; дереккөздер өз шарттарымен.',
  },
};
