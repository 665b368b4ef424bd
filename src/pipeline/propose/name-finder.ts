import nlp from 'compromise';

/** A name with its other spellings, as data/names.json keeps it. */
export interface KnownName {
  readonly name: string;
  readonly kind: 'person' | 'organisation' | 'place';
  readonly aliases: readonly string[];
}

export interface FoundNames {
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly place: string | null;
}

/** Finds names in sentences of one report; a surname stands for the full name that the report gave before. */
export interface NameFinder {
  readonly find: (sentence: string) => FoundNames;
}

const CAPITALISED = String.raw`\p{Lu}[\p{L}’']+(?:-\p{Lu}?[\p{L}]+)*`;
const FULL_NAME = new RegExp(String.raw`${CAPITALISED}(?:\s${CAPITALISED}){1,2}`, 'gu');
/** Someone's part in public life; the capitalised words after it are a person. */
const ROLE =
  /\b(?:activists?|journalists?|reporters?|editor|editor-in-chief|leaders?|lawyers?|poet|pastor|banker|oligarch|president|minister|ministers|mayor|governor|judge|deputy|deputies|chairman|chair|speaker|director|ally|critic|general|correspondent|blogger|writer|prosecutor|head|author|ambassador|candidate|daughter|son|brother|husband|wife|Major-General|General|President|Minister|Ministers|Chairman|Speaker|Representative|Rapporteur|Commissioner|Affairs|Staff|official|Adventist|opponent|magnate)\s(?:\p{L}+ly\s)?$/u;
const GOES_ON = /(?:,|\band|,\sand)\s$/;
const ORGANISATION_END =
  /\b(?:Party|Ministry|Committee|Agency|Council|Union|Unions|Bureau|Institute|Foundation|Association|Organization|Organisation|Commission|Parliament|Club|Movement|Watch|Initiative|Court|Department|Office|Bank|Center|Centre|News|Embassy|Fund|Assembly|Newspaper|Tribunal|Nations|States|Security|Rights|Law|Address|Nation|Code|Republic|District|Region|City|House|Elections?|Statute|Restrictions|Freedom|Kingdom|Media|Papers)\b/u;
const NO_NAME =
  /^(?:The|A|An|In|On|At|After|According|However|Although|While|Since|Two|Three|Four|Many|Several|Former|First|January|February|March|April|May|June|July|August|September|October|November|December|Kazakh|Chinese|Russian|Article|Part|Section|Deputy|Prime|Foreign|Defense|Also|Later|Major|Independent)\b/u;

function escaped(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}

interface Spelling {
  readonly pattern: RegExp;
  readonly known: KnownName;
  readonly length: number;
}

function spellingsOf(names: readonly KnownName[]): Spelling[] {
  return names
    .flatMap((known) =>
      [known.name, ...known.aliases].map((spelling) => ({
        known,
        length: spelling.length,
        pattern: new RegExp(String.raw`(?<![\p{L}\d])${escaped(spelling)}(?![\p{L}\d])`, 'gu'),
      })),
    )
    .sort((a, b) => b.length - a.length || (a.known.name < b.known.name ? -1 : 1));
}

interface Hit {
  readonly at: number;
  readonly name: string;
  readonly kind: KnownName['kind'];
}

/** Takes what matches out of the sentence, so that a longer name is not found again in its parts. */
class Remainder {
  readonly hits: Hit[] = [];
  words: string;

  constructor(words: string) {
    this.words = words;
  }

  take(at: number, length: number, name: string, kind: KnownName['kind']): void {
    this.hits.push({ at, name, kind });
    this.words = this.words.slice(0, at) + '_'.repeat(length) + this.words.slice(at + length);
  }
}

function takeKnown(rest: Remainder, spellings: readonly Spelling[]): void {
  for (const { pattern, known } of spellings) {
    for (const match of rest.words.matchAll(pattern))
      rest.take(match.index, match[0].length, known.name, known.kind);
  }
}

