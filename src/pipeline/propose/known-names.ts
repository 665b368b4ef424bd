import * as z from 'zod/mini';
import { failure, success, type Result } from '../../domain/result.ts';
import type { DataFiles, Dataset } from '../dataset/dataset.ts';
import { parseJson } from '../dataset/parse-json.ts';
import { parseRecord } from '../dataset/read-record.ts';
import type { KnownName } from './name-finder.ts';

const NAMES_PATH = 'data/names.json';

/** As much of the register of names as finding them needs. */
const NameFile = z.array(
  z.looseObject({
    name: z.string().check(z.minLength(1)),
    kind: z.enum(['person', 'organisation', 'place']),
    aliases: z.array(z.string()),
  }),
);

/** One word alone would be found everywhere: a name is learnt from the events when it has two, or is no common word. */
function isTelling(name: string): boolean {
  return name.includes(' ') || name.length > 4;
}

function withoutAliases(kind: KnownName['kind'], names: readonly string[]): KnownName[] {
  return names.filter(isTelling).map((name) => ({ name, kind, aliases: [] }));
}

function namesOfEvents({ events }: Pick<Dataset, 'events'>): KnownName[] {
  return events.flatMap(({ value: { people, organisations, place } }) => [
    ...withoutAliases('person', people),
    ...withoutAliases('organisation', organisations),
    ...withoutAliases('place', place !== null && /^\p{Lu}/u.test(place) ? [place] : []),
  ]);
}

/** Names of data/names.json (with their other spellings) and of the events coded so far, each once. */
export function readKnownNames(
  files: DataFiles,
  dataset: Pick<Dataset, 'events'>,
): Result<readonly KnownName[]> {
  const text = files.get(NAMES_PATH);
  const listed: KnownName[] = [];
  if (text !== undefined) {
    const json = parseJson(text, NAMES_PATH);
    if (!json.ok) return json;
    const parsed = parseRecord(NameFile, json.value);
    if (!parsed.ok) return failure(...parsed.problems);
    listed.push(...parsed.value.value);
  }
  const seen = new Set(listed.flatMap(({ name, aliases }) => [name, ...aliases]));
  const learnt = namesOfEvents(dataset).filter(({ name }) => {
    const isNew = !seen.has(name);
    seen.add(name);
    return isNew;
  });
  return success([...listed, ...learnt]);
}
