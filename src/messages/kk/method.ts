import type { MethodMessages } from '../en/method.ts';
import { KK_STATUSES } from './names.ts';
import { counted } from './plural.ts';

/** The words of "Sources and method" and of the calculator, in Kazakh. */
export const kkMethod: MethodMessages = {
  title: 'Дереккөздер мен әдістеме',
  lead: 'Осы беттегінің бәрі қайдан алынғаны, әр санның қалай шыққаны және не тексерілгені.',

  source: {
    publisher: 'Баспагер',
    authors: 'Авторлар',
    edition: 'Шығарылым',
    coverage: 'Қамтитын жылы',
    terms: 'Шарттары',
    quotations: 'Алынған дәйексөз',
    share: 'Мәтіндегі үлесі',
    shareOf: (percent, characters, length) => `${percent} (${length} таңбаның ${characters} таңбасы)`,
    verification: 'Тексерілген',
    verified: (date) => `сөзбе-сөз, ${date}`,
    notVerified: 'мұнда бәрі емес',
    retrieved: 'Алынған күні',
    notKnown: 'белгісіз',
    hash: 'SHA-256',
  },

  formulas: {
    title: 'Әр сан қалай шығады',
    lead: 'Сөзбен, қайдан оқығанымызды көрсете отырып. Төмендегі калькулятор сол ережелермен есептейді.',
    ofInstrument: (name) => `«${name}» қалай жасалады`,
    readIn: (source) => `Дереккөз: ${source}.`,
    ratings: 'Ұпай бойынша рейтинг',
    ratingsSource:
      'Шектер әдістемеден алынған; олар баспагердің 2013–2025 жылғы кестесінің әр жолына сәйкес келеді.',
    rating: 'Рейтинг',
    pr: 'Саяси құқықтар',
    cl: 'Азаматтық бостандықтар',
    range: (from, to) => `${from}–${to}`,
  },

  checks: {
    title: 'Не тексеріледі',
    lead: 'Осы ережелердің бірін бұзатын дерек жарияланбайды. Баспагерлердің файлдарымен салыстыру олар қолда бар жерде жүріп, күнін сақтайды.',
    check: 'Ереже',
    checked: 'Қаралғаны',
    result: 'Соңғы нәтиже',
    passed: 'орындалған',
    passedOn: (date) => `орындалған, ${date}`,
    skipped: 'соңғы өзгерістен кейін түпнұсқамен салыстырылмаған',
    none: 'бәрі',
    count: (what, count) => `${what}: ${count}`,
    units: {
      cases: 'істер',
      'counts in events': 'оқиғалардағы сандар',
      disagreements: 'келіспеушіліктер',
      'documents read again': 'қайта оқылған құжаттар',
      events: 'оқиғалар',
      links: 'байланыстар',
      names: 'есімдер',
      passages: 'баға туралы дәйексөздер',
      proofs: 'дәлелдер',
      quotations: 'дәйексөздер',
      'recomputed aggregates': 'қайта есептелген қосындылар',
      'recorded checks': 'жазылған тексерістер',
      'rows of the Freedom in the World table': '«Әлемдегі бостандық» кестесінің жолдары',
      'score files compared with tables': 'кестелермен салыстырылған баға файлдары',
      scores: 'бағалар',
      'scores stated more than once': 'бір реттен көп келтірілген бағалар',
      sources: 'дереккөздер',
    },
    rules: {
      references: 'Жазба атайтынның бәрі бар: дереккөздер, көрсеткіштер, оқиғалар, есімдер.',
      'references-of-scores': 'Әр баға белгілі көрсеткішті, шығарылымды және дереккөзді атайды.',
      'values-of-scores': 'Әр баға өз шкаласында және оның бөлігінде жатыр.',
      'arithmetic-of-the-instruments':
        'Әр қосынды, рейтинг, мәртебе және пайыз құрамдас бөліктерінен шығады.',
      'agreement-of-sources': 'Бір бағаны келтіретін дереккөздер бір мәнді келтіреді.',
      quotations: 'Әр дәйексөз хеші сай құжатта сөзбе-сөз, бір рет, өз орнында тұр.',
      'record-of-proofs': 'Тексерілген дәйексөздер жазбасы көрсетілген дәйексөздерге тиесілі.',
      'dates-of-events': 'Әр оқиға өз жылында тұр, бірде-бір баяндау оның күніне ескертпесіз қайшы келмейді.',
      'words-of-dates': 'Бірде-бір баяндаудың күні ол келтірген сөздерден дәл емес.',
      'differences-between-accounts':
        'Бір оқиғаның баяндаулары әртүрлі сан немесе күн берсе, оны келіспеушілік айтады.',
      'reasons-of-scores':
        'Әр сұрақ пен санаттың себебі ретінде өз бөлімінің сөздері тұр, олардың сандары сонда келтірілген.',
      'identity-of-events': 'Бірде-бір оқиға екі рет жазылмаған.',
      'counts-of-events': 'Оқиғаның әр саны оның дәйексөздерінде бар.',
      'indicators-of-events': 'Оқиға есептің ол айтылған бөлімдерінде тұр.',
      disagreements: 'Әр келіспеушілік бір сұраққа әртүрлі жауап беретін кемінде екі жерді келтіреді.',
      'links-between-events': 'Оқиғалардың әр байланысы оны жасайтын сөйлемге сүйенеді.',
      cases: 'Әр іс өз адамдарын оқиғалар арқылы уақыт ретімен жүргізеді.',
      names: 'Адамдар, ұйымдар мен жерлер бір жазылыммен тұр, аттастар бөлек.',
      'figures-in-passages': 'Баға туралы әр дәйексөз дәл сол бағаны атайды.',
      'extracted-files-against-documents':
        'Бағалар мен дәйексөздер есептерді қайта оқығандағымен дәл бірдей.',
      'score-files-against-figure-tables':
        'Өткен жылдар қатары баспагер кестелерін қайта оқығандағымен дәл бірдей.',
      'arithmetic-over-the-whole-freedom-in-the-world-table':
        'Баспагер кестесіндегі әр ел мен әр жыл үшін арифметика дұрыс.',
      'record-of-checks': 'Осы тізімдегі күндер көрсетілген деректерге тиесілі.',
    },
  },

  calculator: {
    title: 'Калькулятор',
    lead: 'Шығарылымды таңдап, сұрақтың немесе рейтингтің мәнін өзгертіңіз де, не өзгеретінін көріңіз. Бұл болжам емес, арифметика.',
    instrument: 'Рейтинг',
    start: 'Неден бастау',
    edition: (edition, covers) => `${edition} шығарылымы, ${covers} жыл үшін`,
    reset: 'Шығарылым мәндеріне оралу',
    raise: (what) => `Арттыру: ${what}`,
    lower: (what) => `Азайту: ${what}`,
    outcome: 'Нәтиже',
    total: 'Жалпы ұпай',
    pr: 'Саяси құқықтар',
    cl: 'Азаматтық бостандықтар',
    rating: (rating) => `рейтинг ${rating}`,
    status: 'Мәртебе',
    statuses: KK_STATUSES,
    democracyScore: 'Демократия көрсеткіші',
    unrounded: (mean) => `дөңгелектелмеген ${mean}`,
    percentage: 'Сол көрсеткіш пайызбен',
    percent: (value) => `${value} %`,
    regimeType: 'Режим түрі',
    of: (value, max) => `${value} / ${max}`,
    was: (value) => `бұрын ${value}`,
    moved: (count) => counted(count, 'мән өзгерді'),
    notMoved: 'Шығарылымдағыдай.',
    carried: (count) =>
      `Бұл шығарылымның ${counted(count, 'мәні көшірілген')}: қолда бар жерде жарияланбаған.`,
    beyond: '25 сұрақтан тыс',
    categories: 'Санаттар',
    none: 'Бұған керек мәндердің бәрі бар шығарылым жоқ.',
    fiwSummary: (total, pr, cl, status) =>
      `Жалпы ұпай ${total}, саяси құқықтар ${pr}, азаматтық бостандықтар ${cl}. Мәртебе: ${status}.`,
    nitSummary: (score, percentage, regime) =>
      `Демократия көрсеткіші ${score}, ${percentage} %. Режим түрі: ${regime}.`,
  },
};
