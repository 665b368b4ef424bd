import type { ExplainMessages } from '../en/explain.ts';
import { formatScore } from '../format-number.ts';
import { counted } from './plural.ts';
import { years } from './covered-years.ts';

/** "2019", "2019 және 2020", "2019, 2020 және 2021". */
function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} және ${items.at(-1)}`;
}

/** The words of what explains: the changes of a window, unexplained changes, density of evidence. In Kazakh. */
export const kkExplain: ExplainMessages = {
  explain: {
    title: (country, range) => `Не өзгерді: ${country}, ${range}`,
    lead: 'Шығарылымдары осы жылдарды бағалайтын барлық баға, олардың өзгерісі туралы есептердің айтқаны және не болғаны. Оқиға мен өзгерістің бір жылға келуі — тұспа-тұс келу ғана, себеп емес.',
    filtered: 'Оқиғалар уақыт шкаласындағыдай сүзілген; бағалар сүзілмеген.',
    copy: 'Сілтемелерімен көшіру',
    copied: 'Көшірілді',
    number: (value, decimals) => formatScore(value, decimals, 'kk'),
    copyFailed: 'Браузер көшіруге рұқсат бермеді. Мәтінді белгілеп алыңыз.',
    close: 'Түсіндірмені жабу',

    editions: (editions, covered, count) =>
      count === 1
        ? `${listed(editions)} шығарылымы, ${years(covered)} үшін.`
        : `${listed(editions)} шығарылымдары, ${years(covered)} үшін.`,
    noEdition:
      'Тек көрсетілген күндерді бағалайтын шығарылым жоқ. Терезені бағаланған толық жылдарға дейін кеңейтіңіз.',
    partial: (editions) =>
      `Бағалаған уақытының бір бөлігі ғана көрінетіндіктен алынбады: ${listed(editions)}.`,
    partialEdition: (edition, covers) => `${edition} шығарылымы (${years(covers)} үшін)`,
    nothingChanged: 'Бірде-бір баға өзгермеді.',
    unchanged: 'Өзгеріссіз',
    uncompared: 'Салыстыратын ештеңе жоқ',
    uncomparedNote: 'Тек бір шығарылым бар немесе оның дәл алдындағысы жоқ.',
    open: (what) => `Дереккөздерді ашу: ${what}`,
    scoreNamed: (code, name, edition) => `${code} ${name}, ${edition} шығарылымы`,

    overall: (from, to, before, after) => `${before}–${after} шығарылымдары: ${from} → ${to}`,
    single: (value, edition) => `${edition} шығарылымы: ${value}`,
    breaks: {
      'edition-missing': (before, after) =>
        `Салыстырылмайды: ${before} және ${after} шығарылымдарының арасында бір шығарылым жоқ.`,
      'categories-changed': (before, after) =>
        `Салыстырылмайды: ${before} шығарылымында алты санат, ${after} шығарылымында жеті санат бар.`,
    },
    step: (edition, covers, move, before) =>
      `${edition} шығарылымы, ${years(covers)} үшін: ${move}, ${before} шығарылымымен салыстырғанда`,
    up: (from, to) => `өсті, ${from} → ${to}`,
    down: (from, to) => `төмендеді, ${from} → ${to}`,
    outside: (covers) => ` (ол ${years(covers)} туралы, мұнда көрсетілмеген)`,
    marks: { recomputed: 'қайта есептелген', carried: 'көшірілген' },
    converted: 'аударылған',
    marksExplained: {
      recomputed: 'Қайта есептелген: құрамдас бөліктерінен рейтингтің өз ережесімен алынған.',
      carried:
        'Көшірілген: жарияланған түрі табылмады; бұрынғы мәнге шығарылымда айтылған өзгерістер қосылған.',
    },
    convertedExplained: 'Аударылған: ең жақсысы 1 болған ескі шкалада жарияланып, мұнда аударылған (8 − x).',

    noReason: 'Осы деректердегі бірде-бір есеп себебін айтпайды.',
    throughParts: (parts) => `Құрамдас бөліктерінен шығады: ${listed(parts)}; сол жерден қараңыз.`,
    part: (code, from, to) => `${code} ${from} → ${to}`,
    leftOut: (sources) => `Себебін тек мұнда алынып тасталған есептер айтады: ${listed(sources)}.`,

    events: 'Не болды',
    eventCount: (count) => counted(count, 'оқиға'),
    summaryCount: (count) => `сондай-ақ бірнеше оқиға бойынша ${counted(count, 'жиынтық')}`,
    noEvents: 'Осы жылдары сүзгілерден өтетін оқиға жоқ.',
    countsNote: 'Әр оқиға бір рет, қай түрдің жолында тұрса, сол түрмен есептелген.',
    told: 'Баға өзгерген жерде айтылған',
    toldNote: 'Есеп бұларды өзі өзгерткен бағаның бөлімінде айтады.',
    noneTold: 'Осы жылдардағы бірде-бір оқиға өзгерген бағаның бөлімінде айтылмайды.',
    toldThere: (code, source) => `сонда айтылған: ${code}, ${source}`,
    coinciding: 'Осы жылдардағы басқа оқиғалар',
    coincidingNote:
      'Тұспа-тұс келу ғана, себеп емес: қолда бар есептердің ешқайсысы бұларды өзгерген бағаның бөлімінде айтпайды.',
    coincides: 'тұспа-тұс келу ғана, себеп емес',
    summaries: 'Бірнеше оқиғаның жиынтықтары',
    summariesNote: 'Олар жеке оқиғаларға қосылмайды.',

    textFigures: 'Не өзгерді',
    textSources: 'Дереккөздер',
    textReference: (number) => `[${number}]`,
    textAccessed: (product, date, permalink) => `${product} арқылы оқылды, ${date}: ${permalink}`,
  },

  density: {
    title: 'Дерек қаншалықты көп',
    lead: 'Сүзгілерге қарамастан деректерде не бар. Негізі жұқа: есептер аз, сондықтан жылдар мен өзгерістердің көбі туралы сөз жоқ.',
    changesTitle: 'Бірде-бір есеп түсіндірмейтін баға өзгерістері',
    changes: (unexplained, all) =>
      `Шығарылымнан шығарылымға болған ${counted(all, 'өзгерістің')} ${unexplained} жағдайында себебін осы деректердегі бірде-бір есеп айтпайды.`,
    explained: (sentences, parts) =>
      `${counted(sentences, 'өзгерістің')} себебін есептің сөзі айтады; тағы ${parts} өзгеріс солардың қосындысынан шығады.`,
    allExplained: 'Әр бағаның неге өзгергенін осы деректердегі есеп айтады.',
    yearCovered: 'Бағаланған жыл',
    unexplained: 'Бірде-бір есеп себебін айтпайды',
    change: (instrument, code, from, to) => `${instrument} ${code} ${from} → ${to}`,
    openChange: (change, instrument, name, edition) =>
      `${change}. ${instrument}, ${edition} шығарылымы: ${name}`,
    quotations: 'Дәйексөздер: есеп және олар туралы айтқан жыл бойынша',
    quotationsNote:
      'Оқиға туралы дәйексөз оқиға басталған жылда, баға туралысы шығарылым бағалайтын жылда тұр.',
    events: 'Оқиғалар: түрі және басталған жылы бойынша',
    eventsNote: 'Әр оқиға бір рет, бірінші түрімен берілген. Бірнеше оқиғаның жиынтықтары бөлек тұр.',
    source: 'Есеп',
    kind: 'Түрі',
    all: 'Барлығы',
    summary: 'Жиынтықтар',
  },
};
