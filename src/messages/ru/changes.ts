import type { ChangesMessages } from '../en/changes.ts';
import { formatChange } from '../format-change.ts';
import { formatScore } from '../format-number.ts';
import { years } from './covered-years.ts';

/** "2019 и 2020", "2017, 2018 и 2019". */
function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} и ${items.at(-1)}`;
}

const ofEditions = (editions: readonly (string | number)[]) =>
  `${editions.length === 1 ? 'выпуска' : 'выпусков'} ${listed(editions.map(String))}`;

/** The words for two editions side by side, in Russian. */
export const ruChanges: ChangesMessages = {
  number: (value, decimals) => formatScore(value, decimals, 'ru'),
  signed: (value, decimals) => formatChange(value, decimals, 'ru'),
  title: 'Что изменилось между двумя выпусками',
  lead: 'Любые два выпуска одного рейтинга рядом: где стало свободнее, где менее свободно, что осталось, и фраза, которая говорит почему.',
  empty: 'В этих данных нет двух выпусков одного рейтинга, которые можно сравнить.',
  instrument: 'Рейтинг',
  earlier: 'Ранний выпуск',
  later: 'Поздний выпуск',
  edition: (edition) => `Выпуск ${edition}`,
  editionCovers: (edition, covers) => `${edition} (за ${years(covers)})`,
  presets: 'Часто спрашивают',
  latest: 'Два последних выпуска',
  widest: 'Самый долгий срок со всеми составляющими',

  summary: (from, to) => `Рядом: выпуск ${from} и выпуск ${to}.`,
  totalMoved: (name, from, to, change) => `${name}: ${from}\u00a0→\u00a0${to} (${change}).`,
  totalStayed: (name, value) => `${name}: ${value} в обоих.`,
  counts: (freer, lessFree, same) =>
    `Показатели: свободнее ${freer}, менее свободно ${lessFree}, без изменений ${same}.`,

  refused: {
    'categories-changed': (from, to) =>
      `Не сравнивается. В выпуске ${from} шесть категорий, в выпуске ${to} семь: в выпуске 2005 «Управление» уступило место демократическому управлению в стране и на местах. Разница двух значений смешала бы изменения в стране с изменением методики. Ниже стоят оба выпуска со своими значениями.`,
  },
  instead: 'Сравнить вместо этого',
  insteadPair: (from, to) => `Сравнить ${from} и ${to}`,
  ratingsOnly: (editions) =>
    `Сравниваются только рейтинги 1–7: общий балл 0–100 ${ofEditions(editions)} неизвестен. В рейтингах 1 — наибольшая свобода, так что меньшее число означает «свободнее».`,
  nothingInCommon: 'У этих двух выпусков нет общих цифр.',
  converted: (editions, best, formula) =>
    `Значения ${ofEditions(editions)} напечатаны по старой шкале, где лучшим было ${best}, и здесь перевёрнуты (${formula}). Это новая запись той же оценки, а не изменение.`,
  missing: (editions) =>
    `Нет ${ofEditions(editions)}: что изменилось за это время и когда именно, неизвестно.`,

  waterfall: 'От прежнего итога к новому',
  figureTitle: (name, from, to) => `${name}, от выпуска ${from} к выпуску ${to}`,
  keyTotal: 'итог выпуска',
  direction: 'Направление',
  takenApart: 'По составляющим',
  levels: {
    aggregate: 'Права и свободы',
    subcategory: 'Подкатегории',
    category: 'Категории',
    question: 'Вопросы',
  },
  sumNote: (min, max) =>
    `Чем выше, тем свободнее. Составляющие дают в сумме изменение общего балла. Из шкалы ${min}–${max} показан только нужный отрезок.`,
  meanNote: (count, share) =>
    `Чем выше, тем свободнее. Показатель демократии — среднее категорий (их ${count}), поэтому каждая входит в него с ${share} своего изменения. Показанные доли сходятся точно: «округление» — это то, что остаётся из-за округления напечатанных значений и долей. Из шкалы 1–7 показан только нужный отрезок.`,
  shares: { six: 'одной шестой', seven: 'одной седьмой' },
  dividedBy: (change, divisor) => `${change} ÷ ${divisor}`,
  rounding: 'Округление',
  mismatch: 'Не объясняется составляющими',
  noParts: 'Путь от итога к итогу не показан: составляющие есть не для обоих выпусков.',
  nothingMoved: 'Ни одна составляющая не изменилась.',
  unchangedParts: (codes) => `Без изменений: ${codes.join(', ')}.`,
  figure: (name, from, to, steps) =>
    `${name}, с ${from} до ${to}: ${steps.length === 0 ? 'ни одна составляющая не изменилась' : steps.join('; ')}.`,
  steps: 'Итоги и шаги',
  stepName: (name, from, to, amount) => `${name}: ${from} → ${to}, в общем итоге ${amount}`,
  notAsked: 'вопрос не задавался',
  totalName: (name, edition, covers, value) => `${name}, выпуск ${edition}, за ${years(covers)}: ${value}`,

  tableMoved: 'Что изменилось',
  tableBoth: 'Оба выпуска',
  tableStayed: (count) => `Что осталось прежним или не сравнивается (${count})`,
  indicator: 'Показатель',
  change: 'Изменение',
  freer: 'свободнее',
  lessFree: 'менее свободно',
  same: 'без изменений',
  cameBack: 'менялось и вернулось',
  onlyIn: (edition) => `только в выпуске ${edition}`,
  notCompared: 'не сравнивается',
  absent: 'нет',
  marks: { recomputed: 'пересчитано', carried: 'перенесено', converted: 'переведено' },
  marksExplained: {
    recomputed: 'Пересчитано: получено из составляющих по правилам самого рейтинга.',
    carried:
      'Перенесено: в печати не найдено; это прежнее значение с изменениями, о которых объявляет выпуск.',
    converted: (best, formula) =>
      `Переведено: напечатано по старой шкале, где лучшим было ${best}, и здесь перевёрнуто (${formula}); оценка та же.`,
  },
  openValue: (name, edition, value) => `Открыть источники: ${name}, выпуск ${edition}: ${value}`,
  why: 'Почему',
  step: (edition, covers, from, to) => `Выпуск ${edition}, за ${years(covers)}: ${from} → ${to}`,
  noReason: 'Ни один отчёт в этих данных не говорит почему.',
  throughParts: (parts) => `Следует из составляющих: ${listed(parts)}; см. там.`,
  part: (code, from, to) => `${code} ${from} → ${to}`,
  openStep: (name, step) => `Открыть источники: ${name}. ${step}`,
  stayedBecause: 'Что об этом говорят отчёты:',
  notes: 'Примечания таблиц',
  note: (codes, edition, note) => `Выпуск ${edition}, ${listed(codes)}: ${note}.`,
};
