import type { EventKind } from '../../domain/event-kind.ts';

/**
 * One way of saying that something happened. `weight` 3 tells an event by itself, 2 with a date, 1 only adds
 * to others. A `topic` says what a sentence is about and never makes an event.
 */
export interface LexiconEntry {
  readonly kind: EventKind | 'any';
  readonly pattern: RegExp;
  readonly weight: 1 | 2 | 3;
  readonly topic: boolean;
}

type Weight = LexiconEntry['weight'];

function entry(kind: EventKind | 'any', weight: Weight, words: string): LexiconEntry {
  return { kind, weight, topic: false, pattern: new RegExp(String.raw`\b(?:${words})\b`, 'giu') };
}

function topic(kind: EventKind, words: string): LexiconEntry {
  return { ...entry(kind, 1, words), topic: true };
}

/** Words of the reports' trade; `\w*` where the ending does not matter. */
export const LEXICON: readonly LexiconEntry[] = [
  entry(
    'election',
    3,
    'won (?:a|the|an) (?:\\S+ ){0,2}(?:term|election|vote|seat|seats|majority)|elected|reelected|re-elected',
  ),
  entry(
    'election',
    2,
    'elections?|chose|polls|referendum|by-election|plebiscite|run-?off|took (?:all|\\d+|\\S+ of) (?:the )?seats|voter turnout|won representation|(?:received|won|took|earned|secured) [\\d.]+ (?:percent|out of|seats)',
  ),
  topic('election', 'electoral|ballots?|voters?|seats?|candidates?|polling'),
  entry('protest', 3, 'protested|demonstrated|rallied|marched|picketed|rioted|went on strike'),
  entry(
    'protest',
    2,
    'protests?|demonstrations?|rall(?:y|ies)|pickets?|riots?|unrest|march|gatherings|oil strike|labor strike|hunger strike',
  ),
  topic('protest', 'protest(?:er|or)s?|demonstrators?|protesting|strikes'),
  entry(
    'arrest',
    3,
    'arrested|detained|remanded|apprehended|kidnapped by police|rearrested|taken into custody|house arrest|jailed|rounded up',
  ),
  entry(
    'arrest',
    2,
    'arrests?|arresting|detaining|pretrial detention|psychiatric (?:detention|treatment|clinic)',
  ),
  topic('arrest', 'detainees?|custody|detentions?'),
  entry(
    'trial',
    3,
    'sentenced|convicted|acquitted|overturned|struck down|ordered to pay|put on trial|went on trial|stood trial|indicted|found (?:\\S+ ){0,8}?guilty|pled guilty|pleaded guilty|pleading guilty|fined|sued|imprisoned|imprisoning|found guilty|charged|ruled (?:that|against|in favou?r|it|on)|upheld|lost (?:a|an|two|the) (?:\\S+ ){0,2}(?:case|lawsuit|lawsuits|appeal)|won a court case|brought to (?:trial|justice)|received (?:\\S+ ){0,2}(?:five|\\d+|\\S+-year|\\S+ years?|sentences?)|handed (?:\\S+ ){0,2}sentences?|given (?:a|an) (?:\\S+ ){0,2}(?:sentence|prison term)',
  ),
  entry(
    'trial',
    2,
    'conviction|convictions|verdict|trial|arrest warrant|warrants?|brought (?:\\S+ ){0,3}charges|charges were|court ordered|court found|lawsuits?|prosecutions?|prosecuted|criminal investigation|criminal charges|investigated|court judgments?|identified as suspects|extradition|sentences?|probation period|put \\S+ on the international',
  ),
  topic('trial', 'courts?|charges|criminal|appeals?|prison|jail|imprisonment|judges?|libel|prosecutors?'),
  entry(
    'release',
    3,
    'released|freed|paroled|released on bail|granted bail|pardoned|amnestied|commuted|set free|let go|were dropped|was dropped|completed (?:his|her|their) probation',
  ),
  entry('release', 2, 'on parole|amnesty|pardon'),
  entry(
    'law',
    3,
    'signed (?:\\S+ ){0,4}(?:law|decree|bill|amendments?|into law|act|code|amendment)|adopted (?:\\S+ ){0,3}(?:laws?|amendments?|legislation|constitution|code)|passed (?:\\S+ ){0,3}(?:laws?|amendments?|legislation|code)|decriminalized|repealed|vetoed|criminalized|outlawed|declared a state of emergency|imposed (?:a )?(?:curfew|martial law)|decriminalised|abolished|enacted|promulgated|legislation passed|law (?:was )?(?:adopted|passed|enacted)',
  ),
  entry(
    'law',
    2,
    'amendments?|new (?:law|legislation|code|criminal)|came into force|introduced|(?:19|20)\\d\\d (?:\\S+ )?law|decree|moratorium|approved|adopted|passed|signed|amended|new constitution|decriminali[sz]ation|adoption|new rules|draft law|proposed',
  ),
  topic('law', 'laws?|legislation|bill|codes?|constitution(?:al)?|statute|parliament'),
  entry(
    'media',
    3,
    'shut down|blocked|closed down|was closed|raided|censored|banned (?:\\S+ ){0,4}(?:website|newspaper|outlet)|interrogated|summoned|instructed|intercept(?:ing|ed)|removed an article',
  ),
  entry(
    'media',
    2,
    'closure|blackouts?|raids?|blocking|wiretap\\w*|spyware|surveillance|hacked|limit access',
  ),
  topic(
    'media',
    'newspapers?|journalists?|reporters?|editors?|editor-in-chief|magazine|websites?|internet|media|broadcast\\w*|television|channel|outlets?|social media|bloggers?|press|encryption|online|publishing house|correspondent|news',
  ),
  entry(
    'government',
    3,
    'resigned|stepped down|sworn in|inaugurated|ousted|overthrown|staged a coup|seized power|stood down|appointed|reappointed|dismissed|sacked|nominated|replaced|replacing|gave up (?:his|her|their)|transferred|reshuffle|became (?:\\S+ ){0,2}(?:president|speaker|minister|chairman|deputy)|impeached|took office|was removed|reelect',
  ),
  entry(
    'government',
    2,
    'ordered|merged|abolishing|returned to|retained (?:his|her) post|resignation|reorganization|nomination|reshuffled|recognizing',
  ),
  topic(
    'government',
    'prime minister|ministers?|ministry|cabinet|government|presidents?|parliament|speaker|governor|mayor|akims?|chairman|deputy',
  ),
  entry(
    'violence',
    3,
    'attacked|beaten|killed|abducted|kidnapped|disappeared|lynched|massacred|bombed|shelled|opened fire|tear gas|dispersed|tortured|assaulted|murdered|shot|stabbed|injured|choked|died|explosions?|blasts?|raped|physically abused|punched|wounded|broke up|riot broke out|violent clashes',
  ),
  entry(
    'violence',
    2,
    'attack|assassination|death threats|torture|abuse|death|violence|forcibly|shooting|clashes|used force',
  ),
  topic('violence', 'violent|ill-treatment|police'),
  entry(
    'civil-society',
    3,
    'deregistered|dissolved|disbanded|evicted|stripped of|denied registration|suspended|expelled|deported|quit politics|boycott\\w*|rebranded|unregistered (?:\\S+ ){0,3}was banned|banned',
  ),
  entry(
    'civil-society',
    2,
    'registered|registration|petition(?:ed)?|open letter|founded|infighting|ban|campaigned|urged',
  ),
  topic(
    'civil-society',
    'NGOs?|nongovernmental|civil society|activists?|trade unions?|unions?|union leader|religious|church\\w*|mosques?|opposition (?:party|parties|movement|leader|group)|pastor|missionaries|rights group|human rights|LGBT|movement|extremis[tm]\\w*',
  ),
  entry(
    'corruption',
    2,
    'bribes?|bribery|embezzl\\w+|kickbacks?|graft|misappropriation|corruption (?:crimes|charges|offenses|probe)|probe|corruption-related|anticorruption police',
  ),
  topic(
    'corruption',
    'corruption|anticorruption|anti-corruption|fraud|oligarchs?|tax evasion|financial police|offshore',
  ),
  entry(
    'international',
    3,
    'visited|extradited|imposed sanctions|deployed troops|invaded|recognized|ratified|acceded|joined|fled|met with|elected (?:to|member of) (?:\\S+ ){0,3}(?:UN|United Nations)',
  ),
  entry(
    'international',
    2,
    'resolution|visit|summit|extradite|strategic partnership|agreement|expressed (?:deep )?concern|concluding observations|rotating seat|chairmanship',
  ),
  topic(
    'international',
    'UN|United Nations|EU|European (?:Union|Parliament|Commission)|OSCE|ODIHR|ambassador|embassy|foreign|special rapporteurs?|Human Rights Watch|Amnesty International|International Labou?r Organi[sz]ation|ILO|Transparency International|Russia|China|France|Sweden|international',
  ),
  entry('any', 1, 'said|called|told|commented|stepped up|tightened|limited|identified|considered|showed'),
  entry(
    'any',
    2,
    'announced|stated|closed|lifted|reinstated|barred|seized|called (?:on|for)|criticized|criticised|condemned|warned|acknowledged|noted|launched|held (?:a|an|the|meetings?|elections?|rallies|protests?)|published|ordered|refused|rejected|denied|granted|removed|revoked|canceled|cancelled|withdrew|opened|opening ceremony|revealed|alleged|claimed|demanded|organized|concluded|transferred|promised|took part|confiscated|searched?|executed|received|reported|asked|requested|moved|returned|created|established|established|selected|recalled|submitted|forced|prohibited from|left|rolled out|rollout|belonged to|ceased|quit|participated|identified|published|exploited|lacked|hospitalized|donated|sparked|went into effect|broke|froze|saw|allowed|required|accused|described|included|harassed|targeted|clamped down|pressured?',
  ),
];
