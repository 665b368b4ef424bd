import type { ChangesMessages } from '../en/changes.ts';
import { formatChange } from '../format-change.ts';
import { formatScore } from '../format-number.ts';
import { years } from './covered-years.ts';

/** "2019 және 2020", "2017, 2018 және 2019". */
function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} және ${items.at(-1)}`;
}

const namedEditions = (editions: readonly (string | number)[]) =>
  `${listed(editions.map(String))} ${editions.length === 1 ? 'шығарылымы' : 'шығарылымдары'}`;

/** The words for two editions side by side, in Kazakh. */
export const kkChanges: ChangesMessages = {
  number: (value, decimals) => formatScore(value, decimals, 'kk'),
  signed: (value, decimals) => formatChange(value, decimals, 'kk'),
  title: 'Екі шығарылымның арасында не өзгерді',
  lead: 'Бір рейтингтің кез келген екі шығарылымы қатар: не еркінірек болды, не еркіндігі азайды, не өзгермеді және себебін айтатын сөйлем.',
  empty: 'Бұл деректерде бір рейтингтің салыстыруға болатын екі шығарылымы жоқ.',
  instrument: 'Рейтинг',
  earlier: 'Бұрынғы шығарылым',
  later: 'Кейінгі шығарылым',
  edition: (edition) => `${edition} шығ.`,
  editionCovers: (edition, covers) => `${edition} (${years(covers)} үшін)`,
  presets: 'Жиі сұралады',
  latest: 'Соңғы екі шығарылым',
  widest: 'Барлық бөліктері бар ең ұзақ аралық',

  summary: (from, to) => `Қатар тұрғаны: ${from} және ${to} шығарылымдары.`,
  totalMoved: (name, from, to, change) => `${name}: ${from}\u00a0→\u00a0${to} (${change}).`,
  totalStayed: (name, value) => `${name}: екеуінде де ${value}.`,
  counts: (freer, lessFree, same) =>
    `Көрсеткіштері: еркінірек ${freer}, еркіндігі азайған ${lessFree}, өзгермеген ${same}.`,

  refused: {
    'categories-changed': (from, to) =>
      `Салыстырылмайды. ${from} шығарылымы алты санатты, ${to} шығарылымы жеті санатты бағалайды: 2005 шығарылымында «Басқару» орнына елдегі және жергілікті демократиялық басқару келді. Екі мәннің айырмасы елдегі өзгерісті әдістеме өзгерісімен араластырар еді. Төменде екі шығарылым да өз мәндерімен тұр.`,
  },
  instead: 'Оның орнына салыстыру',
  insteadPair: (from, to) => `${from} және ${to} салыстыру`,
  ratingsOnly: (editions) =>
    `Тек 1–7 рейтингтері бойынша салыстырылады: ${namedEditions(editions)} үшін 0–100 жалпы ұпайы белгісіз. Рейтингтерде 1 — ең еркін, сондықтан кішірек сан еркінірек дегенді білдіреді.`,
  nothingInCommon: 'Бұл екі шығарылымның ортақ саны жоқ.',
  converted: (editions, best, formula) =>
    `${namedEditions(editions)} ең жақсысы ${best} болған ескі шкалада жарияланған; мәндері мұнда аударылған (${formula}). Бұл сол бағаның жаңа жазылуы, өзгеріс емес.`,
  missing: (editions) =>
    `Қолда жоғы: ${namedEditions(editions)}. Осы арада не өзгергені және қашан өзгергені белгісіз.`,

  waterfall: 'Бұрынғы қорытындыдан жаңасына дейін',
  figureTitle: (name, from, to) => `${name}, ${from} шығарылымынан ${to} шығарылымына дейін`,
  keyTotal: 'шығарылымның жалпы ұпайы',
  direction: 'Бағыты',
  takenApart: 'Неге бөлінген',
  levels: {
    aggregate: 'Құқықтар мен бостандықтар',
    subcategory: 'Ішкі санаттар',
    category: 'Санаттар',
    question: 'Сұрақтар',
  },
  sumNote: (min, max) =>
    `Неғұрлым жоғары болса, соғұрлым еркін. Бөліктердің қосындысы жалпы ұпайдың өзгерісіне тең. ${min}–${max} шкаласының керек бөлігі ғана көрсетілген.`,
  meanNote: (count, share) =>
    `Неғұрлым жоғары болса, соғұрлым еркін. Демократия көрсеткіші ${count} санаттың орташасы, сондықтан әрқайсысы өз өзгерісінің ${share} бөлігімен кіреді. Көрсетілген шамалар дәл қосылады: «дөңгелектеу» — жарияланған мәндер мен үлестерді дөңгелектегенде қалатыны. 1–7 шкаласының керек бөлігі ғана көрсетілген.`,
  shares: { six: 'алтыдан бір', seven: 'жетіден бір' },
  dividedBy: (change, divisor) => `${change} ÷ ${divisor}`,
  rounding: 'Дөңгелектеу',
  mismatch: 'Бөліктері түсіндірмейді',
  noParts: 'Қорытындыдан қорытындыға жол салынбаған: бөліктері екі шығарылым үшін бірдей қолда жоқ.',
  nothingMoved: 'Бірде-бір бөлігі өзгермеді.',
  unchangedParts: (codes) => `Өзгермегені: ${codes.join(', ')}.`,
  figure: (name, from, to, steps) =>
    `${name}, ${from} → ${to}: ${steps.length === 0 ? 'бірде-бір бөлігі өзгермеді' : steps.join('; ')}.`,
  steps: 'Қорытындылар мен қадамдар',
  stepName: (name, from, to, amount) => `${name}: ${from} → ${to}, жалпы қорытындыда ${amount}`,
  notAsked: 'сұралмаған',
  totalName: (name, edition, covers, value) =>
    `${name}, ${edition} шығарылымы, ${years(covers)} үшін: ${value}`,

  tableMoved: 'Не өзгерді',
  tableBoth: 'Екі шығарылым',
  tableStayed: (count) => `Өзгермегені немесе салыстырылмайтыны (${count})`,
  indicator: 'Көрсеткіш',
  change: 'Өзгерісі',
  freer: 'еркінірек',
  lessFree: 'еркіндігі азайған',
  same: 'өзгеріссіз',
  cameBack: 'өзгеріп, қайта оралған',
  onlyIn: (edition) => `тек ${edition} шығарылымында`,
  notCompared: 'салыстырылмайды',
  absent: 'жоқ',
  marks: { recomputed: 'қайта есептелген', carried: 'көшірілген', converted: 'аударылған' },
  marksExplained: {
    recomputed: 'Қайта есептелген: құрамдас бөліктерінен рейтингтің өз ережесімен алынған.',
    carried:
      'Көшірілген: жарияланған түрі табылмады; бұрынғы мәнге шығарылымда айтылған өзгерістер қосылған.',
    converted: (best, formula) =>
      `Аударылған: ең жақсысы ${best} болған ескі шкалада жарияланып, мұнда аударылған (${formula}); баға сол күйінде.`,
  },
  openValue: (name, edition, value) => `Дереккөздерді ашу: ${name}, ${edition} шығарылымы: ${value}`,
  why: 'Неге',
  step: (edition, covers, from, to) => `${edition} шығарылымы, ${years(covers)} үшін: ${from} → ${to}`,
  noReason: 'Осы деректердегі бірде-бір есеп себебін айтпайды.',
  throughParts: (parts) => `Құрамдас бөліктерінен шығады: ${listed(parts)}; сол жерден қараңыз.`,
  part: (code, from, to) => `${code} ${from} → ${to}`,
  openStep: (name, step) => `Дереккөздерді ашу: ${name}. ${step}`,
  stayedBecause: 'Есептердің бұл туралы айтатыны:',
  notes: 'Кестелердің ескертпелері',
  note: (codes, edition, note) => `${edition} шығарылымы, ${listed(codes)}: ${note}.`,
};
