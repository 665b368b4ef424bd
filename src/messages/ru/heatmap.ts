import type { HeatmapMessages } from '../en/heatmap.ts';
import { plural, russianForm } from './plural.ts';

/** "1 опубликованная сумма сверена", "2 опубликованные суммы сверены". */
function compared(count: number): string {
  const sums = plural(count, 'опубликованная сумма', 'опубликованные суммы', 'опубликованных сумм');
  const verb = russianForm(count, 'сверена', 'сверены', 'сверено');
  return `${sums} ${verb} со строками, из которых они складываются`;
}

/** The words of the question heat map, in Russian. */
export const ruHeatmap: HeatmapMessages = {
  title: '25 вопросов «Свободы в мире»',
  lead: 'Каждому вопросу строка, от 0 (наименее свободно) до 4, под тем, во что он складывается. Каждое значение открывает свои источники.',
  figureLead:
    'Каждому вопросу строка, от 0 (наименее свободно) до 4, под тем, во что он складывается. Каждому выпуску столбец, под ним год, который он оценивает.',
  table: 'Сетка в виде таблицы',
  help: 'Стрелки ведут по сетке, Home и End к её краям, с Ctrl в углы; Enter открывает источники, Escape возвращает назад.',
  jump: 'Все вопросы и выпуски в одной сетке',
  empty: 'В данных нет оценок «Свободы в мире».',

  editions: 'Выпуски',
  withQuestions: 'С вопросами',
  all: (count) => `Все, ещё ${count}`,

  grid: 'Вопросы «Свободы в мире» по выпускам',
  indicator: 'Показатель',
  edition: 'выпуск',
  covers: 'за год',
  columnName: (edition, covers) => `выпуск ${edition}, за ${covers} год`,
  rowName: (code, name, max) => `${code} ${name}, из ${max}`,
  cellName: (indicator, column, value, notes) => [`${indicator}, ${column}: ${value}`, ...notes].join(', '),
  value: (value, max) => `${value} из ${max}`,
  up: (amount) => `на ${amount} выше прежнего выпуска`,
  down: (amount) => `на ${amount} ниже прежнего выпуска`,
  unchanged: 'без изменений',
  noBefore: 'в прежнем выпуске значения нет',
  recomputed: 'пересчитано из составляющих',
  carried: 'выведено из объявленного изменения',
  converted: 'переведено на нынешнюю шкалу',
  adds: (sum) => `составляющие дают в сумме ${sum}`,
  differs: (sum) => `расходится: составляющие дают в сумме ${sum}`,
  missing: {
    before: (edition) => `нет значения: известно с выпуска ${edition}`,
    after: (edition) => `нет значения: известно до выпуска ${edition}`,
    'no-edition': 'нет выпуска',
    'no-score': 'значения под рукой нет',
  },

  key: 'Обозначения',
  keyValues: 'наименее … наиболее свободно',
  keyUp: 'выше прежнего выпуска',
  keyDown: 'ниже прежнего выпуска',
  keyBold: 'полужирное: опубликованная сумма строк под ним',
  sumsAgree: (count) => `${compared(count)}: все сходятся.`,
  sumsDiffer: (count, different) => `${compared(count)}; не сходятся ${different}, и там сказано, насколько.`,
  extrasZero:
    'Два дополнительных вопроса, о намеренном изменении этнического состава и (до выпуска 2017) о традиционных монархиях, меняли бы политические права; во всех показанных выпусках они равны 0.',
  extrasShown:
    'Два дополнительных вопроса меняют политические права: о намеренном изменении этнического состава вычитается, о традиционных монархиях (до выпуска 2017) прибавляется.',
};
