import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/**
 * Libraries and layers that the first view needs in any case; not what only later parts import,
 * or it would be drawn into the first file.
 */
const FIRST_VIEW_MODULES =
  /node_modules\/(react|react-dom|scheduler|zod|zustand|@tanstack)\/|src\/(domain\/(?!fiw-aggregation|case|disagreement|event\.|event-link|known-name|passage|quotation)|bundle\/(?!.*evidence|check-result|encode-shards)|charts\/shared\/)|src\/charts\/timeline\/(?!overview|timeline\.tsx|use-|keyboard|focus-rows|gestures|hit-test|markbuttons)|src\/state\/(?!calculator|source-coverage|score-|explain-window|window-events|evidence-density|disagreements|highlight|search-results|source-support|event-thread|indicator-groups|subscore|passage-search)|src\/ui\/(Button|ErrorBoundary|Icon|SegmentedControl|WhenVisible|use-element|use-media)|rolldown.runtime|preload-helper/i;

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
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'core', test: FIRST_VIEW_MODULES }] } } },
  },
});
