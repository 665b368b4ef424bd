import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type InlineConfig } from 'vite';
import type { BundleFiles } from '../../src/pipeline/build/build-bundle.ts';
import { writeBundle } from '../../src/pipeline/build/bundle-folder.ts';
import type { LimitColumns } from '../limit/columns.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** `public/` as it is committed, with another bundle in it. */
function publicFolder(folder: string, bundle: BundleFiles): string {
  const target = join(folder, 'public');
  cpSync(join(ROOT, 'public'), target, { recursive: true });
  rmSync(join(target, 'bundle'), { recursive: true, force: true });
  mkdirSync(join(target, 'bundle'));
  writeBundle(join(target, 'bundle'), bundle);
  return target;
}

/**
 * Builds the application as `npm run build` does, around this bundle instead of the committed one,
 * so that whatever the build takes from the bundle (a prerendered view, a preload) fits it.
 */
export async function buildApp(folder: string, bundle: BundleFiles, readable: boolean): Promise<string> {
  const outDir = join(folder, 'dist');
  await build({
    root: ROOT,
    publicDir: publicFolder(folder, bundle),
    logLevel: 'warn',
    // Names of functions are kept for a profile alone: it would make the script larger.
    build: { outDir, emptyOutDir: true, ...(readable ? { minify: false } : {}) },
  });
  return outDir;
}

/** Builds the hand-written page beside the application, under `limit/`. */
export async function buildLimit(dist: string, columns: LimitColumns): Promise<void> {
  const outDir = join(dist, 'limit');
  await build({
    root: join(ROOT, 'bench/limit'),
    configFile: false,
    base: './',
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
  writeFileSync(join(outDir, 'columns.json'), JSON.stringify(columns));
}

/** The script that the measured pages run before their own. */
export async function buildProbe(folder: string): Promise<string> {
  const fileName = 'probe.js';
  const config: InlineConfig = {
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: join(ROOT, 'bench/probe/probe.ts'),
        formats: ['iife'],
        name: 'benchProbe',
        fileName: () => fileName,
      },
    },
  };
  await build(config);
  return join(folder, fileName);
}
