import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { prerenderedPage } from './scripts/prerender-plugin.ts';

/** Libraries that the first view needs in any case. */
const FIRST_LIBRARIES = 'react|react-dom|scheduler|zod|zustand';

/**
 * Layers of which the first view needs nearly everything, each with the beginnings of the names of
 * files that only later parts import: these would be drawn into the first file.
 */
const FIRST_LAYERS: Readonly<Record<string, readonly string[]>> = {
  domain: [
    'fiw-',
    'case',
    'disagreement',
    'event\\.',
    'event-link',
    'figure',
    'known-name',
    'passage',
    'quotation',
  ],
  bundle: ['.*evidence', 'check-result', 'encode-shards'],
  'charts/shared': ['chart'],
  'charts/timeline': ['canvasfigure', 'paint-marks'],
  state: [
    'calculator',
    'cited-sources',
    'compare-',
    'directions',
    'disagreements',
    'event-thread',
    'events-by-year',
    'evidence-density',
    'explain-window',
    'highlight',
    'indicator-',
    'passage-search',
    'score-',
    'search-results',
    'source-coverage',
    'source-support',
    'strip-choice',
    'subscore',
    'window-events',
  ],
};

const FIRST_PRIMITIVES = 'Button|ErrorBoundary|Icon|SegmentedControl|use-idle|use-media|when-idle';

const FIRST_VIEW_MODULES = new RegExp(
  [
    `/node_modules/(${FIRST_LIBRARIES})/`,
    ...Object.entries(FIRST_LAYERS).map(([layer, later]) => `/src/${layer}/(?!${later.join('|')})`),
    `/src/ui/(${FIRST_PRIMITIVES})`,
    '/src/messages/plural',
    'rolldown.runtime|preload-helper',
  ].join('|'),
  'i',
);

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
    modulePreload: { polyfill: false },
    // What the first view shares with the parts that load later stays in one file: many small ones compress worse.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'core', test: FIRST_VIEW_MODULES }] } } },
  },
});
