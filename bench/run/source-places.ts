import { SourceMap, type SourceMapPayload } from 'node:module';
import type { CallFrame, Place } from './profile-tree.ts';

async function loadMap(url: string): Promise<SourceMap | undefined> {
  const response = await fetch(`${url}.map`);
  return response.ok ? new SourceMap((await response.json()) as SourceMapPayload) : undefined;
}

function placeIn(
  map: SourceMap | undefined,
  { functionName, url, lineNumber, columnNumber }: CallFrame,
): Place {
  // What the browser does itself has no file; each such function is a place of its own.
  if (url === '') return { file: functionName, line: null };
  const entry = map?.findEntry(lineNumber, columnNumber);
  if (!entry || !('originalSource' in entry))
    return { file: url.split('/').at(-1) ?? url, line: lineNumber + 1 };
  return {
    file: entry.originalSource.replace(/^.*?(?=src\/|node_modules\/)/, ''),
    line: entry.originalLine + 1,
  };
}

/** Places in the built scripts → places in the sources, by the maps that stand beside the scripts. */
export async function sourcePlaces(frames: readonly CallFrame[]): Promise<(frame: CallFrame) => Place> {
  const urls = [...new Set(frames.map(({ url }) => url))].filter((url) => url.startsWith('http'));
  const maps = new Map<string, SourceMap | undefined>();
  for (const url of urls) maps.set(url, await loadMap(url));
  return (frame) => placeIn(maps.get(frame.url), frame);
}
