import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { prerenderedPage } from './scripts/prerender-plugin.ts';

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
    // All that the first view imports statically, and nothing else, is one file: many small ones compress worse.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'core', tags: ['$initial'] }] } } },
  },
});
