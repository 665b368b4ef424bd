import type { MethodMessages } from '../en/method.ts';
import { RU_STATUSES } from './names.ts';
import { plural } from './plural.ts';

/** The words of "Sources and method" and of the calculator, in Russian. */
export const ruMethod: MethodMessages = {
  title: 'Источники и методика',
  lead: 'Откуда взято всё на этой странице, как получена каждая цифра и что проверено.',

  source: {
    publisher: 'Издатель',
    authors: 'Авторы',
    edition: 'Выпуск',
    coverage: 'Охват',
    terms: 'Условия',
    quotations: 'Взято цитат',
    share: 'Доля текста',
    shareOf: (percent, characters, length) => `${percent} (${characters} из ${length} знаков)`,
    verification: 'Проверено',
    verified: (date) => `слово в слово, ${date}`,
    notVerified: 'здесь не все',
    retrieved: 'Получен',
    notKnown: 'неизвестно',
    hash: 'SHA-256',
  },

  formulas: {
    title: 'Как получена каждая цифра',
    lead: 'Словами и с указанием, где мы это прочли. Калькулятор ниже считает по тем же правилам.',
    ofInstrument: (name) => `Как составляется рейтинг «${name}»`,
    readIn: (source) => `Источник: ${source}.`,
    ratings: 'Рейтинг по баллам',
    ratingsSource:
      'Границы взяты из методики; они воспроизводят каждую строку таблицы издателя за 2013–2025 годы.',
    rating: 'Рейтинг',
    pr: 'Политические права',
    cl: 'Гражданские свободы',
    range: (from, to) => `${from}–${to}`,
  },

  checks: {
    title: 'Что проверено',
    lead: 'Данные, нарушающие хотя бы одно из этих правил, не публикуются. Сверка с файлами издателей идёт там, где они есть, и сохраняет свою дату.',
    check: 'Правило',
    checked: 'Просмотрено',
    result: 'Последний результат',
    passed: 'соблюдено',
    passedOn: (date) => `соблюдено, ${date}`,
    skipped: 'после последнего изменения с подлинниками не сверялось',
    none: 'всё',
    count: (what, count) => `${what}: ${count}`,
    units: {
      accounts: 'рассказы',
      cases: 'дела',
      'figures in reasons': 'цифры в объяснениях',
      reasons: 'объяснения оценок',
      'counts in events': 'цифры в событиях',
      disagreements: 'расхождения',
      'documents read again': 'документы, прочитанные снова',
      events: 'события',
      links: 'связи',
      names: 'имена',
      passages: 'цитаты об оценках',
      proofs: 'свидетельства',
      quotations: 'цитаты',
      'recomputed aggregates': 'пересчитанные суммы',
      'recorded checks': 'записанные проверки',
      'rows of the Freedom in the World table': 'строки таблицы «Свободы в мире»',
      'score files compared with tables': 'файлы оценок, сверенные с таблицами',
      scores: 'оценки',
      'scores stated more than once': 'оценки, приведённые не один раз',
      sources: 'источники',
    },
    rules: {
      references: 'Всё, на что ссылается запись, существует: источники, показатели, события, имена.',
      'references-of-scores': 'Каждая оценка называет известные показатель, выпуск и источник.',
      'values-of-scores': 'Каждая оценка лежит на своей шкале и на её делении.',
      'arithmetic-of-the-instruments':
        'Каждая сумма, рейтинг, статус и процент следует из своих составляющих.',
      'agreement-of-sources': 'Источники, которые приводят одну оценку, приводят одно значение.',
      quotations:
        'Каждая цитата стоит в своём документе слово в слово, один раз, на указанном месте, при хеше этого документа.',
      'record-of-proofs': 'Журнал проверенных цитат относится к тем цитатам, что показаны.',
      'dates-of-events':
        'Каждое событие стоит под своим годом, и ни один рассказ не противоречит его дате без оговорки.',
      'words-of-dates': 'Ни у одного рассказа дата не точнее, чем слова, которые он цитирует.',
      'differences-between-accounts':
        'Если рассказы об одном событии дают разные цифры или даты, об этом говорит расхождение.',
      'reasons-of-scores':
        'У каждого вопроса и каждой категории причиной стоят слова своего раздела, и их цифры там приведены.',
      'identity-of-events': 'Ни одно событие не записано дважды.',
      'counts-of-events': 'Каждая цифра о событии есть в цитатах о нём.',
      'indicators-of-events': 'Событие стоит под теми разделами отчёта, в которых о нём рассказано.',
      disagreements:
        'Каждое расхождение цитирует хотя бы два места, которые по-разному отвечают на один вопрос.',
      'links-between-events': 'Каждая связь между событиями опирается на фразу, которая её устанавливает.',
      cases: 'Каждое дело ведёт своих людей через события в порядке времени.',
      names: 'Люди, организации и места стоят в одном написании, тёзки разделены.',
      'figures-in-passages': 'Каждая цитата об оценке называет именно эту оценку.',
      'extracted-files-against-documents':
        'Оценки и цитаты в точности те, что даёт повторное чтение отчётов.',
      'score-files-against-figure-tables':
        'Ряды за прошлые годы в точности те, что даёт повторное чтение таблиц издателей.',
      'arithmetic-over-the-whole-freedom-in-the-world-table':
        'Арифметика сходится для каждой страны и каждого года в таблице издателя.',
      'record-of-checks': 'Даты в этом списке относятся к показанным данным.',
    },
  },

  calculator: {
    title: 'Калькулятор',
    lead: 'Возьмите выпуск, измените ответ на вопрос или рейтинг и посмотрите, что от этого изменится. Это арифметика, а не прогноз.',
    instrument: 'Рейтинг',
    start: 'Начать с',
    edition: (edition, covers) => `выпуск ${edition}, за ${covers} год`,
    reset: 'Вернуть значения выпуска',
    raise: (what) => `Повысить: ${what}`,
    lower: (what) => `Понизить: ${what}`,
    outcome: 'Итог',
    total: 'Общий балл',
    pr: 'Политические права',
    cl: 'Гражданские свободы',
    rating: (rating) => `рейтинг ${rating}`,
    status: 'Статус',
    statuses: RU_STATUSES,
    democracyScore: 'Показатель демократии',
    unrounded: (mean) => `без округления ${mean}`,
    percentage: 'Он же в процентах',
    percent: (value) => `${value} %`,
    regimeType: 'Тип режима',
    of: (value, max) => `${value} из ${max}`,
    was: (value) => `было ${value}`,
    moved: (count) => `Изменено: ${plural(count, 'значение', 'значения', 'значений')}`,
    notMoved: 'Как в выпуске.',
    carried: (count) =>
      `${plural(count, 'значение', 'значения', 'значений')} этого выпуска ${count === 1 ? 'перенесено' : 'перенесены'}: в печати не ${count === 1 ? 'найдено' : 'найдены'}.`,
    beyond: 'Сверх 25 вопросов',
    categories: 'Категории',
    none: 'Ни в одном выпуске нет всех нужных значений.',
    fiwSummary: (total, pr, cl, status) =>
      `Общий балл ${total}, политические права ${pr}, гражданские свободы ${cl}. Статус: ${status}.`,
    nitSummary: (score, percentage, regime) =>
      `Показатель демократии ${score}, ${percentage} %. Тип режима: ${regime}.`,
  },
};
