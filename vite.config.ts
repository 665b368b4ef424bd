import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { prerenderedPage } from './scripts/prerender-plugin.ts';

/**
 * Libraries and layers that the first view needs in any case; not what only later parts import,
 * or it would be drawn into the first file.
 */
const FIRST_VIEW_MODULES =
  /node_modules\/(react|react-dom|scheduler|zod|zustand)\/|node_modules\/d3-array\/src\/(bisect|ascending|descending|number)|src\/(domain\/(?!fiw-aggregation|case|disagreement|event\.|event-link|known-name|passage|quotation)|bundle\/(?!.*evidence|check-result|encode-shards)|charts\/(shared|timeline)\/)|src\/state\/(?!calculator|source-coverage|score-|explain-window|window-events|evidence-density|disagreements|highlight|search-results|source-support|event-thread|indicator-groups)|src\/ui\/(Button|ErrorBoundary|Icon|SegmentedControl|WhenVisible|use-media|use-idle|when-idle)|rolldown.runtime|preload-helper/i;

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
