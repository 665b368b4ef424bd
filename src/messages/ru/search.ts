import type { SearchMessages } from '../en/search.ts';
import { plural, russianForm } from './plural.ts';

/** The words of the search results and of what the filter on sources does, in Russian. */
export const ruSearch: SearchMessages = {
  results: {
    title: 'Результаты поиска',
    count: (count) => plural(count, 'событие', 'события', 'событий'),
    inside: (count) => `${count} в окне`,
    outside: (count) => `${count} за пределами окна`,
    outsideMark: 'за пределами окна',
    widen: 'Расширить окно до всех найденных',
    hint: 'Стрелки ведут по списку, в том числе из строки поиска; Enter открывает источники.',
    alsoSpelled: (name) => `${name}, пишется также`,
    origins: { person: 'Человек', organisation: 'Организация', place: 'Место' },
    more: (count) => `Показать ещё ${count}`,
    inReasons: (count) => `Объяснения оценок с этими словами: ${plural(count, 'цитата', 'цитаты', 'цитат')}`,
    none: 'Ни одного события по заголовку, цитате, человеку, месту или организации.',
  },

  fields: {
    time: 'Время',
    from: 'С',
    to: 'По',
    timeHint: 'Год, месяц или день: 2019, 2019-06 или 2019-06-09',
    apply: 'Применить',
    badDate: 'Напишите год, месяц или день: например, 2019, 2019-06 или 2019-06-09.',
    badOrder: 'Конец раньше начала.',
    outside: (range) => `Данные охватывают ${range}.`,
    sources: 'Источники',
  },

  support: {
    title: (sources) => `Без ${sources}`,
    lead: 'Что теряет опору:',
    nothing: 'Ничто не теряет опоры.',
    vanished: (count) =>
      `${plural(count, 'событие исчезает', 'события исчезают', 'событий исчезают')}: больше о ${count === 1 ? 'нём' : 'них'} никто не рассказывает`,
    weakened: (count) =>
      `${plural(count, 'событие теряет', 'события теряют', 'событий теряют')} один рассказ, другой остаётся`,
    wordless: (count) =>
      `${plural(count, 'оценка остаётся', 'оценки остаются', 'оценок остаются')} без единой цитаты`,
    disagreements: (count) =>
      `${plural(count, 'расхождение теряет', 'расхождения теряют', 'расхождений теряют')} одну из сторон`,
    left: (left) =>
      left === 0
        ? 'сторон не осталось'
        : `${russianForm(left, 'осталось', 'остались', 'осталось')} ${plural(left, 'утверждение', 'утверждения', 'утверждений')}`,
  },
};
