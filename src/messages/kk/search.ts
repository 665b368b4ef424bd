import type { SearchMessages } from '../en/search.ts';
import { counted } from './plural.ts';

/** The words of the search results and of what the filter on sources does, in Kazakh. */
export const kkSearch: SearchMessages = {
  results: {
    title: 'Іздеу нәтижелері',
    count: (count) => counted(count, 'оқиға'),
    inside: (count) => `терезеде ${count}`,
    outside: (count) => `терезеден тыс ${count}`,
    outsideMark: 'терезеден тыс',
    widen: 'Терезені бәріне дейін кеңейту',
    hint: 'Бағыттауыш пернелер тізімде, іздеу жолынан да жүргізеді; Enter дереккөздерді ашады.',
    alsoSpelled: (name) => `${name}, басқаша жазылуы`,
    origins: { person: 'Адам', organisation: 'Ұйым', place: 'Орын' },
    more: (count) => `Тағы ${count} көрсету`,
    inReasons: (count) => `Бағалардың осы сөздер бар түсіндірмелері: ${counted(count, 'дәйексөз')}`,
    none: 'Тақырыбы, дәйексөзі, адамы, орны немесе ұйымы бойынша бірде-бір оқиға табылмады.',
  },

  fields: {
    time: 'Уақыт',
    from: 'Басы',
    to: 'Соңы',
    timeHint: 'Жыл, ай немесе күн: 2019, 2019-06 немесе 2019-06-09',
    apply: 'Қолдану',
    badDate: 'Жылды, айды немесе күнді жазыңыз: мысалы, 2019, 2019-06 немесе 2019-06-09.',
    badOrder: 'Соңы басынан бұрын тұр.',
    outside: (range) => `Деректер мына аралықты қамтиды: ${range}.`,
    sources: 'Дереккөздер',
  },

  support: {
    title: (sources) => `Мынасыз: ${sources}`,
    lead: 'Тірегінен айырылатыны:',
    nothing: 'Тірегінен айырылатын ештеңе жоқ.',
    vanished: (count) => `${counted(count, 'оқиға жоғалады')}: басқа ешкім айтпайды`,
    weakened: (count) => `${counted(count, 'оқиға бір баяндауынан айырылады')}, басқасы қалады`,
    wordless: (count) => counted(count, 'баға бірде-бір дәйексөзсіз қалады'),
    disagreements: (count) => counted(count, 'келіспеушілік бір жағынан айырылады'),
    left: (left) => (left === 0 ? 'бірде-бір жағы қалмады' : counted(left, 'тұжырым қалды')),
  },
};
