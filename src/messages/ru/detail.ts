import type { DetailMessages } from '../en/detail.ts';
import { plural, russianForm } from './plural.ts';
import { years } from './covered-years.ts';

const events = (count: number) => plural(count, 'событие', 'события', 'событий');

/** The words of the panels that load after the first view, in Russian. */
export const ruDetail: DetailMessages = {
  table: {
    title: 'Шкала времени в виде таблицы',
    sortBy: (column) => `Сортировать: ${column}`,
    save: 'Сохранить CSV',
    id: 'Идентификатор',
    code: 'Код',
    change: 'Изменение с прежнего выпуска',
    maximum: 'Наибольшее возможное',
    sum: 'Сумма составляющих',
    missing: 'Почему значения нет',
    indicators: 'В каком разделе рассказано',
    scores: 'Оценки',
    events: 'События',
    indicator: 'Показатель',
    coverage: 'За год',
    edition: 'Выпуск',
    value: 'Значение',
    status: 'Статус или тип режима',
    basis: 'Основание',
    source: 'Источник',
    date: 'Дата',
    kind: 'Виды',
    event: 'Событие',
    place: 'Место',
    toldBy: 'Рассказывают',
    moreEvents: (count) => `и ещё ${count} ${russianForm(count, 'событие', 'события', 'событий')}`,
    open: (what) => `Открыть источники: ${what}`,
  },

  basis: {
    published: 'опубликовано',
    recomputed: 'пересчитано',
    carried: 'перенесено',
    converted: (formula) => `переведено, ${formula}`,
    explain: {
      published: 'Напечатано издателем.',
      recomputed: 'Вычислено из составляющих по правилам самого рейтинга.',
      carried: 'В печати не найдено: прежнее значение с изменениями, о которых объявляет выпуск.',
      converted: (best, formula) =>
        `Напечатано по старой шкале, где лучшим было ${best}, и здесь перевёрнуто (${formula}).`,
    },
  },

  evidence: {
    title: 'Источники отметки',
    close: 'Закрыть',
    emptyTitle: 'У каждой отметки есть источник',
    emptyLead:
      'Выберите оценку или событие: здесь появятся фразы о них, слово в слово, и отчёт, из которого они взяты.',
    backToList: (count) => `Назад к списку: ${events(count)}`,
    listTitle: (count, kind) => `${kind}: ${events(count)}`,
    listLead: 'Они стоят в одной точке шкалы. Приблизьте её или выберите одно.',
    previous: 'Предыдущее событие',
    next: 'Следующее событие',
    accounts: (count) =>
      count === 1 ? 'Один рассказ' : `${plural(count, 'рассказ', 'рассказа', 'рассказов')} рядом`,
    disagreement: 'Рассказы расходятся',
    datesDiffer: 'Даты в них разные.',
    summaryEvent: 'Итог по отдельным событиям; к ним он не прибавляется.',
    claim: 'Сообщает',
    dated: 'Дата',
    place: 'Место',
    people: 'Люди',
    organisations: 'Организации',
    figures: 'Цифры',
    toldUnder: 'В каком разделе рассказано',
    notToldIn: 'Не рассказано в',
    outsideCoverage: (covers) => `Предыстория: отчёт охватывает ${years(covers)}.`,
    reason: 'Почему такая оценка',
    change: 'Почему она изменилась',
    printed: 'Где она напечатана',
    computed: 'Как она получена',
    previousPrinted: 'Прежний выпуск, как он приведён здесь',
    noPassage: 'Цифра взята из таблицы издателя. Ни один имеющийся отчёт её не объясняет.',
    unexplained: (from, to) =>
      `Значение изменилось с ${from} на ${to}. Ни один имеющийся отчёт не говорит почему.`,
    before: (value, edition) => `${value} в выпуске ${edition}`,
    throughParts: (from, to, parts) =>
      `Значение изменилось с ${from} на ${to} вместе с составляющими: ${parts}. Причина процитирована там.`,
    notComparable: (edition) => `С выпуском ${edition} не сравнивается: вместо шести категорий стало семь.`,
    noEditionBefore: (edition) => `Выпуска ${edition} нет.`,
    movedUp: (from, to) => `Рост с ${from} до ${to}`,
    movedDown: (from, to) => `Снижение с ${from} до ${to}`,
    notMoved: 'Не изменилось с прежнего выпуска',
    parts: 'Составляющие',
    cited: 'События, о которых отчёт рассказывает здесь',
    coinciding: 'Другие события этого года',
    coincidingNote: 'Они приходятся на тот же год. Ни один источник не говорит, что они изменили оценку.',
    noneCited: 'Таких нет.',
    statedBy: 'Кто приводит',
    keyHint: 'Клавиши: [ предыдущее событие, ] следующее',
    arithmetic: 'В числах',
    arithmeticDiffers: (stated) =>
      `Имеющиеся составляющие не дают указанного значения ${stated}: они из другой таблицы или другого выпуска.`,
    arithmeticMissing: (parts) => `Не все составляющие есть в данных; не хватает: ${parts}.`,
    ratingRule: (rating, of, score) =>
      `${rating} = ступень от 1 (наиболее свободно) до 7, в которую попадает ${of} ${score}`,
    underNoIndicator: (instrument) => `Вне показателей ${instrument}`,
  },

  disagreements: {
    heading: (count) =>
      count === 1 ? 'Расхождение' : plural(count, 'расхождение', 'расхождения', 'расхождений'),
    verdicts: {
      contradiction: 'Противоречие',
      wording: 'Разница в формулировках',
      apparent: 'Только кажущееся',
    },
    explain: {
      contradiction: 'В таком виде не может быть верно и то и другое.',
      wording: 'То же самое другими словами или с другими подробностями.',
      apparent: 'Речь о разном времени, разных частях или мерах; верно может быть и то и другое.',
    },
  },

  threads: {
    caseHeading: 'Дело',
    current: 'открыто здесь',
    linksHeading: 'Связано текстом отчёта',
    linkWords: 'Слова, которые связывают',
    forth: {
      'arrest-at': 'Арест во время события',
      'charge-after': 'Обвинение после события',
      'trial-of': 'Суд по делу',
      'release-from': 'Освобождение после',
      'response-to': 'Ответ на',
      'part-of': 'Часть события',
      'sums-up': 'Подводит итог',
      continues: 'Продолжает',
    },
    back: {
      'arrest-at': 'Арест во время этого события',
      'charge-after': 'Обвинение после этого события',
      'trial-of': 'Суд по этому делу',
      'release-from': 'Освобождение после этого',
      'response-to': 'Ответ на это событие',
      'part-of': 'Часть этого события',
      'sums-up': 'Учтено в итоге',
      continues: 'Продолжение',
    },
  },

  citation: {
    covers: (covered) => `за ${years(covered)}`,
    accessed: (date, permalink) => `Прочитано через Democracy Ledger ${date}: ${permalink}`,
  },

  quotation: {
    verified: 'Проверено',
    notVerified: 'Здесь не проверено',
    verifiedDetail: (date, sha, start, end) =>
      `Найдено слово в слово в знаках ${start}–${end} документа с SHA-256 ${sha}, дата проверки: ${date}.`,
    notVerifiedDetail: 'Когда цитату меняли в последний раз, документа под рукой не было.',
    copy: 'Копировать со ссылкой',
    copied: 'Скопировано',
    copyFailed: 'Браузер не разрешил копирование. Выделите текст.',
    openAtWords: 'Эти слова на странице издателя',
    context: 'в контексте',
    check: 'Проверка',
  },

  subscores: {
    title: 'Составляющие «Свободы в мире»',
    lead: 'Подкатегории A–G, известные с выпуска 2006. У каждой линии свой максимум; сравнивать их позволяет доля от него.',
    categoriesTitle: 'Категории «Наций в транзите»',
    categoriesLead:
      'Рейтинги по нынешней шкале, 7 = наиболее демократично. До выпуска 2004 категорий было шесть, с одним «Управлением» вместо демократического управления в стране и на местах: через эту перемену линии не проходят.',
    choice: 'Что показано',
    share: '«Свобода в мире», доля от максимума',
    points: '«Свобода в мире», баллы',
    categories: '«Нации в транзите», рейтинги',
    units: { share: '% от максимума', points: 'балл.', nit: 'рейтинг, от 1 до 7' },
    measure: { share: 'В % от максимума.', points: 'В баллах.', nit: 'Рейтинги от 1 до 7.' },
    boundary: 'семь категорий',
    coverageNote: 'Оценка нанесена на год, который оценивает выпуск. Чем выше, тем свободнее.',
    stretch: (from, to) => `Из шкалы показан только отрезок от ${from} до ${to}.`,
    categoriesNote:
      'Выпуски до 2019 напечатаны по обратной шкале и здесь перевёрнуты (8 − x). До выпуска 2004 категорий шесть, затем семь.',
    categoriesEmpty:
      'В этом отрезке времени нет рейтингов категорий. Они начинаются с выпуска 2001, который оценивает 2000 год.',
    empty:
      'В этом отрезке времени нет оценок подкатегорий. Они начинаются с выпуска 2006, который оценивает 2005 год.',
    table: 'Составляющие в виде таблицы',
    categoriesTable: 'Категории в виде таблицы',
    years: 'Оцениваемый год',
    values: 'Значения линий',
    together:
      'Где значения линий совпадают, их цвета чередуются на одной более толстой линии, а её точки поделены между ними.',
    description: (from, to, parts) => `Линии по оцениваемым годам с ${from} по ${to}. ${parts}`,
    lineDescription: (name, first, last) => `${name}: от ${first} до ${last}.`,
  },

  exporting: {
    title: 'Сохранить рисунок',
    size: 'Разрешение',
    scale: (scale) => `${scale}×`,
    theme: 'Тема',
    working: 'Рисунок создаётся …',
    save: 'Сохранить PNG',
    saveAsSvg: 'Сохранить SVG',
    copy: 'Копировать рисунок',
    copied: 'Рисунок скопирован.',
    savedFile: (name) => `Сохранено: ${name}.`,
    saved: (name, width, height) => `Сохранено: ${name} (${width} × ${height} пикселей).`,
    steppedDown: (scale) =>
      `Рисунок такого размера браузеру не по силам; он сохранён в разрешении ${scale}×.`,
    failed: 'Рисунок не получился',
    saveSvg: 'Сохранить SVG вместо PNG',
    close: 'Закрыть',
    lead: 'График с нынешними фильтрами, заголовком, источниками, их условиями и ссылкой на этот вид.',
    sources: 'Источники',
    figureTitle: (country, range) => `${country}: насколько свободна страна? Оценки и события, ${range}`,
    figureSubtitle: (strips) =>
      `${strips}. Чем выше, тем свободнее. Оценка нанесена на год, который оценивает выпуск.`,
    chartTitle: (title, country, covered) => `${title}: ${country}, ${covered}`,
    editions: (instrument, from, to) =>
      `${instrument}: ${from === to ? `выпуск ${from}` : `выпуски ${from}–${to}`}`,
    causeNote: 'Событие того же года, что и изменение оценки, ещё не его причина.',
    shown: (shown, all) => `${shown} из ${plural(all, 'события', 'событий', 'событий')} в этих данных`,
    notes: 'Примечания',
    summary: (parts) => parts.join(' · '),
    words: {
      kinds: (kinds) => `События: ${kinds}`,
      allKinds: 'События: все виды',
      sources: (sources) => `Источники: ${sources}`,
      query: (query) => `Содержат «${query}»`,
    },
    failures: {
      'unknown-token': 'В рисунке есть цвет или шрифт, которого нет на странице.',
      font: 'Шрифт не удалось загрузить или применить.',
      render: 'Рисунок не удалось построить.',
      decode: 'Браузер не смог прочитать рисунок как изображение.',
      blank:
        'Браузер нарисовал пустую картинку: вероятно, она слишком велика для его памяти. Попробуйте меньшее разрешение.',
      encode: 'Браузер не создал файл PNG.',
      clipboard: 'Браузер не разрешает странице копировать рисунки. Сохраните его файлом.',
    },
  },

  sources: {
    title: 'Источники и условия',
    lead: 'Отчёты приводятся короткими цитатами с указанием источника, цифры — с указанием издателя. Когда были получены документы, неизвестно.',
    covers: (from, to) => (from === to ? `за ${from} год` : `за ${from}–${to} годы`),
    quotations: (count) => plural(count, 'цитата', 'цитаты', 'цитат'),
    verified: (date) => `все проверены слово в слово, ${date}`,
    notVerified: 'проверены не все',
    dataSet: 'только цифры',
    hash: 'SHA-256',
    page: 'Страница издателя',
  },
};