/** People whom the library knows by their first names, or whose part in public life stands before them. */
function takePeople(rest: Remainder, tagged: string): void {
  let after = -1;
  for (const match of rest.words.matchAll(FULL_NAME)) {
    const [name] = match;
    const lead = rest.words.slice(0, match.index);
    const follows = after >= 0 && GOES_ON.test(lead.slice(after)) && lead.slice(after).length <= 6;
    const isPerson = ROLE.test(lead) || follows || tagged.includes(name);
    if (!isPerson || NO_NAME.test(name) || ORGANISATION_END.test(name)) continue;
    rest.take(match.index, name.length, name, 'person');
    after = match.index + name.length;
  }
}

const ORGANISATION = new RegExp(
  String.raw`${CAPITALISED}(?:\s(?:of|for|the|on|and|${CAPITALISED})){0,6}\s(?:Party|Agency|Bureau|Association|Organization|Commission|Committee|Union|Initiative|Foundation|Court|Council)(?![\p{L}])`,
  'gu',
);

function takeOrganisations(rest: Remainder): void {
  for (const match of rest.words.matchAll(ORGANISATION)) {
    const name = match[0].replace(/^The\s/, '');
    if (!NO_NAME.test(name)) rest.take(match.index, match[0].length, name, 'organisation');
  }
}

const IN_PLACE = new RegExp(
  String.raw`\b(?:in|at|near)\s(?:the\s)?(?:city of\s|town of\s|southern town of\s)?(?<place>${CAPITALISED}(?:\s(?:Region|region|Province|District|district))?)(?![\p{L}’'])`,
  'gu',
);

function takePlaces(rest: Remainder, places: string): void {
  for (const match of rest.words.matchAll(IN_PLACE)) {
    const place = match.groups?.['place'] ?? '';
    const named = /(?:egion|istrict|rovince)$/.test(place) || places.includes(place);
    if (named && !NO_NAME.test(place))
      rest.take(match.index + match[0].length - place.length, place.length, place, 'place');
  }
}

function namesOf(hits: readonly Hit[], kind: KnownName['kind']): string[] {
  const ordered = hits.filter((hit) => hit.kind === kind).sort((a, b) => a.at - b.at);
  return [...new Set(ordered.map(({ name }) => name))];
}

/**
 * A finder for one report. `known` are the names of the dataset; `countries` are never a place of an event.
 * Read the sentences in their order: surnames are resolved from the full names before them.
 */
export function nameFinder(known: readonly KnownName[], countries: readonly string[]): NameFinder {
  const spellings = spellingsOf(known);
  const bySurname = new Map<string, Set<string>>();
  const learn = (name: string): void => {
    const surname = name.split(' ').at(-1) ?? name;
    if (surname !== name) bySurname.set(surname, (bySurname.get(surname) ?? new Set()).add(name));
  };
  const takeSurnames = (rest: Remainder): void => {
    for (const match of rest.words.matchAll(
      new RegExp(String.raw`(?<![\p{L}-])\p{Lu}[\p{L}-]+?(?=[’']s\b|(?![\p{L}-]))`, 'gu'),
    )) {
      const [full, ...others] = bySurname.get(match[0]) ?? [];
      if (full !== undefined && others.length === 0) rest.take(match.index, match[0].length, full, 'person');
    }
  };
  return {
    find(sentence) {
      const rest = new Remainder(sentence.replaceAll(/\s/g, ' '));
      takeKnown(rest, spellings);
      takeOrganisations(rest);
      // once for both: tagging is the slow part
      const doc = nlp(rest.words.replaceAll('_', ' '));
      takePeople(rest, String(doc.people().out('text')));
      takePlaces(rest, String(doc.places().out('text')));
      for (const { name, kind } of rest.hits) if (kind === 'person') learn(name);
      takeSurnames(rest);
      const place = namesOf(rest.hits, 'place').find((name) => !countries.includes(name)) ?? null;
      return {
        people: namesOf(rest.hits, 'person'),
        organisations: namesOf(rest.hits, 'organisation'),
        place,
      };
    },
  };
}
