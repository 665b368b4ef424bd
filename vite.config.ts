import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { prerenderedPage } from './scripts/prerender-plugin.ts';

/** What shares a file; every other file is what one dynamic import needs. Many small ones compress worse. */
const FILES = [
  // All that the first view imports statically, and nothing else.
  { name: 'core', tags: ['$initial' as const], priority: 1 },
  // Words of the first view in another language.
  { name: 'words-ru', test: /\/src\/messages\/ru\/(first-view|timeline|names|dates|plural)/ },
  { name: 'words-kk', test: /\/src\/messages\/kk\/(first-view|timeline|names|dates|plural)/ },
  // What reads a bundle of many files: small, because where there are many events the first view waits for it.
  { name: 'in-steps', test: /\/src\/(app\/fetch-ahead|export\/(pause|in-steps))\.ts$/, priority: 1 },
  // Small, and wanted one after the other: every file has a name that the first view must know.
  { name: 'filters', test: /\/src\/features\/filters\/(EmptyReason|FilterSheet|MoreFilters)\.tsx$/ },
  { name: 'cite-dialogs', test: /\/src\/features\/cite\/Cite(Evidence|(View)?Dialog)\.tsx$/ },
  { name: 'loaders', test: /\/src\/app\/(Evidence|Ledger)Loader\.tsx$/ },
  { name: 'pixels', test: /\/src\/charts\/timeline\/(CanvasFigure|MotionLayer)\.tsx$/ },
  { name: 'icons', test: /\/node_modules\/lucide\// },
  // What several later parts share, in one file: the first view has to know the names of them all.
  {
    name: 'shared',
    test: /\/src\/(app\/fetch-ahead|bundle\/event-text|domain|state|export|ui|charts\/shared|messages\/(use-|en\/))/,
    minShareCount: 2,
  },
];

export default defineConfig({
  // Relative, so that any static host can serve the page from any folder.
  base: './',
  plugins: [react(), prerenderedPage()],
  build: {
    target: 'es2022',
    cssCodeSplit: false,
    sourcemap: true,
    assetsInlineLimit: 0,
    // Every browser that runs this target preloads modules by itself.
    modulePreload: {
      polyfill: false,
      // A file is asked for in the same moment anyway: named a second time, it would only make the first view longer.
      resolveDependencies: (name, needed) => needed.filter((each) => each !== name),
    },
    rolldownOptions: {
      output: {
        codeSplitting: { groups: FILES },
        // The first view knows these names: so they are some 50 bytes shorter there, and 36 bits tell versions apart.
        hashCharacters: 'base36',
        chunkFileNames: 'assets/[name]-[hash:7].js',
      },
    },
  },
});
