import type { TreeMessages } from '../en/tree.ts';
import { plural } from './plural.ts';

/** The words of the tree of indicators, in Russian. */
export const ruTree: TreeMessages = {
  title: 'Показатели на шкале времени',
  help: 'Выберите показатель, чтобы он стоял один в полосе своего рейтинга; + добавляет до четырёх с одной шкалой. Клавиши: стрелки, Enter показывает, пробел добавляет или убирает, Ctrl+Enter открывает источники последнего значения.',
  close: 'Закрыть показатели',
  search: 'Перейти к показателю',
  found: (count) => plural(count, 'показатель найден', 'показателя найдено', 'показателей найдено'),
  none: 'Показателя с таким кодом или названием нет.',
  tree: (instrument) => `Показатели рейтинга «${instrument}»`,
  shows: (instrument, codes) => `${instrument}: показано ${codes.join(', ')}.`,

  value: (max, edition, covers) => `из ${max}, выпуск ${edition}, за ${covers} год,`,
  up: 'выше на',
  down: 'ниже на',
  since: (edition) => `с выпуска ${edition}`,
  incomparable: 'нет прежнего выпуска для сравнения',
  noScore: 'нет оценки',
  same: 'так же',
  carried: 'перенесено',
  recomputed: 'пересчитано',
  converted: '8 − x',
  past: (edition) => `выпуск ${edition}`,

  unfold: (code) => `Развернуть ${code}`,
  fold: (code) => `Свернуть ${code}`,
  openEvidence: (what) => `Открыть источники: ${what}`,
  add: (code) => `Добавить ${code} в полосу`,
  remove: (code) => `Убрать ${code} из полосы`,
  full: 'В полосе уже четыре',
};
