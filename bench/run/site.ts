import { mkdirSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildBundle, proveBundle, type BundleFiles } from '../../src/pipeline/build/build-bundle.ts';
import { limitColumns } from '../generate/limit-columns.ts';
import type { Today } from '../generate/read-today.ts';
import { scaleDataset } from '../generate/scale-dataset.ts';
import { buildApp, buildLimit } from '../serve/build-pages.ts';
import { serve, type StaticServer } from '../serve/static-server.ts';

/** The application and the limit around one size of data, built and served. */
export interface Site {
  readonly server: StaticServer;
  readonly events: number;
  /** `null`: the bundle could not be built, and `problem` says why. */
  readonly bundle: BundleFiles | null;
  readonly problem: string | null;
}

export interface SiteWishes {
  readonly folder: string;
  readonly times: number;
  readonly seed: number;
  /** Names of functions are kept, for a profile. */
  readonly readable: boolean;
}

/** Asks for every file once, so that all are compressed before the first measurement. */
async function warm(server: StaticServer, dist: string): Promise<void> {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const file of files) {
    if (file.name.endsWith('.map')) continue;
    const path = relative(dist, join(file.parentPath, file.name)).split(sep).join('/');
    await (await fetch(`${server.origin}/${path}`)).arrayBuffer();
  }
}

interface BuiltApp {
  readonly dist: string;
  readonly bundle: BundleFiles | null;
  readonly problem: string | null;
}

async function tryBuildApp(build: () => BundleFiles, { folder, readable }: SiteWishes): Promise<BuiltApp> {
  try {
    const bundle = build();
    return { dist: await buildApp(folder, bundle, readable), bundle, problem: null };
  } catch (error) {
    const dist = join(folder, 'dist');
    mkdirSync(dist, { recursive: true });
    return { dist, bundle: null, problem: `the bundle cannot be built: ${String(error).slice(0, 300)}` };
  }
}

export async function buildSite({ dataset, checks }: Today, wishes: SiteWishes): Promise<Site> {
  const scaled = scaleDataset(dataset, wishes.times, wishes.seed);
  const app = await tryBuildApp(() => buildBundle(scaled, checks), wishes);
  await buildLimit(app.dist, limitColumns(scaled));
  const server = await serve(app.dist);
  await warm(server, app.dist);
  return { server, events: scaled.events.length, bundle: app.bundle, problem: app.problem };
}

export interface BundleSize {
  readonly raw: number;
  readonly gzip: number;
}

export function sizeOfBundle(bundle: BundleFiles): BundleSize {
  const contents = [...bundle.values()];
  return {
    raw: contents.reduce((sum, content) => sum + Buffer.byteLength(content), 0),
    gzip: contents.reduce((sum, content) => sum + gzipSync(content).length, 0),
  };
}

/** Milliseconds in which the application's own parser reads and checks the whole bundle. */
export function timeParsing(bundle: BundleFiles): number {
  const start = performance.now();
  const proved = proveBundle(bundle);
  const time = performance.now() - start;
  if (!proved.ok)
    throw new Error(proved.problems.map(({ where, message }) => `${where}: ${message}`).join('; '));
  return time;
}
