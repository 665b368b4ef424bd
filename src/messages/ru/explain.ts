import type { ExplainMessages } from '../en/explain.ts';
import { formatScore } from '../format-number.ts';
import { plural, russianForm } from './plural.ts';
import { years } from './covered-years.ts';

/** "2019", "2019 и 2020", "2019, 2020 и 2021". */
function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} и ${items.at(-1)}`;
}

/** The words of what explains: the changes of a window, unexplained changes, density of evidence. In Russian. */
export const ruExplain: ExplainMessages = {
  explain: {
    title: (country, range) => `Что изменилось: ${country}, ${range}`,
    lead: 'Все оценки, выпуски которых судят об этих годах, что отчёты говорят об их изменениях и что произошло. Если событие и изменение пришлись на один год, это совпадение по времени, а не причина.',
    filtered: 'События отобраны так же, как на шкале времени; оценки не отобраны.',
    copy: 'Копировать со ссылками',
    copied: 'Скопировано',
    number: (value, decimals) => formatScore(value, decimals, 'ru'),
    copyFailed: 'Браузер не разрешил копирование. Выделите текст.',
    close: 'Закрыть объяснение',

    editions: (editions, covered, count) =>
      count === 1
        ? `Выпуск ${listed(editions)}, за ${years(covered)}.`
        : `Выпуски ${listed(editions)}, за ${years(covered)}.`,
    noEdition: 'Ни один выпуск не судит только о показанных днях. Расширьте окно до целых оцениваемых лет.',
    partial: (editions) =>
      `Пропущено, потому что видна лишь часть оцениваемого времени: ${listed(editions)}.`,
    partialEdition: (edition, covers) => `выпуск ${edition} (за ${years(covers)})`,
    nothingChanged: 'Ни одна оценка не изменилась.',
    unchanged: 'Без изменений',
    uncompared: 'Не с чем сравнить',
    uncomparedNote: 'Есть только один выпуск, или нет того, что был прямо перед ним.',
    open: (what) => `Открыть источники: ${what}`,
    scoreNamed: (code, name, edition) => `${code} ${name}, выпуск ${edition}`,

    overall: (from, to, before, after) => `Выпуски с ${before} по ${after}: ${from} → ${to}`,
    single: (value, edition) => `Выпуск ${edition}: ${value}`,
    breaks: {
      'edition-missing': (before, after) =>
        `Не сравнивается: между выпусками ${before} и ${after} одного выпуска нет.`,
      'categories-changed': (before, after) =>
        `Не сравнивается: в выпуске ${before} шесть категорий, в выпуске ${after} семь.`,
    },
    step: (edition, covers, move, before) =>
      `Выпуск ${edition}, за ${years(covers)}: ${move} по сравнению с выпуском ${before}`,
    up: (from, to) => `рост с ${from} до ${to}`,
    down: (from, to) => `снижение с ${from} до ${to}`,
    outside: (covers) => `, который оценивает ${years(covers)} и здесь не показан`,
    marks: { recomputed: 'пересчитано', carried: 'перенесено' },
    converted: 'переведено',
    marksExplained: {
      recomputed: 'Пересчитано: получено из составляющих по правилам самого рейтинга.',
      carried:
        'Перенесено: в печати не найдено; это прежнее значение с изменениями, о которых объявляет выпуск.',
    },
    convertedExplained:
      'Переведено: напечатано по старой шкале, где лучшим было 1, и здесь перевёрнуто (8 − x).',

    noReason: 'Ни один отчёт в этих данных не говорит почему.',
    throughParts: (parts) => `Следует из составляющих: ${listed(parts)}; см. там.`,
    part: (code, from, to) => `${code} ${from} → ${to}`,
    leftOut: (sources) => `Почему, говорят только отчёты, которые здесь исключены: ${listed(sources)}.`,

    events: 'Что произошло',
    eventCount: (count) => plural(count, 'событие', 'события', 'событий'),
    summaryCount: (count) => `и ${plural(count, 'итог', 'итога', 'итогов')} по нескольким событиям`,
    countsNote: 'Каждое событие учтено один раз, под тем видом, в чьей строке оно стоит.',
    noEvents: 'В эти годы ни одно событие не проходит фильтры.',
    told: 'Рассказано там, где оценка изменилась',
    toldNote: 'О них отчёт рассказывает в разделе той оценки, которую он изменил.',
    noneTold: 'Ни об одном событии этих лет отчёты не рассказывают в разделе изменившейся оценки.',
    toldThere: (code, source) => `рассказано там: ${code}, ${source}`,
    coinciding: 'Другие события этих лет',
    coincidingNote:
      'Совпадение, а не причина: ни один имеющийся отчёт не рассказывает о них в разделе изменившейся оценки.',
    coincides: 'совпадение, а не причина',
    summaries: 'Итоги по нескольким событиям',
    summariesNote: 'К отдельным событиям они не прибавляются.',

    textFigures: 'Что изменилось',
    textSources: 'Источники',
    textReference: (number) => `[${number}]`,
    textAccessed: (product, date, permalink) => `Прочитано через ${product} ${date}: ${permalink}`,
  },

  density: {
    title: 'Сколько есть свидетельств',
    lead: 'Что есть в данных, независимо от фильтров. Основа тонкая: отчётов мало, поэтому о большинстве лет и изменений слов нет.',
    changesTitle: 'Изменения оценок, которых не объясняет ни один отчёт',
    changes: (unexplained, all) =>
      `О ${unexplained} из ${plural(all, 'изменения', 'изменений', 'изменений')} от выпуска к выпуску ни один отчёт в этих данных не говорит, почему они произошли.`,
    explained: (sentences, parts) =>
      `${plural(sentences, 'изменение объяснено', 'изменения объяснены', 'изменений объяснены')} фразой отчёта; ещё ${parts} ${russianForm(parts, 'следует', 'следуют', 'следуют')} из них при сложении.`,
    allExplained: 'Почему изменилась каждая оценка, говорит отчёт из этих данных.',
    yearCovered: 'Оцениваемый год',
    unexplained: 'Ни один отчёт не говорит почему',
    change: (instrument, code, from, to) => `${instrument} ${code} ${from} → ${to}`,
    openChange: (change, instrument, name, edition) => `${change}. ${instrument}, выпуск ${edition}: ${name}`,
    quotations: 'Цитаты по отчётам и по году, о котором они',
    quotationsNote:
      'Цитата о событии стоит в году, когда оно началось, цитата об оценке — в году, который оценивает выпуск.',
    events: 'События по видам и по году, когда они начались',
    eventsNote: 'Каждое событие один раз, под своим первым видом. Итоги по нескольким событиям отдельно.',
    source: 'Отчёт',
    kind: 'Вид',
    all: 'Все',
    summary: 'Итоги по нескольким',
  },
};
