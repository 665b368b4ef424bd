import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Problem } from '../../domain/result.ts';
import { renderProblems } from '../check/render-report.ts';
import { readOriginals } from '../dataset/originals.ts';
import { placesOf, SOURCES_NOT_AT_HAND, type Places } from '../dataset/places.ts';
import { readDataFolder } from '../dataset/read-data-folder.ts';
import { readRegistry } from '../dataset/read-dataset.ts';
import { writeAtomically } from '../dataset/write-atomically.ts';
import { anchorFile, type Library } from './anchor-file.ts';

const QUOTING_FOLDERS = /^data\/(events|reasons|disagreements|links)\//;

function refuse(problems: readonly Problem[]): number {
  console.error(`${renderProblems('anchoring', problems)}\n\nNo file was changed.`);
  return 1;
}

/** Anchors all files before the first is written. */
function anchorAll(paths: readonly string[], places: Places, library: Library): number {
  const problems: Problem[] = [];
  const changed = new Map<string, string>();
  let anchored = 0;
  for (const path of paths) {
    const file = relative(places.root, path);
    if (!existsSync(path)) {
      problems.push({ where: file, message: 'there is no such file' });
      continue;
    }
    const result = anchorFile(readFileSync(path, 'utf8'), file, library);
    if (!result.ok) problems.push(...result.problems);
    else if (result.value.anchored > 0) {
      anchored += result.value.anchored;
      changed.set(path, result.value.text);
    }
  }
  if (problems.length > 0) return refuse(problems);
  for (const [path, text] of changed) writeAtomically(path, text);
  console.log(`${anchored} quotations anchored in ${changed.size} of ${paths.length} files.`);
  return 0;
}

/** `data:anchor [files…]`: completes quotations of which a curator wrote only the words; without files, all events, reasons, disagreements and links. */
function main(): number {
  const places = placesOf(process.env);
  const files = readDataFolder(places.root);
  const registry = readRegistry(files);
  if (!registry.ok) return refuse(registry.problems);
  const sources = registry.value.sources.map(({ value }) => value);
  const originals = readOriginals(places.sources, sources);
  if (!originals) {
    return refuse([{ where: places.sources, message: `nothing can be anchored: ${SOURCES_NOT_AT_HAND}` }]);
  }
  const named = process.argv.slice(2).map((path) => resolve(path));
  const all = [...files.keys()].filter((path) => QUOTING_FOLDERS.test(path));
  const paths = named.length > 0 ? named : all.map((path) => resolve(places.root, path));
  return anchorAll(paths, places, { sources, originals });
}

process.exitCode = main();
