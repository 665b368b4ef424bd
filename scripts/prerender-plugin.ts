import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import {
  build,
  type HtmlTagDescriptor,
  type IndexHtmlTransformContext,
  type Plugin,
  type ResolvedConfig,
} from 'vite';
import type { PrerenderedPage } from '../src/app/prerender.tsx';
import { classOfWidth, PRERENDERED_WIDTHS } from '../src/features/timeline-panel/prerendered-widths.ts';

const RENDERER = 'src/app/prerender.tsx';
const INLINE_SCRIPT = 'src/app/before-paint.ts';
const EMPTY_APP = '<div id="app"></div>';

/** The files of type that the first view shows; all others come when a letter of theirs does. */
const FIRST_FONTS = [/inter-latin-wght-normal/, /source-serif-4-latin-wght-normal/];

/**
 * Nothing from elsewhere, no inline script but our own. `style-src` must allow inline styles because
 * charts place things by style attributes; `data:` fonts are those inside an exported image.
 */
function contentSecurityPolicy(inlineScript: string): string {
  const hash = createHash('sha256').update(inlineScript).digest('base64');
  return [
    "default-src 'self'",
    `script-src 'self' 'sha256-${hash}'`,
    "img-src 'self' data: blob:",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');
}

/** The script of the head, without imports, as small as it gets. */
async function buildInlineScript(root: string): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      lib: { entry: INLINE_SCRIPT, formats: ['iife'], name: 'beforePaint' },
    },
  });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`${INLINE_SCRIPT} came to nothing.`);
  return chunk.code.trim();
}

/** Gzipped bytes of the page's content: today's with all drawings of its figure, and a little more. */
const CONTENT_LIMIT = 52_000;

interface Renderer {
  readonly prerenderPage: (
    base: string,
    read: (name: string) => unknown,
    fits: (app: string) => boolean,
  ) => PrerenderedPage;
}

/** Builds the page for Node, lets it render the bundle that is served beside it, and clears away. */
async function renderPage({ root, base, publicDir }: ResolvedConfig): Promise<PrerenderedPage> {
  const folder = await mkdtemp(join(tmpdir(), 'democracy-ledger-'));
  try {
    await build({
      configFile: false,
      root,
      base,
      logLevel: 'error',
      publicDir: false,
      // In a build for Node, a relative base would be the root.
      define: { 'import.meta.env.BASE_URL': JSON.stringify(base) },
      ssr: { noExternal: true },
      build: {
        ssr: RENDERER,
        outDir: folder,
        minify: false,
        // By their names no loader takes them for anything but modules.
        rolldownOptions: {
          output: { entryFileNames: 'renderer.mjs', chunkFileNames: '[name]-[hash].mjs' },
        },
      },
    });
    const renderer = (await import(pathToFileURL(join(folder, 'renderer.mjs')).href)) as Renderer;
    const read = (name: string): unknown => JSON.parse(readFileSync(join(publicDir, 'bundle', name), 'utf8'));
    return renderer.prerenderPage(`${base}bundle/`, read, (app) => gzipSync(app).length <= CONTENT_LIMIT);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function link(attrs: HtmlTagDescriptor['attrs']): HtmlTagDescriptor {
  return { tag: 'link', attrs: { crossorigin: true, ...attrs }, injectTo: 'head' };
}

function preload(href: string, as: string, more = {}): HtmlTagDescriptor {
  return link({ rel: 'preload', as, href, ...more });
}

type Bundle = IndexHtmlTransformContext['bundle'];

/** The script of a part of the program, and those that it shares with other parts; the first view's are loaded anyway. */
function scriptsOf(bundle: Bundle, module: string): string[] {
  const chunks = Object.values(bundle ?? {}).filter((each) => each.type === 'chunk');
  const part = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
  if (!part) throw new Error(`The build has no part ${module}.`);
  const entries = chunks.filter(({ isEntry }) => isEntry);
  const known = new Set(entries.flatMap(({ fileName, imports }) => imports.concat(fileName)));
  return [part.fileName, ...part.imports].filter((name) => !known.has(name));
}

/**
 * The element that loads the page's script becomes a note of its address: the inline script decides when it is
 * asked for (start-script.ts).
 */
function noteScript(html: string): { readonly html: string; readonly note: string } {
  const element = /<script type="module"[^>]* src="([^"]*)"><\/script>/.exec(html);
  if (!element) throw new Error('index.html loads no script.');
  return {
    html: html.replace(element[0], ''),
    note: `<meta name="page-script" content="${element[1]}">`,
  };
}

