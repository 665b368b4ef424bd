import type { Messages } from '../en/first-view.ts';
import { ruNames } from './names.ts';
import { plural } from './plural.ts';
import { ruTimeline } from './timeline.ts';
import { years } from './covered-years.ts';

/** The words of the first view, in Russian. */
export const ru: Messages = {
  language: 'ru',
  names: ruNames,
  productName: 'Democracy Ledger',
  pageTitle: (country) => `${country}: насколько свободна страна?`,
  pageLead: (country, from, to) =>
    `${country}: оценки с ${from} по ${to} год, что и когда произошло, и фраза отчёта за каждой отметкой.`,
  kinds: {
    election: 'Выборы',
    protest: 'Протесты',
    arrest: 'Аресты',
    trial: 'Суды',
    release: 'Освобождения',
    law: 'Законы',
    media: 'СМИ',
    government: 'Власть',
    violence: 'Насилие',
    'civil-society': 'Гражданское общество',
    corruption: 'Коррупция',
    international: 'Международное',
  },
  editionCovers: (edition, covers) => `выпуск ${edition}, за ${years(covers)}`,
  eventCount: (count) => plural(count, 'событие', 'события', 'событий'),
  tour: 'Экскурсия',
  help: 'Справка',

  loading: {
    working: 'Загружаются оценки и события …',
    chart: 'Загружается график …',
    evidenceNeeded: 'Этой части нужны цитаты, а загрузить их не удалось.',
    retry: 'Попробовать снова',
    crashedTitle: 'Эта часть страницы не сработала',
    crashedLead: 'Остальное работает. Сообщение об ошибке:',
    reset: 'Начать с исходного вида',
  },

  notice: {
    rejected: (parts) => `Часть ссылки не удалось использовать, она пропущена: ${parts}.`,
    dismiss: 'Скрыть',
  },

  languageLabel: 'Язык',

  theme: { label: 'Тема', light: 'Светлая', dark: 'Тёмная', auto: 'Авто' },

  headline: {
    title: 'Последние оценки',
    of: (max) => `из ${max}`,
    unchanged: 'без изменений',
    up: (amount) => `выше на ${amount}`,
    down: (amount) => `ниже на ${amount}`,
    since: (move, edition) => `${move} с выпуска ${edition}`,
    noComparison: (edition) => `нет выпуска ${edition} для сравнения`,
    open: (instrument, indicator) => `${instrument}: на чём основана оценка «${indicator}»`,
    covers: (edition, covers) => `Выпуск ${edition}, за ${years(covers)}`,
  },

  filters: {
    title: 'Фильтры',
    kinds: 'Виды событий',
    all: 'Все виды',
    search: 'Поиск по заголовкам и цитатам',
    searchHint: 'Заголовки и цитаты',
    clearSearch: 'Очистить поиск',
    more: 'Время и источники',
    moreActive: (count) => `Время и источники (задано: ${count})`,
    reset: 'Сбросить фильтры',
    showing: (shown, all) => `Показано ${shown} из ${plural(all, 'события', 'событий', 'событий')}`,
    waiting: 'Поиск начнётся, когда загрузятся цитаты.',
  },

  timelineFigure: ruTimeline,

  timeline: {
    heading: 'Шкала времени',
    fiwStrip: '«Свобода в мире» показывает',
    strips: {
      'NIT.DS': 'Показатель демократии',
      'FIW.TOTAL': 'Общий балл',
      'FIW.PR': 'Политические права',
      'FIW.CL': 'Гражданские свободы',
    },
    zoomIn: 'Приблизить',
    zoomOut: 'Отдалить',
    wholePeriod: 'Весь период',
    exportImage: 'Сохранить рисунок',
    citeView: 'Сослаться на этот вид',
    showTable: 'Показать таблицу',
    hideTable: 'Скрыть таблицу',
    explain: 'Объяснить эти годы',
    hideExplanation: 'Скрыть объяснение',
    noEdition: 'нет выпуска',
    noScore: 'нет оценки',
    noScoreBefore: (edition) => `до выпуска ${edition} оценок нет`,
    noScoreAfter: (edition) => `после выпуска ${edition} оценок нет`,
    moreIndicators: 'Все показатели',
    help: 'Стрелки переводят от отметки к отметке, Enter открывает источники, Escape закрывает; + и − меняют масштаб, Shift со стрелкой сдвигает время, 0 показывает весь период.',
    titlesInEnglish: 'Заголовки событий и цитаты приведены на английском языке.',
    scoreNote:
      'Оценки нанесены на год, который оценивает выпуск, а не на год в его названии. Событие того же года ещё не причина.',
  },

  footer: {
    code: 'Код под лицензией MIT; источники на своих условиях.',
  },
};
