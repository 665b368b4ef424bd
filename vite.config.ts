import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Libraries that the first view needs in any case. */
const FIRST_LIBRARIES = 'react|react-dom|scheduler|zod|zustand|@tanstack';

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
    'nit-aggregation',
    'passage',
    'quotation',
    'turning',
  ],
  bundle: ['.*evidence', 'check-result', 'encode-shards'],
  'charts/shared': ['chart'],
  'charts/timeline': [
    'overview',
    'timeline\\.tsx',
    'canvasfigure',
    'emphas',
    'mark-members',
    'paint-marks',
    'use-',
    'keyboard',
    'focus-rows',
    'gestures',
    'hit-test',
    'markbuttons',
  ],
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
    'listed-events',
    'passage-search',
    'pointing',
    'scores?-',
    'shown-in-window',
    'search-results',
    'source-coverage',
    'source-support',
    'strip-choice',
    'subscore',
    'translate-ledger',
    'undo-',
    'use-shown',
    'use-pointing',
    'window-events',
  ],
};

const FIRST_PRIMITIVES = 'Button|ErrorBoundary|Icon|SegmentedControl|use-element|use-media';

const FIRST_VIEW_MODULES = new RegExp(
  [
    `/node_modules/(${FIRST_LIBRARIES})/`,
    ...Object.entries(FIRST_LAYERS).map(([layer, later]) => `/src/${layer}/(?!${later.join('|')})`),
    `/src/ui/(${FIRST_PRIMITIVES})`,
    '/src/messages/(plural|load-once|format-date|date-axis)',
    'rolldown.runtime|preload-helper',
  ].join('|'),
  'i',
);

/** Icons that several later parts share: one file, where each would be a file whose name the first view has to know. */
const LATER_ICONS =
  /\/lucide\/.*\/icons\/(arrow-left|badge-check|check|chevron-right|circle-question-mark|copy|download|plus)\./;

/**
 * Nothing from elsewhere, no inline script. `style-src` must allow inline styles because charts
 * place things by style attributes; `data:` fonts are those inside an exported image.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join('; ');

/** Only in the build: the development server needs inline scripts. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

export default defineConfig({
  // Relative, so that any static host can serve the page from any folder.
  base: './',
  plugins: [react(), contentSecurityPolicy()],
  build: {
    target: 'es2022',
    cssCodeSplit: false,
    sourcemap: true,
    assetsInlineLimit: 0,
    // Every browser that runs this target preloads modules by itself.
    modulePreload: { polyfill: false },
    // What the first view shares with the parts that load later stays in one file: many small ones compress worse.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'core', test: FIRST_VIEW_MODULES },
            { name: 'later-icons', test: LATER_ICONS },
          ],
        },
      },
    },
  },
});
