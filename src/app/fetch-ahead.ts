import type { ShardReference } from '../bundle/manifest.ts';
import { pause } from '../export/pause.ts';
import { fetchShard } from './bundle-file.ts';

/** Files that are under way at once: enough to keep a line busy, and few enough to be read as they come. */
export const UNDER_WAY = 4;

/**
 * The files in their order, the next ones asked for before they are needed, with a pause before each in
 * which the page can answer.
 */
export async function* fetchAhead(
  base: string,
  references: readonly ShardReference[],
  signal: AbortSignal,
): AsyncGenerator<readonly [path: string, data: unknown]> {
  const coming: Promise<unknown>[] = [];
  for (const [index, { path }] of references.entries()) {
    for (const reference of references.slice(index + coming.length, index + UNDER_WAY)) {
      const data = fetchShard(base, reference, signal);
      // Whoever waits for it is told; until then nobody listens, and a failure must not count as unheard.
      data.catch(() => undefined);
      coming.push(data);
    }
    const data = await coming.shift();
    await pause();
    yield [path, data];
  }
}