/** Ends the head where the style sheet stood, with what it holds: on a slow network, a file of its own costs a round trip. */
function inlineStyle(html: string, bundle: Bundle, base: string): string {
  const sheet = Object.values(bundle ?? {}).find(({ fileName }) => fileName.endsWith('.css'));
  if (sheet?.type !== 'asset') throw new Error('The build has no style sheet.');
  // Addresses in it are relative to its folder, those of the page to the page.
  const css = String(sheet.source).replaceAll('url(./', `url(${base}assets/`);
  if (css.includes('</style')) throw new Error('The style sheet would end its element.');
  const element = new RegExp(`<link rel="stylesheet"[^>]*href="[^"]*${sheet.fileName}"[^>]*>`);
  if (!element.test(html)) throw new Error(`index.html has no link to ${sheet.fileName}.`);
  delete bundle?.[sheet.fileName];
  return html.replace(element, '').replace('</head>', () => `<style>${css}</style>\n  </head>`);
}

/**
 * Where the browser knows how, the first paint waits for the drawing that this window shows: the chart does
 * not come after its heading, nor after the drawings of other windows.
 */
function waitForDrawing({ places }: PrerenderedPage): HtmlTagDescriptor[] {
  return places.map(({ id, media }) => ({
    tag: 'link',
    attrs: { rel: 'expect', href: `#${id}`, blocking: 'render', media },
    injectTo: 'head',
  }));
}

function fontFiles(bundle: Bundle): string[] {
  const names = Object.keys(bundle ?? {});
  return FIRST_FONTS.map((pattern) => {
    const name = names.find((each) => pattern.test(each));
    if (name === undefined) throw new Error(`The build has no font like ${pattern}.`);
    return name;
  });
}

/** To be read in the build's output: their windows see another drawing until the page is alive. */
function tellLeftOut({ places }: PrerenderedPage, { logger }: ResolvedConfig): void {
  const drawn = new Set(places.flatMap(({ drawings }) => drawings.map(classOfWidth)));
  const leftOut = PRERENDERED_WIDTHS.map(classOfWidth).filter((name) => !drawn.has(name));
  if (leftOut.length === 0) return;
  logger.warn(
    `The prerendered content would have more than ${CONTENT_LIMIT} bytes, gzipped: without ${leftOut.join(', ')}.`,
  );
}

/** Only in the build: the development server draws in the browser, and needs inline scripts. */
export function prerenderedPage(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'prerendered-page',
    apply: 'build',
    configResolved: (resolved) => {
      config = resolved;
    },
    transformIndexHtml: {
      order: 'post',
      handler: async (html, { bundle }) => {
        const [script, page] = await Promise.all([buildInlineScript(config.root), renderPage(config)]);
        tellLeftOut(page, config);
        if (!html.includes(EMPTY_APP)) throw new Error(`index.html has no ${EMPTY_APP} to fill.`);
        const body = `<noscript>${page.noScript}</noscript>\n    <div id="app" data-stamp="${page.stamp}">${page.app}</div>`;
        const policy = {
          'http-equiv': 'Content-Security-Policy',
          content: contentSecurityPolicy(script),
        };
        const noted = noteScript(html);
        return {
          // Early, before anything is painted; after the encoding, which must come first.
          html: inlineStyle(noted.html, bundle, config.base)
            .replace('<title>', () => `${noted.note}\n    <script>${script}</script>\n    <title>`)
            .replace(EMPTY_APP, () => body),
          tags: [
            { tag: 'meta', attrs: policy, injectTo: 'head-prepend' },
            ...waitForDrawing(page),
            ...fontFiles(bundle).map((name) => preload(`${config.base}${name}`, 'font')),
            // Small beside the script that waits for them: they need not hold up the first paint.
            ...page.data.map((address) => preload(address, 'fetch', { fetchpriority: 'low' })),
            ...page.parts
              .flatMap((module) => scriptsOf(bundle, module))
              .map((name) => link({ rel: 'modulepreload', href: `${config.base}${name}` })),
          ],
        };
      },
    },
  };
}
