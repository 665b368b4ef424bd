import { join } from 'node:path';
import { success, type Result } from '../../domain/result.ts';
import { BUNDLE_FOLDER, readBundle } from '../build/bundle-folder.ts';
import { readOriginals } from '../dataset/originals.ts';
import type { Places } from '../dataset/places.ts';
import { readDataFolder } from '../dataset/read-data-folder.ts';
import { readDataset } from '../dataset/read-dataset.ts';
import type { CheckInput } from './rule.ts';

/** Reads the dataset, the committed bundle, and the originals as far as they are at hand. */
export function loadCheckInput(places: Places): Result<CheckInput> {
  const files = readDataFolder(places.root);
  const dataset = readDataset(files);
  if (!dataset.ok) return dataset;
  const sources = dataset.value.sources.map(({ value }) => value);
  const ofKind = (kind: string): typeof sources => sources.filter((source) => source.kind === kind);
  return success({
    dataset: dataset.value,
    files,
    documents: readOriginals(places.sources, ofKind('document')),
    tables: readOriginals(places.figures, ofKind('data-set')),
    bundle: readBundle(join(places.root, BUNDLE_FOLDER)),
  });
}
