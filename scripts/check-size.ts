import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * What the reader downloads as script before the timeline answers, in kilobytes of gzip. It shows
 * before that: the page is prerendered, and all that takes it over is imported statically.
 */
const LIMIT_KB = 120;

const DIST = resolve(import.meta.dirname, '../dist');

function gzipped(path: string): number {
  return gzipSync(readFileSync(path), { level: 9 }).length / 1000;
}

/** Scripts that index.html names, loads or preloads, and everything that these import statically. */
function firstViewScripts(): Set<string> {
  const html = readFileSync(join(DIST, 'index.html'), 'utf8');
  const queue = [...html.matchAll(/(?:src|href|content)="\.?\/?(assets\/[^"]+\.js)"/g)].map(
    (match) => match[1] ?? '',
  );
  const found = new Set<string>();
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    const text = readFileSync(join(DIST, path), 'utf8');
    for (const match of text.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g))
      queue.push(`assets/${match[1]}`);
  }
  return found;
}

const first = firstViewScripts();
if (first.size === 0) {
  console.error('dist/index.html loads no script; build first (npm run build), or mend this check.');
  process.exit(1);
}
const scripts = readdirSync(join(DIST, 'assets')).filter((name) => name.endsWith('.js'));
const rows = scripts
  .map((name) => ({ name, first: first.has(`assets/${name}`), kb: gzipped(join(DIST, 'assets', name)) }))
  .sort((a, b) => Number(b.first) - Number(a.first) || b.kb - a.kb);
for (const row of rows)
  console.log(`${row.kb.toFixed(1).padStart(8)} kB  ${row.first ? 'first view' : 'lazy      '}  ${row.name}`);
const total = rows.filter((row) => row.first).reduce((sum, row) => sum + row.kb, 0);
console.log(`${total.toFixed(1).padStart(8)} kB  before the timeline is interactive (limit ${LIMIT_KB} kB)`);
if (total > LIMIT_KB) {
  console.error(
    `The first view loads ${total.toFixed(1)} kB of script, more than ${LIMIT_KB} kB. Load something lazily.`,
  );
  process.exitCode = 1;
}
